#include "tests/analytics/ReportContract.h"

#include "core/store/Snapshots.h"

using namespace Qt::StringLiterals;

namespace metaflow::testing {

using namespace analytics;

ReportService &ReportContract::service()
{
    if (!m_service) {
        m_service = std::make_unique<ReportService>(temporary().store());
    }
    return *m_service;
}

Report ReportContract::report(const ReportFilter &filter)
{
    const auto made = waitFor(service().report(filter));
    EXPECT_TRUE(made) << qPrintable(made ? QString() : errorCodeName(made.error().code) + u' ' + made.error().detail);
    return made.value_or(Report());
}

Item ReportContract::proposed(const QString &column, const QString &text, const QString &templateVersion)
{
    store::Offer made = offer(u"orders"_s, column, text);
    made.generationMetadata = {{u"model"_s, u"gpt-6-luna"_s}, {u"template"_s, templateVersion}};
    made.score = 100;
    return item(offerAll({made}).value(0));
}

Item ReportContract::proposedIn(const QString &catalog, const QString &schema, const QString &column)
{
    store::Offer made = offer(u"t"_s, column, u"a text"_s);
    made.object.parts = {catalog, schema, u"t"_s, column};
    return item(offerAll({made}).value(0));
}

void ReportContract::edit(const Item &item, const QString &text)
{
    Decision edited = decision(Decision::Kind::Edit, {item});
    edited.text = text;
    (void)decide(edited, batch());
}

void ReportContract::import(const Item &before)
{
    const Item now = item(before.id);
    const auto done = temporary().write([&, at = this->now()](store::Connection &connection) {
        return recordCatalogFacts(
            connection, {{now.id, store::CatalogFact::Kind::Imported, now.current, PlanId(u"p"_s), {}, {}}}, anna, at);
    });
    ASSERT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
    ASSERT_EQ(item(before.id).status, Status::Imported);
}

void ReportContract::scan(const QString &catalog, const QStringList &columns, const QStringList &commented)
{
    Snapshot snapshot;
    snapshot.source = source();
    snapshot.catalog = catalog;
    snapshot.readAt = now();
    TableInfo table;
    table.path = {{catalog, u"sales"_s, u"orders"_s}};
    for (const QString &name : columns) {
        ColumnInfo column;
        column.name = name;
        column.ordinal = static_cast<int>(table.columns.size()) + 1;
        column.comment = commented.contains(name) ? Comment(u"a comment"_s) : Comment(u""_s);
        table.columns << column;
    }
    snapshot.tables << table;
    const auto stored
        = temporary().write([&](store::Connection &connection) { return storeSnapshot(connection, snapshot); });
    ASSERT_TRUE(stored) << qPrintable(stored ? QString() : stored.error().detail);
}

qint64 ReportContract::rows(HistoryFilter filter)
{
    filter.limit = 0;
    return history(filter).size();
}

void ReportContract::expectListsAgree(const Report &made)
{
    const ReportFilter &filter = made.filter;
    const auto agree = [&](const QString &what, qint64 figure, const ItemFilter &items) {
        EXPECT_EQ(figure, listed(items)) << qPrintable(what);
    };
    for (const StatusRow &row : made.statuses) {
        agree(statusName(row.status), row.items, itemsOf(row, filter));
    }
    for (const CoverageRow &row : made.coverage) {
        const QString what = row.catalog + u'.' + row.schema + (row.tables ? u" tables"_s : u" columns"_s);
        agree(what, row.pending, itemsOf(row, CoveragePart::Pending, filter));
        agree(what, row.approved, itemsOf(row, CoveragePart::Approved, filter));
        agree(what, row.rejected, itemsOf(row, CoveragePart::Rejected, filter));
        agree(what, row.imported, itemsOf(row, CoveragePart::Imported, filter));
        agree(what, row.pending + row.approved + row.rejected + row.imported, itemsOf(row, CoveragePart::All, filter));
    }
    const auto accepted = [&](const QVector<AcceptanceRow> &all, AcceptanceBy by) {
        for (const AcceptanceRow &row : all) {
            agree(row.name + u" as proposed"_s, row.asProposed, itemsOf(row, by, AcceptancePart::AsProposed, filter));
            agree(row.name + u" edited"_s, row.edited, itemsOf(row, by, AcceptancePart::Edited, filter));
            agree(row.name + u" rejected"_s, row.rejected, itemsOf(row, by, AcceptancePart::Rejected, filter));
        }
    };
    accepted(made.byModel, AcceptanceBy::Model);
    accepted(made.byTemplate, AcceptanceBy::Template);
    accepted(made.bySchema, AcceptanceBy::Schema);
    for (const FindingRow &row : made.findings) {
        agree(row.check, row.open, itemsOf(row, filter));
    }
    for (const QueueRow &row : made.queue) {
        agree(u"waiting from day %1"_s.arg(row.fromDays), row.items, itemsOf(row, filter));
    }
    for (const ScoreRow &row : made.scores) {
        agree(u"score from %1"_s.arg(row.from), row.items, itemsOf(row, filter));
    }
    for (const RunRow &row : made.runs) {
        agree(u"run %1"_s.arg(row.run.value()), row.items, itemsOf(row, filter));
    }
    for (const DayRow &row : made.days) {
        EXPECT_EQ(row.generated, rows(historyOf(row, DayPart::Generated, filter)));
        EXPECT_EQ(row.decided, rows(historyOf(row, DayPart::Decided, filter)));
        EXPECT_EQ(row.imported, rows(historyOf(row, DayPart::Imported, filter)));
    }
    for (const ReviewerRow &row : made.reviewers) {
        EXPECT_EQ(row.approved, rows(historyOf(row, ReviewerPart::Approved, filter)));
        EXPECT_EQ(row.edited, rows(historyOf(row, ReviewerPart::Edited, filter)));
        EXPECT_EQ(row.rejected, rows(historyOf(row, ReviewerPart::Rejected, filter)));
        EXPECT_EQ(row.approved + row.edited + row.rejected, rows(historyOf(row, ReviewerPart::All, filter)));
    }
}

} // namespace metaflow::testing
