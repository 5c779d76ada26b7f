#include "tests/contract/MainJobCli.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Files into the store from the shell.
class UploadCliTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + cli.file(u"store.sqlite"_s));
        cli.generate(u"synthetic"_s);
        const QString file = cli.file(u"export.csv"_s);
        ASSERT_EQ(cli.run({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, file}).code, 0);
        exported = file;
    }
    QString written(const QByteArray &bytes, const QString &name = u"in.csv"_s)
    {
        QFile file(cli.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// The first item of the list, as a row that says another text and status.
    QByteArray decisionOn(const QJsonObject &item, const QByteArray &text, const QByteArray &status)
    {
        return "id,version,current_value,status\n" + QByteArray::number(item.value(u"id"_s).toInteger()) + ','
            + QByteArray::number(item.value(u"version"_s).toInteger()) + ',' + text + ',' + status + '\n';
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
    QString exported;
    const QByteArray header = "catalog,schema,table,column,text\n";
};

} // namespace

TEST_F(UploadCliTest, AnUntouchedExportChangesNothing)
{
    const auto items = cli.items();
    for (const auto &as : {u"suggestions"_s, u"decisions"_s}) {
        const auto ended = cli.run({u"upload"_s, exported, u"--as"_s, as});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.words) << ended.data.constData();
        EXPECT_EQ(ended.json().value(u"schema_version"_s).toInt(), 1);
        EXPECT_EQ(ended.json().value(u"rows"_s).toInt(), static_cast<int>(items.size()));
        EXPECT_EQ(ended.json().value(u"unchanged"_s).toInt(), static_cast<int>(items.size()));
        EXPECT_EQ(ended.json().value(u"accepted"_s).toInt(-1), 0);
        EXPECT_TRUE(ended.json().value(u"differences"_s).toArray().isEmpty());
        EXPECT_TRUE(ended.json().value(u"rejected"_s).isArray());
        EXPECT_TRUE(ended.json().value(u"conflicts"_s).isArray());
        EXPECT_TRUE(ended.json().value(u"batch_id"_s).isNull());
    }
    EXPECT_EQ(cli.items(), items);
}

