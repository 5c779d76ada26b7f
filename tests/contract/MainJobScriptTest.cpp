// A team that applies by its own pipeline: the script goes out, somebody else runs it, `plan settle` finds out.
#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// The statements of a script as any tool would find them: a semicolon ends one unless it stands in quotes.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    QChar quote;
    bool escaped = false, comment = false;
    for (const QChar c : script) {
        if (comment) {
            comment = c != u'\n';
        } else if (!quote.isNull()) {
            statement += c;
            if (escaped || (quote == u'\'' && c == u'\\')) {
                escaped = !escaped;
            } else if (c == quote) {
                quote = {};
            }
        } else if (c == u';') {
            statements << std::exchange(statement, {}).trimmed();
        } else if (c == u'-' && statement.endsWith(u'-')) {
            statement.chop(1);
            comment = true;
        } else {
            quote = c == u'\'' || c == u'`' ? c : QChar();
            statement += c;
        }
    }
    EXPECT_EQ(statement.trimmed(), QString()) << "something stands behind the last statement";
    return statements;
}

class MainJobScriptTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"store.sqlite"_s));
        cli.generate(u"synthetic"_s);
        cli.approveAll();
        for (const QString &text : {u"It's; a 'hard' \\ text\nof two lines -- no comment"_s, u":c IS NULL \\"_s}) {
            const QString id = QString::number(cli.items().at(edited++).value(u"id"_s).toInteger());
            const auto done = cli.run({u"items"_s, u"edit"_s, id, u"--text"_s, text});
            ASSERT_EQ(done.code, 0) << qPrintable(done.words);
        }
        plan = cli.plan();
    }
    QString script(const QString &name = u"plan.sql"_s)
    {
        const auto written = cli.run({u"plan"_s, u"sql"_s, plan, u"--out"_s, cli.file(name)});
        EXPECT_EQ(written.code, 0) << qPrintable(written.words);
        QFile file(cli.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    /// Facts of the exports in the record, oldest first.
    std::vector<QJsonObject> exports() const
    {
        std::vector<QJsonObject> found;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"record"_s);
            database.setDatabaseName(cli.file(u"store.sqlite"_s));
            EXPECT_TRUE(database.open());
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(u"SELECT facts FROM record_events WHERE kind = 'export' ORDER BY id"_s));
            while (query.next()) {
                found.push_back(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
            }
        }
        QSqlDatabase::removeDatabase(u"record"_s);
        return found;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x4"_s}};
    MainJobCli cli{sandbox};
    size_t edited = 0;
    QString plan;
};

TEST_F(MainJobScriptTest, AppliedByOtherMeansAndSettledEverythingIsImported)
{
    const auto partly = cli.run({u"plan"_s, u"settle"_s, plan});
    EXPECT_EQ(partly.code, 3) << "nothing of it stands in the catalog yet";
    const QStringList statements = statementsOf(script());
    EXPECT_EQ(statements.size(), cli.run({u"plan"_s, u"show"_s, plan}).json().value(u"statements"_s).toInt());
    for (const QString &statement : statements) {
        const QJsonObject ran = sandbox.run(statement);
        ASSERT_EQ(ran.value(u"status"_s)[u"state"_s], u"SUCCEEDED"_s)
            << qPrintable(statement) << QJsonDocument(ran).toJson().constData();
    }
    const auto settled = cli.run({u"plan"_s, u"settle"_s, plan});
    EXPECT_EQ(settled.code, 0) << qPrintable(settled.words);
    EXPECT_EQ(settled.json().value(u"left"_s).toArray().size(), 0);
    const auto comments = commentsByObject(sandbox);
    const auto items = cli.items();
    EXPECT_EQ(settled.json().value(u"settled"_s).toInt(), static_cast<int>(items.size()));
    for (const QJsonObject &item : items) {
        EXPECT_EQ(item.value(u"status"_s), u"imported"_s);
        EXPECT_EQ(comments.value(objectKey(item.value(u"object"_s).toObject())), item.value(u"current_value"_s));
    }
    const auto rows = cli.run({u"history"_s, u"list"_s, u"--limit"_s, u"1"_s}).lines();
    EXPECT_EQ(rows.at(0).value(u"action"_s), u"imported"_s);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
    EXPECT_EQ(cli.run({u"apply"_s, plan}).json().value(u"unchanged"_s).toInt(), static_cast<int>(items.size()));
}

TEST_F(MainJobScriptTest, WhatLeavesStandsInTheRecordByKind)
{
    (void)script();
    const auto found = exports();
    ASSERT_EQ(found.size(), 2U);
    const QJsonObject shown = cli.run({u"plan"_s, u"show"_s, plan}).json();
    for (const QJsonObject &facts : found) {
        EXPECT_EQ(facts.value(u"what"_s), u"plan"_s);
        EXPECT_EQ(facts.value(u"plan"_s), shown.value(u"plan_id"_s));
        EXPECT_EQ(facts.value(u"hash"_s), shown.value(u"hash"_s));
    }
    EXPECT_EQ(found.at(0).value(u"format"_s), u"mfplan"_s);
    EXPECT_EQ(found.at(1).value(u"format"_s), u"sql"_s);
    EXPECT_EQ(found.at(1).value(u"file"_s), u"plan.sql"_s);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);

    MainJobCli elsewhere(sandbox); // a file may be read anywhere; there nothing left that store
    const auto written = elsewhere.run({u"plan"_s, u"sql"_s, plan, u"--out"_s, cli.file(u"again.sql"_s)});
    EXPECT_EQ(written.code, 0) << qPrintable(written.words);
    EXPECT_EQ(exports().size(), 2U);
}

TEST_F(MainJobScriptTest, AFileThatCannotBeWrittenIsNoExport)
{
    const auto written = cli.run({u"plan"_s, u"sql"_s, plan, u"--out"_s, cli.file(u"no/such/folder.sql"_s)});
    EXPECT_EQ(written.code, 1);
    EXPECT_EQ(written.error(), u"file_unwritable"_s);
    EXPECT_EQ(exports().size(), 1U) << "the plan's own file";
}

} // namespace
} // namespace metaflow::testing
