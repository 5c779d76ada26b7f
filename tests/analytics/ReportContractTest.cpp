#include "tests/analytics/ReportContract.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

using namespace analytics;

namespace {

QVector<qint64> statusCounts(const Report &report)
{
    QVector<qint64> counts;
    for (const StatusRow &row : report.statuses) {
        counts << row.items;
    }
    return counts;
}

const CoverageRow *coverageOf(const Report &report, const QString &schema, bool tables)
{
    const auto found = std::find_if(report.coverage.cbegin(), report.coverage.cend(),
        [&](const CoverageRow &row) { return row.schema == schema && row.tables == tables; });
    return found == report.coverage.cend() ? nullptr : &*found;
}

AcceptanceRow accepted(
    const QString &name, qint64 asProposed, qint64 edited, qint64 rejected, std::optional<double> distance = {})
{
    AcceptanceRow row;
    row.name = name;
    row.asProposed = asProposed;
    row.edited = edited;
    row.rejected = rejected;
    row.editDistance = distance;
    return row;
}

} // namespace

using ReportFigures = ReportContract;
INSTANTIATE_TEST_SUITE_P(Sqlite, ReportFigures, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, ReportFigures, ::testing::Values(store::Dialect::Postgres));

TEST_P(ReportFigures, AnEmptyStoreHasEmptyFigures)
{
    const Report made = report();
    EXPECT_EQ(made.asOf, now());
    EXPECT_TRUE(made.catalogs.isEmpty() && made.coverage.isEmpty() && made.days.isEmpty() && made.reviewers.isEmpty());
    EXPECT_TRUE(made.byModel.isEmpty() && made.byTemplate.isEmpty() && made.bySchema.isEmpty());
    EXPECT_TRUE(made.findings.isEmpty() && made.runs.isEmpty() && made.costByDay.isEmpty());
    EXPECT_EQ(statusCounts(made), (QVector<qint64>{0, 0, 0, 0, 0}));
    EXPECT_EQ(made.queue.size(), 5);
    EXPECT_EQ(made.scores.size(), 12);
    EXPECT_FALSE(made.oldestPending.has_value());
}

TEST_P(ReportFigures, StatusesFollowDecisionsUndoAndImport)
{
    const Item a = proposed(u"a"_s, u"one two three four"_s), b = proposed(u"b"_s, u"text"_s),
               c = proposed(u"c"_s, u"text"_s), d = proposed(u"d"_s, u"text"_s);
    approve(a);
    edit(b, u"other words"_s);
    reject(c);
    EXPECT_EQ(statusCounts(report()), (QVector<qint64>{1, 1, 1, 1, 0}));
    import(a);
    EXPECT_EQ(statusCounts(report()), (QVector<qint64>{1, 0, 1, 1, 1}));
    (void)decide(decision(Decision::Kind::Approve, {d}), u"taken back"_s);
    EXPECT_EQ(statusCounts(report()), (QVector<qint64>{0, 1, 1, 1, 1}));
    ASSERT_TRUE(undo(u"taken back"_s, u"undone"_s));
    const Report made = report();
    EXPECT_EQ(statusCounts(made), (QVector<qint64>{1, 0, 1, 1, 1}));
    expectListsAgree(made);
}

TEST_P(ReportFigures, AProposalIsAcceptedEditedOrRejectedAndStaysSoOnceItIsImported)
{
    const Item a = proposed(u"a"_s, u"text"_s), b = proposed(u"b"_s, u"one two three four"_s),
               c = proposed(u"c"_s, u"text"_s, u"hr-2"_s);
    (void)proposed(u"d"_s, u"text"_s);
    approve(a);
    edit(b, u"one two three five"_s);
    reject(c);
    const auto expectFigures = [&] {
        const Report made = report();
        EXPECT_EQ(made.byModel, (QVector{accepted(u"openai_gpt-6-luna"_s, 1, 1, 1, 0.25)}));
        EXPECT_EQ(made.byTemplate, (QVector{accepted(u"sales-1"_s, 1, 1, 0, 0.25), accepted(u"hr-2"_s, 0, 0, 1)}));
        AcceptanceRow schema = accepted(u"main.sales"_s, 1, 1, 1, 0.25);
        schema.catalog = u"main"_s;
        schema.schema = u"sales"_s;
        EXPECT_EQ(made.bySchema, QVector{schema});
        expectListsAgree(made);
    };
    expectFigures();
    import(a);
    import(b);
    expectFigures();
}

