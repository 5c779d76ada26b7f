// What leaves as a file stands in the record, and what does not stand there does not leave. Under four-eyes only what
// somebody else approved leaves as a script; what was applied without that is settled, and the record says so.
#include "core/base/JsonText.h"
#include "core/importing/PlanFile.h"
#include "core/store/History.h"
#include "core/store/Policies.h"
#include "core/store/RecordEvents.h"
#include "tests/importing/ApplyFixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(file);
    return in.readAll();
}

} // namespace

class PlanExportTest : public ApplyTest {
protected:
    void SetUp() override
    {
        begin(u"1x2"_s);
        approveAll();
        plan = planned();
        ASSERT_TRUE(QDir(folder.path()).mkdir(u"out"_s));
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(u"out/"_s + name); }
    /// All that lies where files are written to.
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QVector<QJsonObject> events(const QString &kind)
    {
        const auto rows = testing::waitFor(app->store.read([kind](store::Connection &connection) {
            HistoryFilter filter;
            filter.action = kind;
            return store::recordEvents(connection, filter);
        }));
        EXPECT_TRUE(rows);
        QVector<QJsonObject> facts;
        for (const RecordEvent &event : rows.value_or(QVector<RecordEvent>())) {
            facts << parseJson(event.facts.toUtf8()).object();
        }
        return facts;
    }
    [[nodiscard]] Result<bool> save(const QString &name)
    {
        return testing::waitFor(app->service->writeFile(plan.id, file(name), app->person()));
    }
    [[nodiscard]] Result<ScriptReport> script(const QString &name)
    {
        return testing::waitFor(app->service->writeScript(plan, file(name), app->person()));
    }
    void run(const QString &sql)
    {
        const auto ran = testing::waitFor(app->store.write([sql](store::Connection &connection) -> Result<bool> {
            return connection.run(sql).map([](const QSqlQuery &) { return true; });
        }));
        ASSERT_TRUE(ran) << qPrintable(ran.error().detail);
    }
    void askForASecondPerson()
    {
        const auto set = testing::waitFor(app->store.write(
            [by = app->person(), now = app->clock.now()](store::Connection &connection) -> Result<bool> {
                return store::setFourEyes(connection, u"synthetic"_s, store::PolicyOf::Plans, true, by, now).map([] {
                    return true;
                });
            }));
        ASSERT_TRUE(set);
    }
    void approveAsBen()
    {
        const Person ben{u"ben@example.com"_s, UserSource::Sandbox};
        ASSERT_TRUE(testing::waitFor(app->service->approve(plan, ben)));
    }
    [[nodiscard]] ApplyReport settled()
    {
        const auto report = testing::waitFor(app->service->settle(plan, app->actor()));
        EXPECT_TRUE(report);
        return report.value_or(ApplyReport());
    }
    static void expectUnapproved(const Error &error)
    {
        EXPECT_EQ(error.code, ErrorCode::NotPermitted);
        EXPECT_EQ(error.subject, u"synthetic"_s);
        EXPECT_EQ(error.detail, u"plan_not_approved"_s);
    }

    Plan plan;
};

TEST_F(PlanExportTest, AFileAndItsRecordComeTogetherAndTakeThePlaceOfAnOlderOne)
{
    ASSERT_TRUE(save(u"p.mfplan"_s));
    ASSERT_TRUE(script(u"p.sql"_s));
    EXPECT_EQ(contentOf(file(u"p.mfplan"_s)), PlanFile::bytes(plan));
    EXPECT_TRUE(contentOf(file(u"p.sql"_s)).startsWith("-- MetaFlow plan "));
    EXPECT_EQ(files(), (QStringList{u"p.mfplan"_s, u"p.sql"_s}));
    auto exported = events(u"export"_s);
    ASSERT_EQ(exported.size(), 2);
    QStringList names{exported.first().value("file"_L1).toString(), exported.last().value("file"_L1).toString()};
    names.sort();
    EXPECT_EQ(names, (QStringList{u"p.mfplan"_s, u"p.sql"_s})) << "the name that it has, not the one it had meanwhile";

    QFile older(file(u"p.mfplan"_s));
    ASSERT_TRUE(older.open(QIODevice::WriteOnly | QIODevice::Truncate) && older.write("older") == 5);
    older.close();
    ASSERT_TRUE(save(u"p.mfplan"_s));
    EXPECT_EQ(contentOf(file(u"p.mfplan"_s)), PlanFile::bytes(plan));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(PlanExportTest, WithoutARecordThereIsNoFile)
{
    QFile older(file(u"p.mfplan"_s));
    ASSERT_TRUE(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    run(u"CREATE TRIGGER no_room BEFORE INSERT ON record_events BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
    EXPECT_FALSE(save(u"p.mfplan"_s));
    EXPECT_FALSE(save(u"new.mfplan"_s));
    EXPECT_FALSE(script(u"new.sql"_s));
    EXPECT_EQ(files(), QStringList{u"p.mfplan"_s});
    EXPECT_EQ(contentOf(file(u"p.mfplan"_s)), "older") << "what had the name keeps it";
    run(u"DROP TRIGGER no_room"_s);
    EXPECT_TRUE(events(u"export"_s).isEmpty());
}

TEST_F(PlanExportTest, WithoutAFileThereIsNoRecord)
{
    ASSERT_TRUE(QDir(folder.filePath(u"out"_s)).mkdir(u"folder"_s));
    for (const QString &name : {u"folder"_s, u"none/p.sql"_s}) {
        const auto saved = save(name);
        const auto written = script(name);
        ASSERT_FALSE(saved || written) << qPrintable(name);
        EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(saved.error().subject, file(name)) << "the name that was asked for";
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
        EXPECT_EQ(written.error().subject, file(name));
    }
    EXPECT_EQ(files(), QStringList{u"folder"_s});
    EXPECT_TRUE(events(u"export"_s).isEmpty());
}

TEST_F(PlanExportTest, ALinkStaysALink)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"real"_s));
    QFile real(folder.filePath(u"real/p.mfplan"_s));
    ASSERT_TRUE(real.open(QIODevice::WriteOnly) && real.write("older") == 5);
    real.close();
    if (!QFile::link(real.fileName(), file(u"p.mfplan"_s))) {
        GTEST_SKIP() << "no links here";
    }
    ASSERT_TRUE(save(u"p.mfplan"_s));
    EXPECT_TRUE(QFileInfo(file(u"p.mfplan"_s)).isSymLink());
    EXPECT_EQ(contentOf(real.fileName()), PlanFile::bytes(plan));
}

