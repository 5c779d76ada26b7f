#include "tests/importing/ApplyFixture.h"

#include "core/store/History.h"

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::commentsOf;

namespace {

template <typename Report> Report reported(const Result<Report> &report)
{
    EXPECT_TRUE(report) << (report ? "" : qPrintable(errorCodeName(report.error().code) + report.error().detail));
    return report.value_or(Report());
}

} // namespace

void ApplyTest::begin(const QString &shape, const QStringList &options)
{
    sandbox = std::make_unique<testing::SandboxProcess>(QStringList{u"--synthetic"_s, shape} + options);
    ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
    app = std::make_unique<testing::Installation>(testing::profileOf(*sandbox), folder.filePath(u"store.db"_s));
    const auto connected = app->connect();
    ASSERT_TRUE(connected) << qPrintable(errorCodeName(connected.error().code) + connected.error().detail);
    before = commentsOf(*sandbox);
    ASSERT_FALSE(before.isEmpty());
}

void ApplyTest::approveAll()
{
    for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
        texts.insert(*it, u"It's \\ about "_s + it->last());
    }
    const auto approved = app->approve(before, texts);
    ASSERT_TRUE(approved) << qPrintable(approved.error().detail);
    items = *approved;
    for (const ItemId id : items) {
        itemAt.insert(app->item(id)->object.parts, id);
    }
}

Plan ApplyTest::planned(const PlanOptions &options)
{
    return reported(app->plan(options)).plan;
}

ApplyReport ApplyTest::applied(const Plan &plan, const ApplyOptions &options)
{
    return reported(app->apply(plan, options));
}

PlanReport ApplyTest::rolledBack(const RollbackTarget &target)
{
    return reported(app->rollback(target));
}

void ApplyTest::expectTextsInCatalog(const QSet<QStringList> &without)
{
    const auto now = commentsOf(*sandbox);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!without.contains(it.key())) {
            EXPECT_EQ(now.value(it.key()), Comment(it.value())) << qPrintable(it.key().join(u'.'));
        }
    }
}

void ApplyTest::expectImportedOnce(testing::Installation &installation)
{
    const auto rows = testing::waitFor(installation.store.read([](store::Connection &connection) {
        HistoryFilter imported;
        imported.action = action::imported;
        return store::history(connection, imported);
    }));
    ASSERT_TRUE(rows);
    QMap<QStringList, int> times;
    for (const HistoryRow &row : *rows) {
        ++times[row.object.parts];
    }
    EXPECT_EQ(times.size(), texts.size());
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        EXPECT_EQ(it.value(), 1) << qPrintable(it.key().join(u'.'));
    }
}

void ApplyTest::writeElsewhere(const QStringList &path, const Comment &text)
{
    ASSERT_TRUE(sandbox->comment(path.at(0), path.at(1), path.at(2), path.value(3), text));
}

int ApplyTest::tableVersions()
{
    return testing::tableVersions(*sandbox);
}

QStringList ApplyTest::firstColumn() const
{
    return std::next(before.keyBegin())->size() == 4 ? *std::next(before.keyBegin()) : *before.keyBegin();
}

} // namespace metaflow::importing
