#include "core/health/Diagnostics.h"

#include "core/base/JsonText.h"
#include "core/exchange/ZipFile.h"
#include "core/store/Settings.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using metaflow::testing::waitFor;

namespace metaflow::health {
namespace {

class DiagnosticsTest : public ::testing::Test {
protected:
    Diagnostics diagnostics() const
    {
        Diagnostics all;
        all.version = u"1.2.3"_s;
        all.settings = {{u"locale"_s, u"de_DE"_s}, {u"proxy"_s, u"http://me:hunter2@proxy:8080"_s}};
        all.checks = {{u"workspace"_s, HealthVerdict::Failed, u"table_not_found"_s, u"host.example"_s,
            u"TABLE_OR_VIEW_NOT_FOUND `hr_prod`.`pay`.`Salaries` for anna@example.com"_s, {}}};
        all.store
            = StoreFigures{{{u"catalogs"_s, QJsonArray{QJsonObject{{u"catalog"_s, u"hr_prod"_s}, {u"items"_s, 3}}}}},
                {u"hr_prod"_s, u"pay"_s, u"salaries"_s}};
        all.logFile = log;
        return all;
    }
    QByteArray part(const QString &name) const
    {
        QByteArray text;
        const auto zip = exchange::ZipReader::open(file);
        EXPECT_TRUE(zip);
        const auto read = zip ? (*zip)->readLines(name,
                              [&](const QByteArray &line) {
                                  text += line + '\n';
                                  return true;
                              })
                              : fail(zip.error());
        EXPECT_TRUE(read) << qPrintable(name);
        return text;
    }
    QByteArray bytes() const
    {
        QFile all(file);
        EXPECT_TRUE(all.open(QIODevice::ReadOnly));
        return all.readAll();
    }
    void writeLog(const QByteArray &text)
    {
        QFile out(log);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        ASSERT_EQ(out.write(text), text.size());
    }
    QTemporaryDir folder;
    QString file = folder.filePath(u"diagnostics.zip"_s);
    QString log = folder.filePath(u"metaflow.log"_s);
};

TEST_F(DiagnosticsTest, HoldsWhatHelpsAndNothingOfTheData)
{
    writeLog("{\"category\":\"metaflow.net\",\"level\":\"info\",\"process\":1,\"time\":\"2026-11-22T12:00:00.000Z\","
             "\"message\":\"read salaries of hr_prod with Bearer abcdefgh by ben@example.com\"}\n");
    ASSERT_TRUE(saveDiagnostics(file, diagnostics()));
    EXPECT_EQ(parseJson(part(u"versions.json"_s))[u"metaflow"_s].toString(), u"1.2.3"_s);
    EXPECT_FALSE(parseJson(part(u"versions.json"_s))[u"sqlite"_s].toString().isEmpty());
    EXPECT_EQ(parseJson(part(u"settings.json"_s))[u"locale"_s].toString(), u"de_DE"_s);
    const auto check = parseJson(part(u"checks.json"_s))[u"checks"_s][0];
    EXPECT_EQ(check[u"code"_s].toString(), u"table_not_found"_s);
    EXPECT_EQ(check[u"subject"_s].toString(), u"host.example"_s);
    EXPECT_EQ(
        check[u"detail"_s].toString(), u"TABLE_OR_VIEW_NOT_FOUND `[name 1]`.`[name 2]`.`[name 3]` for [person]"_s);
    EXPECT_EQ(parseJson(part(u"store.json"_s))[u"catalogs"_s][0][u"catalog"_s].toString(), u"[name 1]"_s);
    EXPECT_EQ(parseJson(part(u"log.jsonl"_s))[u"message"_s].toString(),
        u"read [name 3] of [name 1] with Bearer *** by [person]"_s);
    for (const char *secret : {"hunter2", "abcdefgh", "hr_prod", "alaries", "anna", "ben@"}) {
        EXPECT_FALSE(bytes().contains(secret)) << secret;
    }
}

TEST_F(DiagnosticsTest, IsForThisUserAlone)
{
    ASSERT_TRUE(saveDiagnostics(file, diagnostics()));
    EXPECT_FALSE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(DiagnosticsTest, SaysWhereItCouldNotBeWritten)
{
    const auto saved = saveDiagnostics(folder.filePath(u"no/such/folder.zip"_s), diagnostics());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
}

TEST_F(DiagnosticsTest, TellsTheNewestTwoThousandLinesOldestFirst)
{
    QByteArray text;
    for (int i = 0; i < 2100; ++i) {
        text += "{\"category\":\"metaflow.a\",\"level\":\"info\",\"process\":1,\"time\":\"2026-11-22T12:00:00.000Z\","
                "\"message\":\"number "
            + QByteArray::number(i) + "\"}\n";
    }
    writeLog(text);
    ASSERT_TRUE(saveDiagnostics(file, diagnostics()));
    const QList<QByteArray> lines = part(u"log.jsonl"_s).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2000);
    EXPECT_TRUE(lines.first().contains("number 100\"") && lines.last().contains("number 2099\""));
}

TEST_F(DiagnosticsTest, CountsAStoreWithoutTellingIt)
{
    testing::TemporaryStore temporary;
    ASSERT_TRUE(temporary.opened());
    ASSERT_TRUE(temporary.write([](store::Connection &connection) -> Result<bool> {
        const auto set = store::setSetting(connection, u"privacy secretcatalog"_s, u"a text of the team"_s);
        return set ? store::setSetting(connection, u"days"_s, u"30"_s).map([] { return true; }) : fail(set.error());
    }));
    ASSERT_TRUE(temporary.tamper(
        u"INSERT INTO metadata_items (catalog_name, schema_name, table_name, metadata_type, generated_value, "
        "current_value, status) VALUES ('secretcatalog', 'sch', 'orders', 'comment', 'gen', 'the very text', 'pending')"_s));
    Diagnostics all = diagnostics();
    ASSERT_TRUE(waitFor(saveDiagnosticsOf(temporary.store(), file, all)));
    const QJsonDocument told = parseJson(part(u"store.json"_s));
    EXPECT_EQ(told[u"rows"_s][u"metadata_items"_s].toInteger(), 1);
    EXPECT_EQ(told[u"items_by_status"_s][u"pending"_s].toInteger(), 1);
    EXPECT_EQ(told[u"schema_version"_s].toInt(), temporary.opened()->schemaVersion);
    EXPECT_EQ(told[u"catalogs"_s][0][u"items"_s].toInteger(), 1);
    EXPECT_TRUE(told.toJson().contains("(18 signs)") && told.toJson().contains("\"30\"")) << told.toJson().constData();
    for (const char *data : {"secretcatalog", "orders", "the very text", "of the team"}) {
        EXPECT_FALSE(bytes().contains(data)) << data;
    }
}

} // namespace
} // namespace metaflow::health
