// The way out for what comes undone: a script and a file for dbt of just that, for whoever makes the tables.
#include "core/exchange/ExportService.h"
#include "core/store/Policies.h"
#include "tests/importing/ApplyFixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

using testing::commentsOf;
using testing::Installation;
using testing::waitFor;

class UndoneTextsTest : public ApplyTest {
protected:
    /// Imported, and then put back by somebody: these objects.
    void beginUndone(const QVector<QStringList> &undone)
    {
        approveAll();
        PlanOptions options;
        options.replace = true;
        ASSERT_EQ(applied(planned(options)).applied, texts.size());
        for (const QStringList &path : undone) {
            writeElsewhere(path, before.value(path));
        }
    }
    Result<ScriptReport> script(const Plan &plan) { return script(*app, plan); }
    Result<ScriptReport> script(Installation &by, const Plan &plan)
    {
        return waitFor(by.service->writeUndoneScript(plan, sqlFile, by.person()));
    }
    Result<exchange::DbtReport> dbt(const Plan &plan, bool cameUndone)
    {
        exchange::ExportService service(app->store);
        return waitFor(service.writePlanForDbt(plan, dbtFile, {cameUndone, exchange::DbtKind::Models}, app->person()));
    }
    void edit(ItemId id, const QString &text)
    {
        Decision decision;
        decision.kind = Decision::Kind::Edit;
        decision.items = {{id, app->item(id)->version}};
        decision.text = text;
        decision.actor = app->actor();
        const auto decided = waitFor(app->store.write([&](store::Connection &connection) {
            return store::applyDecision(connection, decision, BatchId(u"edit"_s), app->clock.now(), {});
        }));
        ASSERT_TRUE(decided && decided->skipped.isEmpty());
        ASSERT_EQ(app->item(id)->current, text);
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The statements of the script: of one line each here.
    QStringList statements() const
    {
        QStringList lines = QString::fromUtf8(read(sqlFile)).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
        for (QString &line : lines) {
            EXPECT_TRUE(line.endsWith(u';')) << qPrintable(line);
            line.chop(1);
        }
        return lines;
    }
    /// Facts of the exports in the record, oldest first.
    QVector<QJsonObject> exports()
    {
        const auto facts = waitFor(app->store.read([](store::Connection &connection) -> Result<QVector<QJsonObject>> {
            QVector<QJsonObject> all;
            return connection
                .forEach(u"SELECT facts FROM record_events WHERE kind = 'export' ORDER BY id"_s, {},
                    [&](const QSqlQuery &row) {
                        all << QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
                    })
                .map([&] { return all; });
        }));
        EXPECT_TRUE(facts);
        return facts.value_or(QVector<QJsonObject>());
    }

    const QString sqlFile = folder.filePath(u"undone.sql"_s);
    const QString dbtFile = folder.filePath(u"undone.yml"_s);
};

TEST_F(UndoneTextsTest, TheScriptPutsBackJustThatAndStandsInTheRecord)
{
    begin(u"2x3"_s);
    const QVector<QStringList> undone{firstColumn(), before.lastKey()};
    beginUndone(undone);
    const Plan plan = planned();
    ASSERT_EQ(plan.changes.size(), 2);
    ASSERT_TRUE(plan.statements.isEmpty());
    const auto report = script(plan);
    ASSERT_TRUE(report) << qPrintable(errorCodeName(report.error().code));
    EXPECT_EQ(report->statements, 2);
    EXPECT_EQ(report->leftOut, 0);
    EXPECT_TRUE(read(sqlFile).startsWith("-- MetaFlow plan " + plan.id.value().toUtf8()));
    EXPECT_TRUE(read(sqlFile).contains("\n-- Came undone: ")) << read(sqlFile).constData();
    ASSERT_EQ(statements().size(), 2);
    const int versions = tableVersions();
    for (const QString &statement : statements()) {
        const QJsonObject ran = sandbox->run(statement);
        ASSERT_EQ(ran.value(u"status"_s)[u"state"_s], u"SUCCEEDED"_s) << qPrintable(statement);
    }
    expectTextsInCatalog();
    EXPECT_EQ(tableVersions(), versions + 2) << "nothing beside it";
    EXPECT_TRUE(planned().changes.isEmpty());
    const auto found = exports();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first(),
        (QJsonObject{{u"what"_s, u"plan"_s}, {u"part"_s, u"came_undone"_s}, {u"format"_s, u"sql"_s},
            {u"plan"_s, plan.id.value()}, {u"hash"_s, plan.hash}, {u"file"_s, u"undone.sql"_s},
            {u"sha256"_s, report->sha256}}));
    EXPECT_EQ(report->sha256.toLatin1(), QCryptographicHash::hash(read(sqlFile), QCryptographicHash::Sha256).toHex());
}

