#include "core/base/JsonText.h"
#include "tests/support/SandboxProcess.h"
#include "tests/support/Trial.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int shards = 4; ///< of the long list, so that each is a short test

/// By wire/databricks.md 6.3 alone: a backslash and the quote get a backslash in front, all else stands as it is.
QString literal(const QString &text, QChar quote)
{
    QString out(quote);
    for (const QChar c : text) {
        if (c == u'\\' || c == quote) {
            out += u'\\';
        }
        out += c;
    }
    return out + quote;
}

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(METAFLOW_SOURCE_DIR) + u"/tests/data/naughty_strings.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QStringList out;
    for (const QJsonValue &text : parseJson(file.readAll()).array()) {
        out.append(text.toString());
    }
    return out;
}

/// A stretch of code points that go wrong together: quotes, controls, marks that combine, right to left, each plane.
char32_t randomCodePoint(std::mt19937 &random)
{
    const auto between
        = [&](char32_t first, char32_t last) { return std::uniform_int_distribution<char32_t>(first, last)(random); };
    static const std::u32string quotes = U"''\"\"\\\\``$%_:;-/*?@#{}[]()<>\n\r\t ";
    switch (between(0, 8)) {
    case 0:
    case 1:
        return quotes.at(between(0, static_cast<char32_t>(quotes.size() - 1)));
    case 2:
        return between(0x01, 0x1F); // a NUL can be sent to no warehouse
    case 3:
        return between(0x20, 0x7E);
    case 4:
        return between(0x7F, 0x24F);
    case 5:
        return between(0x300, 0x36F); // combining
    case 6:
        return between(0x590, 0x8FF); // right to left
    case 7:
        return between(0x2000, 0x206F); // spaces, joiners, direction marks
    default: {
        const char32_t any = between(0x370, 0x10FFFF);
        return any >= 0xD800 && any <= 0xDFFF ? U'\uFEFF' : any;
    }
    }
}

QString randomText(std::mt19937 &random)
{
    std::u32string out;
    const int length = std::uniform_int_distribution<int>(1, 60)(random);
    for (int i = 0; i < length; ++i) {
        out += randomCodePoint(random);
    }
    return QString::fromStdU32String(out);
}

QString lakeFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"lake.tables.jsonl"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray columns = R"("columns":[{"name":"a","type_text":"string"},{"name":"b","type_text":"string"},
        {"name":"c","type_text":"string"},{"name":"d","type_text":"string"},{"name":"e","type_text":"string"},
        {"name":"n","type_text":"struct<f:string,g:array<struct<h:int>>>"}]})";
    for (const char *name : {"literal", "property", "marker"}) {
        file.write(R"({"catalog_name":"lake","schema_name":"main","name":")" + QByteArray(name) + "\","
            + QByteArray(columns).replace('\n', ' ') + '\n');
    }
    file.write(R"({"catalog_name":"lake","schema_name":"main","name":"v","table_type":"VIEW",)"
        + QByteArray(columns).replace('\n', ' ') + '\n');
    file.write(R"({"catalog_name":"lake","schema_name":"main","name":"files","volume_type":"MANAGED"})");
    return path;
}

} // namespace

/// Every form of a comment, and every place that shows it.
class CommentFormsHttpTest : public ::testing::Test {
protected:
    void write(const QString &statement, const QString &marker = {})
    {
        const QJsonArray parameters{QJsonObject{{u"name"_s, u"c"_s}, {u"value"_s, marker}}};
        const QJsonObject answer = sandbox.run(statement, {{u"parameters"_s, parameters}});
        EXPECT_EQ(answer[u"status"][u"state"].toString(), u"SUCCEEDED"_s)
            << statement.toStdString() << '\n'
            << answer[u"status"][u"error"][u"message"].toString().toStdString();
    }

