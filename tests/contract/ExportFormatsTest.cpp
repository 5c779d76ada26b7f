#include "core/store/RecordSigning.h"
#include "tests/contract/MainJobCli.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// `export` from the shell, in every format it has.
class ExportFormatsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.generate(u"synthetic"_s);
        cli.approveAll();
    }
    CliProcess::Ended exported(const QString &file, const QStringList &more = {})
    {
        return cli.run(QStringList{u"export"_s, u"--out"_s, cli.file(file)} + more);
    }
    QByteArray read(const QString &name)
    {
        QFile in(cli.file(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << qPrintable(name);
        return in.readAll();
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    MainJobCli cli{sandbox};
};

TEST_F(ExportFormatsTest, EachFormatSaysWhatItWrote)
{
    for (const auto &[format, rows] : {std::pair{u"csv"_s, 8}, std::pair{u"jsonl"_s, 8}, std::pair{u"xlsx"_s, 8},
             std::pair{u"html"_s, 8}, std::pair{u"dbt"_s, 8}, std::pair{u"tables-jsonl"_s, 2}}) {
        const auto ended = exported(u"of."_s + format, {u"--format"_s, format});
        ASSERT_EQ(ended.code, 0) << qPrintable(format) << qPrintable(ended.words);
        const QByteArray bytes = read(u"of."_s + format);
        const QJsonObject said = ended.json();
        EXPECT_EQ(said.value(u"rows"_s), rows) << qPrintable(format);
        EXPECT_EQ(said.value(u"bytes"_s), bytes.size()) << qPrintable(format);
        EXPECT_EQ(said.value(u"sha256"_s).toString().toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        EXPECT_TRUE(said.value(u"recorded"_s).toBool());
    }
    const auto script = exported(u"of.sql"_s, {u"--format"_s, u"sql"_s});
    ASSERT_EQ(script.code, 0) << qPrintable(script.words);
    EXPECT_EQ(script.json().value(u"rows"_s), 4) << "the columns of a table in one statement, the table in another";
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
}

TEST_F(ExportFormatsTest, TheEndingOfTheFileSaysTheFormat)
{
    ASSERT_EQ(exported(u"a.sql"_s).code, 0);
    EXPECT_TRUE(read(u"a.sql"_s).startsWith("-- MetaFlow: "));
    ASSERT_EQ(exported(u"a.HTML"_s).code, 0);
    EXPECT_TRUE(read(u"a.HTML"_s).startsWith("<!DOCTYPE html>"));
    ASSERT_EQ(exported(u"a.yml"_s).code, 0);
    EXPECT_TRUE(read(u"a.yml"_s).contains("models:"));
    ASSERT_EQ(exported(u"a.html"_s, {u"--format"_s, u"csv"_s}).code, 0);
    EXPECT_TRUE(read(u"a.html"_s).startsWith("id,"));
    EXPECT_EQ(exported(u"a.doc"_s).code, 64);
    EXPECT_EQ(exported(u"a"_s).code, 64);
}

TEST_F(ExportFormatsTest, WhatMakesNoSenseTogetherIsRefused)
{
    const QVector<QStringList> senseless{{u"sql"_s, u"--history"_s}, {u"html"_s, u"--history"_s},
        {u"tables-jsonl"_s, u"--history"_s}, {u"dbt"_s, u"--history"_s}, {u"package"_s, u"--history"_s},
        {u"xlsx"_s, u"--exact"_s}, {u"sql"_s, u"--exact"_s}, {u"jsonl"_s, u"--exact"_s}, {u"package"_s, u"--exact"_s},
        {u"sql"_s, u"--status"_s, u"pending"_s}, {u"html"_s, u"--status"_s, u"rejected"_s},
        {u"package"_s, u"--catalog"_s, u"synthetic"_s}, {u"csv"_s, u"--sources"_s}, {u"package"_s, u"--sources"_s},
        {u"tables-jsonl"_s, u"--status"_s, u"approved"_s}, {u"csv"_s, u"--secret-file"_s, u"x"_s}, {u"excel"_s}};
    for (const QStringList &words : senseless) {
        const auto ended = exported(u"none"_s, QStringList{u"--format"_s} + words);
        EXPECT_EQ(ended.code, 64) << qPrintable(words.join(u' ')) << qPrintable(ended.words);
        EXPECT_EQ(ended.error(), u"wrong_usage"_s);
    }
    EXPECT_FALSE(QFile::exists(cli.file(u"none"_s)));
}

TEST_F(ExportFormatsTest, APackageHoldsTheItemsAndIsVerified)
{
    const store::SigningKey key = *store::SigningKey::make();
    cli.unsetVariable(u"DBUS_SESSION_BUS_ADDRESS"_s);
    cli.setVariable(u"METAFLOW_RECORD_KEY"_s, QString::fromLatin1(key.secret().reveal()));
    const auto packed = exported(u"record.zip"_s);
    ASSERT_EQ(packed.code, 0) << qPrintable(packed.words);
    EXPECT_EQ(packed.json().value(u"items"_s), 8);
    EXPECT_EQ(packed.json().value(u"sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(read(u"record.zip"_s), QCryptographicHash::Sha256).toHex());
    const auto verified = cli.run({u"history"_s, u"verify"_s, u"--package"_s, cli.file(u"record.zip"_s)});
    EXPECT_EQ(verified.code, 0) << qPrintable(verified.words);
    EXPECT_FALSE(verified.data.contains("\"items\"")) << "no doubt about them: " << verified.data.constData();
}

} // namespace
} // namespace metaflow::testing