TEST_F(UploadCliTest, ADryRunShowsTheDifferencesAndWritesNothing)
{
    const auto items = cli.items();
    const QByteArray bytes = decisionOn(items.front(), "my words", "pending");
    const QString file = written(bytes);
    const auto dry = cli.run({u"upload"_s, file, u"--as"_s, u"decisions"_s, u"--dry-run"_s});
    ASSERT_EQ(dry.code, 0) << qPrintable(dry.words);
    const QJsonObject difference = dry.json().value(u"differences"_s).toArray().first().toObject();
    EXPECT_EQ(difference.value(u"verdict"_s).toString(), u"edit"_s);
    EXPECT_EQ(difference.value(u"line"_s).toInt(), 2);
    EXPECT_EQ(difference.value(u"text"_s).toString(), u"my words"_s);
    EXPECT_EQ(difference.value(u"now"_s), items.front().value(u"current_value"_s));
    EXPECT_TRUE(difference.value(u"object"_s).toObject().contains(u"column"_s));
    EXPECT_EQ(cli.items(), items);

    const auto done = cli.run({u"upload"_s, file, u"--as"_s, u"decisions"_s});
    ASSERT_EQ(done.code, 0) << qPrintable(done.words);
    EXPECT_EQ(done.json().value(u"accepted"_s).toInt(), 1);
    EXPECT_EQ(done.json().value(u"sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString batch = done.json().value(u"batch_id"_s).toString();
    ASSERT_FALSE(batch.isEmpty());
    EXPECT_EQ(cli.items({u"--status"_s, u"edited"_s}).size(), 1u);
    EXPECT_EQ(cli.run({u"items"_s, u"undo"_s, u"--batch"_s, batch}).json().value(u"changed"_s).toInt(), 1);
    const auto moved = cli.run({u"upload"_s, file, u"--as"_s, u"decisions"_s});
    EXPECT_EQ(moved.code, 1) << qPrintable(moved.words);
    const QJsonObject conflict = moved.json().value(u"conflicts"_s).toArray().first().toObject();
    EXPECT_EQ(conflict.value(u"text"_s).toString(), u"my words"_s);
    EXPECT_EQ(conflict.value(u"now"_s), items.front().value(u"current_value"_s));
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(UploadCliTest, AWrongRowIsNamedAndLeftOutWhenTheValidOnesAreAskedFor)
{
    const QString file = written(header + "main,sales,orders,a,fresh\nmain,,orders,b,other\n");
    const QString report = cli.file(u"report.csv"_s);
    const size_t before = cli.items().size();
    const auto refused = cli.run({u"upload"_s, file, u"--report"_s, report});
    EXPECT_EQ(refused.code, 1) << qPrintable(refused.words);
    const QJsonObject rejected = refused.json().value(u"rejected"_s).toArray().first().toObject();
    EXPECT_EQ(rejected.value(u"line"_s).toInt(), 3);
    EXPECT_EQ(rejected.value(u"column"_s).toString(), u"schema"_s);
    EXPECT_EQ(rejected.value(u"reason"_s).toString(), u"missing_value"_s);
    EXPECT_EQ(rejected.value(u"code"_s).toString(), u"missing_value"_s);
    EXPECT_FALSE(rejected.value(u"message"_s).toString().isEmpty());
    EXPECT_EQ(cli.items().size(), before);
    QFile in(report);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    EXPECT_TRUE(in.readAll().contains("missing_value"));

    const auto said = cli.runAsText({u"upload"_s, file});
    EXPECT_EQ(said.code, 1);
    EXPECT_TRUE(said.words.contains(u"Line 3, column schema"_s)) << qPrintable(said.words);
    EXPECT_FALSE(said.data.contains("missing_value")) << said.data.constData();
    const auto partly = cli.run({u"upload"_s, file, u"--valid-only"_s});
    EXPECT_EQ(partly.code, 3) << qPrintable(partly.words);
    EXPECT_EQ(partly.json().value(u"accepted"_s).toInt(), 1);
    EXPECT_EQ(cli.items().size(), before + 1);
}

TEST_F(UploadCliTest, EncodingDelimiterAndColumnsAreSaidWhereTheyAreNotFound)
{
    const QByteArray bytes = "Katalog|Bereich|Tabelle|Beschreibung\nmain|sales|orders|Gr\xf6\xdf"
                             "e\n";
    const auto ended = cli.run({u"upload"_s, written(bytes), u"--encoding"_s, u"windows-1252"_s, u"--delimiter"_s,
        u"|"_s, u"--map"_s, u"catalog_name=Katalog"_s, u"--map"_s, u"schema_name=Bereich"_s, u"--map"_s,
        u"table_name=Tabelle"_s, u"--map"_s, u"current_value=Beschreibung"_s});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words) << ended.data.constData();
    const QJsonObject difference = ended.json().value(u"differences"_s).toArray().first().toObject();
    EXPECT_EQ(difference.value(u"text"_s).toString(), u"Größe"_s);
    EXPECT_TRUE(difference.value(u"now"_s).isNull()) << "it had no item";
    EXPECT_TRUE(difference.value(u"object"_s).toObject().value(u"column"_s).isNull());
}

TEST_F(UploadCliTest, WhatMakesNoSenseIsWrongUsage)
{
    const QString file = written(header + "main,sales,orders,a,fresh\n");
    EXPECT_EQ(cli.run({u"upload"_s}).code, 64);
    EXPECT_EQ(cli.run({u"upload"_s, file, u"--as"_s, u"orders"_s}).code, 64);
    EXPECT_EQ(cli.run({u"upload"_s, file, u"--map"_s, u"nothing"_s}).code, 64);
    EXPECT_EQ(cli.run({u"upload"_s, file, u"--map"_s, u"owner=text"_s}).code, 64);
    EXPECT_EQ(cli.run({u"upload"_s, file, u"--map"_s, u"current_value=none"_s}).code, 64);
    const auto none = cli.run({u"upload"_s, cli.file(u"none.csv"_s)});
    EXPECT_EQ(none.code, 1);
    EXPECT_EQ(none.error(), u"file_unreadable"_s);
}

} // namespace metaflow::testing