    void writeAll(const QString &text, QChar quote)
    {
        const QString value = literal(text, quote);
        write(u"COMMENT ON CATALOG lake IS "_s + value);
        write(u"COMMENT ON SCHEMA lake.main IS "_s + value);
        write(u"COMMENT ON VOLUME lake.main.files IS "_s + value);
        write(u"COMMENT ON TABLE lake.main.literal IS "_s + value);
        write(u"COMMENT ON COLUMN lake.main.literal.a IS "_s + value);
        write(u"COMMENT ON COLUMN lake.main.v.a IS "_s + value);
        write(u"ALTER TABLE lake.main.literal ALTER COLUMN b COMMENT "_s + value);
        write(u"ALTER TABLE lake.main.literal ALTER COLUMN c COMMENT "_s + value + u", d COMMENT "_s + value
            + u", n.f COMMENT "_s + value);
        write(u"ALTER TABLE lake.main.literal ALTER COLUMN n.g.element.h COMMENT "_s + value);
        write(u"ALTER TABLE lake.main.property SET TBLPROPERTIES ("_s + quote + u"comment"_s + quote + u" = "_s + value
            + u')');
        write(u"ALTER VIEW lake.main.v SET TBLPROPERTIES ('comment' = "_s + value + u')');
        write(u"COMMENT ON TABLE lake.main.marker IS :c"_s, text);
        write(u"COMMENT ON COLUMN IDENTIFIER('lake.main.marker.a') IS :c"_s, text);
        write(u"ALTER TABLE lake.main.marker ALTER COLUMN b COMMENT :c, n.f COMMENT :c"_s, text);
    }

    QJsonObject rest(const QByteArray &what) const
    {
        return sandbox.request("GET", "/api/2.1/unity-catalog/" + what, {}, sandbox.token()).json();
    }

    void add(const QString &place, const QJsonValue &value)
    {
        m_read.insert(place, value.isString() ? value.toString() : u"(no text)"_s);
    }

    /// `columns`: those of the table that were written.
    void readRest(const QByteArray &table, bool itself, const QList<int> &columns)
    {
        const QJsonObject object = rest("tables/lake.main." + table);
        const QString place = u"REST "_s + QString::fromLatin1(table);
        if (itself) {
            add(place, object[u"comment"]);
        }
        for (const int i : columns) {
            add(place + u" column "_s + QString::number(i), object[u"columns"][i][u"comment"]);
        }
    }

    void readFields(const QByteArray &table, bool deep)
    {
        const QString name = QString::fromLatin1(table);
        const QString type = rest("tables/lake.main." + table)[u"columns"][5][u"type_json"].toString();
        const QJsonValue schema = parseJson(type.toUtf8()).object()[u"type"];
        add(u"type_json "_s + name, schema[u"fields"][0][u"metadata"][u"comment"]);
        const QJsonArray rows
            = SandboxProcess::rows(sandbox.run(u"DESCRIBE TABLE EXTENDED lake.main."_s + name + u" AS JSON"_s));
        const QJsonValue described = parseJson(rows[0][0].toString().toUtf8()).object()[u"columns"][5][u"type"];
        add(u"AS JSON "_s + name, described[u"fields"][0][u"comment"]);
        if (deep) {
            const QJsonValue element = schema[u"fields"][1][u"type"][u"elementType"];
            add(u"type_json deep"_s, element[u"fields"][0][u"metadata"][u"comment"]);
            add(u"AS JSON deep"_s, described[u"fields"][1][u"type"][u"element_type"][u"fields"][0][u"comment"]);
        }
    }