TEST_F(UndoneTextsTest, WhatStoodBehindSomebodysWordsGoesBackBehindThem)
{
    begin(u"1x2"_s);
    const QStringList path = firstColumn();
    approveAll();
    writeElsewhere(path, u"Theirs"_s);
    PlanOptions append;
    append.onConflict = OnConflict::Append;
    ASSERT_EQ(applied(planned(append)).applied, texts.size());
    ASSERT_EQ(commentsOf(*sandbox).value(path), Comment(u"Theirs\n\n"_s + texts.value(path)));
    writeElsewhere(path, u"Theirs"_s);
    const Plan plan = planned();
    ASSERT_EQ(plan.changes.size(), 1);
    ASSERT_EQ(plan.changes.first().verdict, Verdict::CameUndone);
    const auto report = script(plan);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->statements, 1);
    EXPECT_TRUE(read(sqlFile).contains("COMMENT 'Theirs\n\nIt\\'s \\\\ about ")) << read(sqlFile).constData();
}

TEST_F(UndoneTextsTest, WhatWaitsForAPersonAndWhatWasWordedAnewIsLeftOut)
{
    begin(u"1x3"_s);
    const QStringList waiting = firstColumn(), anew = before.lastKey(), stays = before.firstKey();
    beginUndone({waiting, anew, stays});
    store::CatalogFact fact;
    fact.item = itemAt.value(waiting);
    fact.kind = store::CatalogFact::Kind::CatalogChanged;
    fact.catalog = before.value(waiting);
    ASSERT_TRUE(waitFor(app->store.write([&](store::Connection &connection) {
        return store::recordCatalogFacts(connection, {fact}, app->actor(), app->clock.now());
    })));
    const Plan plan = planned();
    ASSERT_EQ(plan.changes.size(), 3);
    edit(itemAt.value(anew), u"A newer text"_s);
    const auto sql = script(plan);
    ASSERT_TRUE(sql);
    EXPECT_EQ(sql->statements, 1);
    EXPECT_EQ(sql->leftOut, 2);
    EXPECT_FALSE(read(sqlFile).contains("A newer text")) << "the plan does not say that";
    const auto yaml = dbt(plan, true);
    ASSERT_TRUE(yaml);
    EXPECT_EQ(yaml->texts, 1);
    EXPECT_EQ(yaml->leftOut, 2);
}

TEST_F(UndoneTextsTest, ForDbtEitherWhatCameUndoneOrWhatThePlanWrites)
{
    begin(u"2x2"_s);
    approveAll();
    const Plan first = planned();
    const auto written = dbt(first, false);
    ASSERT_TRUE(written) << qPrintable(errorCodeName(written.error().code));
    EXPECT_EQ(written->texts, texts.size());
    EXPECT_EQ(written->leftOut, 0);
    EXPECT_EQ(read(dbtFile).count("description: "), texts.size());
    EXPECT_EQ(dbt(first, true)->texts, 0) << "nothing came undone in it";
    ASSERT_EQ(applied(first).applied, texts.size());
    EXPECT_EQ(dbt(first, false)->texts, texts.size()) << "applied, and as accepted as before";

    const QStringList path = firstColumn();
    writeElsewhere(path, before.value(path));
    const Plan undone = planned();
    const auto yaml = dbt(undone, true);
    ASSERT_TRUE(yaml);
    EXPECT_EQ(yaml->texts, 1);
    EXPECT_EQ(read(dbtFile),
        u"# MetaFlow: descriptions for dbt\nversion: 2\n\nmodels:\n  # \"%1\".\"%2\"\n  - name: \"%3\"\n    columns:\n"
        u"      - name: \"%4\"\n        description: \"It's \\\\ about %4\"\n"_s
            .arg(path.at(0), path.at(1), path.at(2), path.at(3))
            .toUtf8());
    EXPECT_EQ(dbt(undone, false)->texts, 0) << "it writes nothing";
    const auto found = exports();
    ASSERT_EQ(found.size(), 5);
    EXPECT_EQ(found.at(0).value(u"format"_s), u"dbt"_s);
    EXPECT_EQ(found.at(0).value(u"plan"_s), first.id.value());
    EXPECT_FALSE(found.at(0).contains(u"part"_s));
    EXPECT_EQ(found.at(3).value(u"part"_s), u"came_undone"_s);
    EXPECT_EQ(found.at(3).value(u"plan"_s), undone.id.value());
}