TEST_P(ReportFigures, CoverageCountsEachObjectOnce)
{
    scan(u"main"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {u"a"_s, u"d"_s});
    const Item b = proposed(u"B"_s, u"text"_s), a = proposed(u"a"_s, u"text"_s);
    (void)proposed(u"gone"_s, u"no scan found it"_s);
    const CoverageRow *columns = nullptr;
    Report made = report();
    ASSERT_TRUE(columns = coverageOf(made, u"sales"_s, false));
    EXPECT_EQ(columns->total, 5);
    EXPECT_EQ(columns->described, 2);
    EXPECT_EQ(columns->pending, 3);
    approve(b);
    import(b);
    approve(a);
    import(a); // it had a comment before
    made = report();
    ASSERT_TRUE(columns = coverageOf(made, u"sales"_s, false));
    EXPECT_EQ(columns->total, 5);
    EXPECT_EQ(columns->described, 3);
    EXPECT_EQ(columns->imported, 2);
    const CoverageRow *tables = coverageOf(made, u"sales"_s, true);
    ASSERT_TRUE(tables);
    EXPECT_EQ(tables->total, 1);
    EXPECT_EQ(tables->described, 0);
    temporary().clock().advance(1min);
    scan(u"main"_s, {u"a"_s}, {u"a"_s});
    made = report();
    ASSERT_TRUE(columns = coverageOf(made, u"sales"_s, false));
    EXPECT_EQ(columns->total, 3) << "a, and two items whose columns are gone";
    expectListsAgree(made);
}

TEST_P(ReportFigures, AFieldIsAColumnOfTheCoverage)
{
    store::Offer field = offer(u"orders"_s, u"a"_s, u"text"_s);
    field.object.parts << u"inner"_s;
    (void)offerAll({field});
    (void)proposed(u"a"_s, u"text"_s);
    const Report made = report();
    ASSERT_EQ(made.coverage.size(), 1);
    EXPECT_EQ(made.coverage.first().total, 2);
    expectListsAgree(made);
}

TEST_P(ReportFigures, DaysAndReviewersTellWhatHappened)
{
    const Item a = proposed(u"a"_s, u"text"_s), b = proposed(u"b"_s, u"text"_s), c = proposed(u"c"_s, u"text"_s);
    approve(a);
    temporary().clock().advance(24h);
    Decision byBen = decision(Decision::Kind::Reject, {b});
    byBen.actor = ben;
    (void)decide(byBen, u"ben"_s);
    import(a);
    (void)decide(decision(Decision::Kind::Approve, {c}), u"taken back"_s);
    ASSERT_TRUE(undo(u"taken back"_s, u"undone"_s));
    const Report made = report();
    const QDate first(2026, 11, 22);
    EXPECT_EQ(made.days, (QVector<DayRow>{{first, 3, 1, 0}, {first.addDays(1), 0, 2, 1}}))
        << "what was undone happened";
    EXPECT_EQ(made.reviewers, (QVector<ReviewerRow>{{anna.person.name, 2, 0, 0, 2}, {ben.person.name, 0, 0, 1, 1}}));
    expectListsAgree(made);
}

TEST_P(ReportFigures, ATimeIsAboutWhatHappenedAndNotAboutWhatThereIs)
{
    const Item a = proposed(u"a"_s, u"text"_s), b = proposed(u"b"_s, u"text"_s);
    approve(a);
    temporary().clock().advance(48h);
    reject(b);
    const QDateTime today = now();
    const Report since = report({{}, today.addSecs(-3600), {}});
    EXPECT_EQ(since.days.size(), 1);
    EXPECT_EQ(since.byModel, QVector{accepted(u"openai_gpt-6-luna"_s, 0, 0, 1)});
    EXPECT_EQ(statusCounts(since), (QVector<qint64>{0, 1, 0, 1, 0}));
    expectListsAgree(since);
    const Report until = report({{}, {}, today.addDays(-1)});
    EXPECT_EQ(until.byModel, QVector{accepted(u"openai_gpt-6-luna"_s, 1, 0, 0)});
    EXPECT_EQ(until.days.size(), 1);
    expectListsAgree(until);
}