    /// Whatever information_schema and the control endpoint show of what was written; the number of it is checked.
    void readLists()
    {
        const QJsonArray rows = SandboxProcess::rows(sandbox.run(
            u"SELECT 'table', table_name, '', comment FROM lake.information_schema.tables WHERE table_schema = "
            u"'main' UNION ALL SELECT 'column', table_name, column_name, comment FROM "
            u"lake.information_schema.columns WHERE comment IS NOT NULL UNION ALL SELECT 'catalog', catalog_name, '', "
            u"comment FROM system.information_schema.catalogs WHERE catalog_name = 'lake' UNION ALL SELECT "
            u"'schema', schema_name, '', comment FROM lake.information_schema.schemata WHERE schema_name = 'main' "
            u"UNION ALL SELECT 'volume', volume_name, '', comment FROM lake.information_schema.volumes"_s));
        for (const QJsonValue &row : rows) {
            add(u"information_schema %1 %2 %3"_s.arg(row[0].toString(), row[1].toString(), row[2].toString()), row[3]);
        }
        EXPECT_EQ(rows.size(), 4 + 7 + 3);
        int shown = 0;
        for (const QJsonValue &line : sandbox.comments()) {
            if (!line[u"comment"].isNull()) {
                add(u"control "_s + line[u"table"].toString() + u' ' + line[u"column"].toString(), line[u"comment"]);
                ++shown;
            }
        }
        EXPECT_EQ(shown, 4 + 7);
        add(u"REST catalog"_s, rest("catalogs")[u"catalogs"][0][u"comment"]);
        add(u"REST schema"_s, rest("schemas?catalog_name=lake")[u"schemas"][0][u"comment"]);
    }

    void expectKept(const QString &text, QChar quote)
    {
        m_read.clear();
        writeAll(text, quote);
        readRest("literal", true, {0, 1, 2, 3});
        readRest("property", true, {});
        readRest("marker", true, {0, 1});
        readRest("v", true, {0});
        readFields("literal", true);
        readFields("marker", false);
        readLists();
        for (auto place = m_read.cbegin(); place != m_read.cend(); ++place) {
            EXPECT_EQ(*place, text) << place.key().toStdString() << ", METAFLOW_SEED=" << trialSeed()
                                    << ", in UTF-8: " << text.toUtf8().toPercentEncoding().constData();
        }
        EXPECT_EQ(m_read.size(), 11 + 6 + 14 + 11 + 2);
        ++m_texts;
    }

    QTemporaryDir folder;
    SandboxProcess sandbox{{u"--catalog"_s, lakeFile(folder)}};
    int m_texts = 0;

private:
    QMap<QString, QString> m_read;
};

class NaughtyStringsHttpTest : public CommentFormsHttpTest, public ::testing::WithParamInterface<int> { };

TEST_P(NaughtyStringsHttpTest, AreKeptByEveryFormAndShownByEveryPlace)
{
    ASSERT_TRUE(sandbox.isReady()) << sandbox.error().toStdString();
    const QStringList all = naughtyStrings();
    ASSERT_GE(all.size(), 450);
    for (qsizetype i = GetParam(); i < all.size() && !HasFailure(); i += shards) {
        expectKept(all.at(i), i / shards % 3 == 0 ? u'"' : u'\'');
    }
    EXPECT_GE(m_texts, 450 / shards);
}

INSTANTIATE_TEST_SUITE_P(Shards, NaughtyStringsHttpTest, ::testing::Range(0, shards));

TEST_F(CommentFormsHttpTest, KeepsRandomTextsByEveryFormAndInEveryPlace)
{
    std::mt19937 random(trialSeed());
    const int count = std::min(300, trialCount() * 3); // by every form, so no trial of hours
    for (int i = 0; i < count && !HasFailure(); ++i) {
        expectKept(randomText(random), i % 3 == 0 ? u'"' : u'\'');
    }
    for (const QString &text :
        {u"'"_s, u"''"_s, u"\\"_s, u"\\'"_s, u"\\\\''\""_s, u"a\\"_s, u" "_s, u"r'x'"_s, u"\uFEFFmark first"_s,
            u"\u2028line\u2029"_s, u"\\u0041\\101\\%\\_\\Z"_s, u":c"_s, u"%1 %2 %99"_s, QString(4000, u'\'')}) {
        expectKept(text, u'\'');
        expectKept(text, u'"');
    }
    recordTrial(u"sandbox_comment_forms"_s, {{u"texts"_s, m_texts}});
}

} // namespace metaflow::testing