TEST_F(UndoneTextsTest, OfARollbackNothingGoesToDbt)
{
    begin(u"1x2"_s);
    approveAll();
    const Plan plan = planned();
    ASSERT_EQ(applied(plan).applied, texts.size());
    RollbackTarget target;
    target.plan = plan.id;
    const auto report = dbt(rolledBack(target).plan, false);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->texts, 0);
    EXPECT_EQ(report->leftOut, texts.size());
}

TEST_F(UndoneTextsTest, APlanOfAnotherStoreIsRefusedAndNothingIsWritten)
{
    begin(u"1x2"_s);
    beginUndone({firstColumn()});
    Plan plan = planned();
    ASSERT_EQ(plan.changes.size(), 1);
    Installation other(testing::profileOf(*sandbox), folder.filePath(u"other.db"_s));
    ASSERT_TRUE(other.connect());
    const auto elsewhere = script(other, plan);
    ASSERT_FALSE(elsewhere);
    EXPECT_EQ(elsewhere.error().code, ErrorCode::PlanForOtherStore) << "its items are others there";
    plan.changes.first().ours = u"Something else"_s;
    const auto forged = script(plan);
    ASSERT_FALSE(forged);
    EXPECT_EQ(forged.error().code, ErrorCode::PlanFileDamaged);
    EXPECT_FALSE(QFile::exists(sqlFile));
    EXPECT_TRUE(exports().isEmpty());
}

TEST_F(UndoneTextsTest, UnderFourEyesThePlanNeedsASecondPersonsYes)
{
    begin(u"1x2"_s);
    beginUndone({firstColumn()});
    const Plan plan = planned();
    ASSERT_EQ(plan.changes.size(), 1);
    const Person bob{u"bob@example.com"_s, UserSource::Workspace};
    ASSERT_TRUE(waitFor(app->store.write([&](store::Connection &connection) {
        return store::setFourEyes(connection, u"synthetic"_s, store::PolicyOf::Plans, true, bob, app->clock.now());
    })));
    const auto refused = script(plan);
    ASSERT_FALSE(refused) << "though the plan itself writes nothing";
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    const auto yaml = dbt(plan, true);
    ASSERT_FALSE(yaml);
    EXPECT_EQ(yaml.error().code, ErrorCode::NotPermitted);
    EXPECT_FALSE(QFile::exists(sqlFile) || QFile::exists(dbtFile));
    EXPECT_TRUE(exports().isEmpty());
    ASSERT_TRUE(waitFor(app->service->approve(plan, app->person())));
    EXPECT_FALSE(script(plan)) << "nobody is their own second person";
    ASSERT_TRUE(waitFor(app->service->approve(plan, bob)));
    EXPECT_TRUE(script(plan));
    EXPECT_EQ(dbt(plan, true)->texts, 1);
}

TEST_F(UndoneTextsTest, AScriptThatCannotBeWrittenIsNoExport)
{
    begin(u"1x2"_s);
    beginUndone({firstColumn()});
    const auto report
        = waitFor(app->service->writeUndoneScript(planned(), folder.filePath(u"no/such/undone.sql"_s), app->person()));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(exports().isEmpty());
}

} // namespace metaflow::importing