TEST_P(ReportFigures, OneCatalogAloneIsReportedHoweverItIsSpelt)
{
    const QString hostile = u"we\"ird'; DROP -- %_\\ Ö.x"_s;
    approve(proposedIn(hostile, u"s.c\"h"_s, u"col'umn"_s));
    (void)proposed(u"a"_s, u"text"_s);
    scan(u"Scanned"_s, {u"a"_s});
    EXPECT_EQ(report().catalogs, (QStringList{u"main"_s, u"Scanned"_s, hostile}));
    for (const QString &name : {hostile, hostile.toUpper()}) {
        const Report made = report({name, {}, {}});
        EXPECT_EQ(statusCounts(made), (QVector<qint64>{0, 1, 0, 0, 0}));
        ASSERT_EQ(made.coverage.size(), 1);
        EXPECT_EQ(made.coverage.first().catalog, hostile);
        EXPECT_EQ(made.days.size(), 1);
        EXPECT_EQ(made.days.first().generated, 1);
        EXPECT_EQ(made.bySchema.first().name, hostile + u".s.c\"h"_s);
        expectListsAgree(made);
    }
    EXPECT_EQ(statusCounts(report({u"nowhere"_s, {}, {}})), (QVector<qint64>{0, 0, 0, 0, 0}));
}

TEST_P(ReportFigures, FindingsScoresAndUploads)
{
    store::Offer made = offer(u"orders"_s, u"a"_s, u"text"_s);
    made.findings
        = {{u"too_short"_s, Severity::Warning, 0, 0, {}}, {u"too_short"_s, Severity::Warning, 1, 1, {}, true}};
    made.score = 85;
    store::Offer seen = offer(u"orders"_s, u"b"_s, u"text"_s);
    seen.findings = {{u"too_short"_s, Severity::Warning, 0, 0, {}, true}};
    seen.score = 100;
    store::Offer uploaded = offer(u"orders"_s, u"c"_s, u"text"_s);
    uploaded.origin = TextOrigin::Upload;
    uploaded.method = u"upload"_s;
    uploaded.author = anna.person.name;
    const QVector<ItemId> ids = offerAll({made, seen, uploaded});
    approve(item(ids.at(2)));
    import(item(ids.at(2)));
    const Report all = report();
    EXPECT_EQ(all.findings, (QVector<FindingRow>{{u"too_short"_s, 1, 1}}));
    for (const ScoreRow &row : all.scores) {
        EXPECT_EQ(row.items, row.from == 80 || row.from == 100 || row.from == -1 ? 1 : 0) << row.from;
    }
    EXPECT_EQ(all.days.first().generated, 3);
    EXPECT_EQ(all.byModel, QVector{accepted(u"upload"_s, 1, 0, 0)}) << "its author is who uploaded it";
    EXPECT_TRUE(all.byTemplate.isEmpty());
    expectListsAgree(all);
}

TEST_P(ReportFigures, TheQueueIsAsOldAsTheTextsInIt)
{
    (void)proposed(u"old"_s, u"text"_s);
    (void)proposed(u"renewed"_s, u"text"_s);
    temporary().clock().advance(31 * 24h);
    (void)proposed(u"week"_s, u"text"_s);
    (void)proposed(u"renewed"_s, u"another text"_s); // nobody decided on it yet
    temporary().clock().advance(8 * 24h);
    (void)proposed(u"today"_s, u"text"_s);
    const Report made = report();
    QVector<qint64> items;
    for (const QueueRow &row : made.queue) {
        items << row.items;
    }
    EXPECT_EQ(items, (QVector<qint64>{1, 0, 2, 1, 0}));
    EXPECT_EQ(made.oldestPending, QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
    expectListsAgree(made);
}

TEST_P(ReportFigures, DuplicatesAreLeftOut)
{
    const Item kept = proposed(u"a"_s, u"text"_s), other = proposed(u"b"_s, u"text"_s);
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE metadata_items SET duplicate_of = %1 WHERE id = %2"_s.arg(kept.id.value()).arg(other.id.value())));
    const Report made = report();
    EXPECT_EQ(statusCounts(made).first(), 1);
    EXPECT_EQ(made.coverage.first().total, 1);
    expectListsAgree(made);
}

} // namespace metaflow::testing