TEST_F(PlanExportTest, AScriptLeavesOnceSomebodyElseApprovedThePlan)
{
    askForASecondPerson();
    const auto refused = script(u"p.sql"_s);
    ASSERT_FALSE(refused);
    expectUnapproved(refused.error());
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(events(u"export"_s).isEmpty());
    EXPECT_TRUE(save(u"p.mfplan"_s)) << "whoever is to approve it has to see it";
    approveAsBen();
    EXPECT_TRUE(script(u"p.sql"_s));
    EXPECT_EQ(files(), (QStringList{u"p.mfplan"_s, u"p.sql"_s}));
}

TEST_F(PlanExportTest, WhatWasAppliedWithoutAYesIsSettledAndTheRecordSaysSo)
{
    askForASecondPerson();
    const QStringList done = before.lastKey();
    EXPECT_FALSE(settled().unapproved) << "nothing of it was applied";
    EXPECT_TRUE(events(u"plan_settled"_s).isEmpty());
    writeElsewhere(done, texts.value(done));
    const ApplyReport report = settled();
    EXPECT_EQ(report.applied, 1);
    EXPECT_TRUE(report.unapproved);
    EXPECT_EQ(app->item(itemAt.value(done))->status, Status::Imported);
    const auto noted = events(u"plan_settled"_s);
    ASSERT_EQ(noted.size(), 1);
    EXPECT_EQ(noted.first().value("plan"_L1).toString(), plan.id.value());
    EXPECT_EQ(noted.first().value("hash"_L1).toString(), plan.hash);
    EXPECT_EQ(noted.first().value("approved"_L1), QJsonValue(false));
    EXPECT_EQ(noted.first().value("settled"_L1).toInt(), 1);
    EXPECT_FALSE(settled().unapproved) << "said once";

    approveAsBen();
    writeElsewhere(firstColumn(), texts.value(firstColumn()));
    const ApplyReport approved = settled();
    EXPECT_EQ(approved.applied, 1);
    EXPECT_FALSE(approved.unapproved);
    EXPECT_EQ(events(u"plan_settled"_s).size(), 1);
    const auto verdict = testing::waitFor(
        app->store.bulk([](store::Connection &connection) { return store::verifyHistory(connection); }));
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->ok);
}

TEST_F(PlanExportTest, WithoutAPolicyNobodyIsAskedAndNothingIsSaid)
{
    const QStringList done = before.lastKey();
    writeElsewhere(done, texts.value(done));
    const ApplyReport report = settled();
    EXPECT_EQ(report.applied, 1);
    EXPECT_FALSE(report.unapproved);
    EXPECT_TRUE(events(u"plan_settled"_s).isEmpty());
}

TEST_F(PlanExportTest, AChoiceForWhatIsNotInThePlanMakesNone)
{
    const auto stored = [this] {
        const auto plans = testing::waitFor(app->service->plans());
        return plans ? plans->size() : -1;
    };
    ASSERT_EQ(stored(), 1);
    PlanOptions options;
    options.filter.column = firstColumn().value(3);
    options.replaceItems = {itemAt.value(firstColumn())};
    options.chosenMustBeIn = true;
    EXPECT_TRUE(app->plan(options));
    const ItemId elsewhere = itemAt.value(before.lastKey());
    ASSERT_NE(elsewhere, options.replaceItems.first());
    PlanOptions replaced = options, again = options, ours = options;
    replaced.replaceItems << elsewhere;
    again.againItems << elsewhere;
    ours.conflictItems.insert(elsewhere, OnConflict::Ours);
    for (const PlanOptions &chosen : {replaced, again, ours}) {
        const auto none = app->plan(chosen);
        ASSERT_FALSE(none);
        EXPECT_EQ(none.error().code, ErrorCode::ItemNotFound);
        EXPECT_EQ(none.error().detail, u"not_in_plan"_s);
        EXPECT_EQ(none.error().subject, before.lastKey().join(u'.'));
    }
    EXPECT_EQ(stored(), 2);
    replaced.chosenMustBeIn = false;
    EXPECT_TRUE(app->plan(replaced)) << "a window keeps choices of plans that were shown before";
}

} // namespace metaflow::importing
