#include "core/exchange/DbtYaml.h"
#include "core/exchange/YamlText.h"
#include "tests/exchange/PythonYaml.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {
namespace {

using testing::pythonReadsYaml;
using testing::readByPython;

const QStringList orders{u"main"_s, u"sales"_s, u"orders"_s};

DbtText text(const QStringList &path, const QString &words)
{
    return {{path}, words};
}

/// Texts that a YAML reader, a line reader or a template could take for something else.
QStringList hostileTexts()
{
    QStringList texts{u""_s, u" "_s, u" ends and begins with blanks  "_s, u"yes"_s, u"~"_s, u"1e3"_s, u"- a: b # c"_s,
        u"\"quoted\" and 'quoted'"_s, u"C:\\new\\table"_s, u"ends in \\"_s, u"two\nlines\n"_s, u"\n\n"_s,
        u"a\r\nb\rc"_s, u"tab\there"_s, u"---\n..."_s, u"&a *a !!python/object x"_s,
        u"Größe 👩‍👩‍👧 𝒳"_s, u"{{ env_var('TOKEN') }}"_s, u"{% raw %}{{ x }}{% endraw %}"_s,
        u"{# gone #}"_s, u"{{{{ '{{' }}}}"_s, u"}} %} #}\r\nend\n"_s, u"{{%{{#{%{#{"_s, u"{\r{{\n"_s,
        u"{{- x -}} {%- y -%}"_s, u"{"_s, u"{{"_s};
    for (const char16_t c : {u'\x01', u'\x07', u'\x1B', u'\x7F', u'\x80', u'\x85', u'\x9F', u'\xA0', u'\u2028',
             u'\u2029', u'\u202E', u'\u2066', u'\uFEFF', u'\uFDD0', u'\uFFFE', u'\uFFFF'}) {
        texts << QString(QChar(c)) << u"a"_s + QChar(c) + u"b"_s;
    }
    return texts;
}

TEST(YamlTextTest, EscapesWhatIsNoPlainCharacter)
{
    EXPECT_EQ(yamlString(u""_s), "\"\"");
    EXPECT_EQ(yamlString(u"It's 100 % \"so\" \\ # no comment: x"_s), "\"It's 100 % \\\"so\\\" \\\\ # no comment: x\"");
    EXPECT_EQ(yamlString(u"a\nb\tc\rd"_s), "\"a\\nb\\tc\\rd\"");
    EXPECT_EQ(yamlString(QString(QChar(0)) + QChar(0x1B) + QChar(0x85) + QChar(0x7F)), "\"\\x00\\x1B\\x85\\x7F\"");
    EXPECT_EQ(yamlString(QString(QChar(0x2028)) + QChar(0x2029) + QChar(0xFEFF) + QChar(0x202E)),
        "\"\\u2028\\u2029\\uFEFF\\u202E\"");
    EXPECT_EQ(yamlString(u"Größe 👍"_s), u"\"Größe 👍\""_s.toUtf8());
    EXPECT_EQ(yamlString(QString(QChar(0xD800)) + u'x'), u"\"\uFFFDx\""_s.toUtf8()) << "no YAML holds half a character";
}

TEST(YamlTextTest, EveryTextStandsOnOneLineAndReadsBackEqual)
{
    QByteArray yaml;
    const QStringList texts = hostileTexts();
    for (const QString &each : texts) {
        const QByteArray line = yamlString(each);
        EXPECT_FALSE(line.contains('\n') || line.contains('\r'));
        yaml += "- " + line + '\n';
    }
    if (!pythonReadsYaml()) {
        GTEST_SKIP() << "needs python3 with yaml";
    }
    const auto read = readByPython(yaml);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, QJsonArray::fromStringList(texts));
}

TEST(DbtYamlTest, ModelsBySchemaTableAndColumnWhateverTheOrder)
{
    QVector<DbtText> texts{text({u"main"_s, u"sales"_s, u"seen"_s, u"id"_s}, u"Key"_s),
        text(orders + QStringList{u"note"_s}, u"It's \"so\""_s), text(orders, u"Orders"_s),
        text(orders + QStringList{u"address"_s, u"city"_s}, u"Where\nthey live"_s),
        text({u"main"_s, u"crm"_s, u"people"_s}, u"People"_s), text({u"main"_s, u"crm"_s}, u"a schema"_s)};
    const QByteArray expected = R"(# MetaFlow: descriptions for dbt
version: 2

models:
  # "main"."crm"
  - name: "people"
    description: "People"
  # "main"."sales"
  - name: "orders"
    description: "Orders"
    columns:
      - name: "address.city"
        description: "Where\nthey live"
      - name: "note"
        description: "It's \"so\""
  - name: "seen"
    columns:
      - name: "id"
        description: "Key"
)";
    const DbtFile file = dbtYaml(texts, DbtKind::Models);
    EXPECT_EQ(file.bytes, expected);
    EXPECT_EQ(file.texts, 5);
    EXPECT_TRUE(file.nameTaken.isEmpty());
    std::reverse(texts.begin(), texts.end());
    EXPECT_EQ(dbtYaml(texts, DbtKind::Models).bytes, expected);
}

TEST(DbtYamlTest, NothingIsAnEmptyList)
{
    EXPECT_EQ(dbtYaml({}, DbtKind::Models).bytes, "# MetaFlow: descriptions for dbt\nversion: 2\n\nmodels: []\n");
    EXPECT_EQ(dbtYaml({}, DbtKind::Sources).bytes, "# MetaFlow: descriptions for dbt\nversion: 2\n\nsources: []\n");
}

TEST(DbtYamlTest, ModelsOfOneNameAreLeftOutByNameAndWrittenAsSources)
{
    const QStringList twin{u"main"_s, u"crm"_s, u"orders"_s};
    const QVector<DbtText> texts{text(orders, u"Sold"_s), text(twin, u"Asked for"_s),
        text(twin + QStringList{u"id"_s}, u"Key"_s), text({u"main"_s, u"crm"_s, u"people"_s}, u"People"_s)};
    const DbtFile models = dbtYaml(texts, DbtKind::Models);
    EXPECT_EQ(models.nameTaken, (QVector<ObjectPath>{{twin}, {orders}}));
    EXPECT_EQ(models.texts, 1);
    EXPECT_EQ(models.bytes, R"(# MetaFlow: descriptions for dbt
# left out, its name stands for another one too: "main"."crm"."orders"
# left out, its name stands for another one too: "main"."sales"."orders"
version: 2

models:
  # "main"."crm"
  - name: "people"
    description: "People"
)");
    const DbtFile sources = dbtYaml(texts, DbtKind::Sources);
    EXPECT_TRUE(sources.nameTaken.isEmpty());
    EXPECT_EQ(sources.texts, 4);
    EXPECT_EQ(sources.bytes, R"(# MetaFlow: descriptions for dbt
version: 2

sources:
  - name: "crm"
    database: "main"
    schema: "crm"
    tables:
      - name: "orders"
        description: "Asked for"
        columns:
          - name: "id"
            description: "Key"
      - name: "people"
        description: "People"
  - name: "sales"
    database: "main"
    schema: "sales"
    tables:
      - name: "orders"
        description: "Sold"
)");
}

TEST(DbtYamlTest, SourcesOfOneSchemaNameAreToldApartByCatalog)
{
    const QByteArray yaml = dbtYaml({text({u"a"_s, u"s"_s, u"t"_s}, u"1"_s), text({u"b"_s, u"s"_s, u"t"_s}, u"2"_s),
                                        text({u"c"_s, u"a_s"_s, u"t"_s}, u"3"_s)},
        DbtKind::Sources)
                                .bytes;
    EXPECT_TRUE(yaml.contains("- name: \"a_s_\"\n    database: \"a\"\n    schema: \"s\"\n")) << yaml.constData();
    EXPECT_TRUE(yaml.contains("- name: \"b_s\"\n    database: \"b\"\n    schema: \"s\"\n")) << yaml.constData();
    EXPECT_TRUE(yaml.contains("- name: \"a_s\"\n    database: \"c\"\n    schema: \"a_s\"\n")) << yaml.constData();
}

TEST(DbtYamlTest, NamesThatSqlWouldNotTakeAreQuotedAndNeverMixedUp)
{
    const DbtFile file = dbtYaml(
        {text(orders + QStringList{u"a.b"_s}, u"a column"_s), text(orders + QStringList{u"a"_s, u"b"_s}, u"a field"_s),
            text(orders + QStringList{u"x"_s, u"y.z"_s}, u"with a dot"_s),
            text(orders + QStringList{u"2nd"_s}, u"begins with a digit"_s)},
        DbtKind::Models);
    EXPECT_EQ(file.nameTaken, (QVector<ObjectPath>{{orders + QStringList{u"a.b"_s}}})) << "the field came first";
    EXPECT_EQ(file.texts, 3);
    EXPECT_TRUE(file.bytes.contains("- name: \"a.b\"\n        description: \"a field\"\n")) << file.bytes.constData();
    EXPECT_TRUE(file.bytes.contains("- name: \"x.`y.z`\"\n        description: \"with a dot\"\n"))
        << file.bytes.constData();
    EXPECT_TRUE(file.bytes.contains("- name: \"2nd\"\n        quote: true\n        description: "))
        << file.bytes.constData();
}

TEST(DbtYamlTest, NamesDoNotGetOutOfAComment)
{
    const QStringList evil{u"main"_s, u"s\nversion: 3\u2028x"_s, u"t"_s};
    const DbtFile file = dbtYaml({text(evil, u"1"_s), text({u"main"_s, u"other"_s, u"t"_s}, u"2"_s)}, DbtKind::Models);
    EXPECT_EQ(file.nameTaken.size(), 2);
    EXPECT_EQ(file.bytes.count('\n'), 6) << file.bytes.constData();
    EXPECT_FALSE(file.bytes.contains("\nversion: 3"));
    EXPECT_TRUE(file.bytes.contains("\"s\\nversion: 3\\u2028x\"")) << file.bytes.constData();
}

TEST(DbtYamlTest, WhatLooksLikeATemplateComesOutAsItWas)
{
    EXPECT_EQ(jinjaText(u"100 % { } plain\r\n"_s, false), u"100 % { } plain\r\n"_s);
    EXPECT_EQ(jinjaText(u"{{ x }}"_s, false), u"{{ '{{' }} x }}"_s);
    EXPECT_EQ(jinjaText(u"{% x %}{# y #}"_s, false), u"{{ '{%' }} x %}{{ '{#' }} y #}"_s);
    EXPECT_EQ(jinjaText(u"}}\r\n"_s, false), u"}}{{ '\\r' }}{{ '\\n' }}"_s) << "rendering would change the line end";
    EXPECT_EQ(jinjaText(u"a\n"_s, true), u"a{{ '\\n' }}"_s);
    EXPECT_EQ(jinjaText(u"{\r"_s, true), u"{{ '{' }}{{ '\\r' }}"_s) << "a brace must not join the next ones";
    EXPECT_TRUE(
        dbtYaml({text(orders, u"{{ x }}"_s)}, DbtKind::Models).bytes.contains("description: \"{{ '{{' }} x }}\"\n"));
}

TEST(DbtYamlTest, DbtShowsEveryHostileTextAsItWas)
{
    if (!pythonReadsYaml(true)) {
        GTEST_SKIP() << "needs python3 with yaml and jinja2";
    }
    const QStringList texts = hostileTexts();
    for (const DbtKind kind : {DbtKind::Models, DbtKind::Sources}) {
        QVector<DbtText> given;
        for (qsizetype i = 0; i < texts.size(); ++i) { // names as hostile as the words
            const QString number = u"%1 "_s.arg(i, 3, 10, QChar(u'0'));
            given << text({u"main"_s, u"sales"_s, number + texts.at(i)}, texts.at(i))
                  << text({u"main"_s, u"sales"_s, number + texts.at(i), number + texts.at(i)}, texts.at(i));
        }
        const DbtFile file = dbtYaml(given, kind);
        EXPECT_EQ(file.texts, given.size());
        const auto read = readByPython(file.bytes, true);
        ASSERT_TRUE(read);
        const QJsonValue tables
            = kind == DbtKind::Models ? (*read)[u"models"_s] : (*read)[u"sources"_s].toArray().at(0)[u"tables"_s];
        ASSERT_EQ(tables.toArray().size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonValue table = tables.toArray().at(i);
            const QString name = u"%1 "_s.arg(i, 3, 10, QChar(u'0')) + texts.at(i);
            EXPECT_EQ(table[u"name"_s].toString(), name);
            EXPECT_EQ(table[u"description"_s].toString(), texts.at(i)) << i;
            const QJsonValue column = table[u"columns"_s].toArray().at(0);
            EXPECT_EQ(column[u"name"_s].toString(), name);
            EXPECT_EQ(column[u"description"_s].toString(), texts.at(i)) << i;
        }
    }
}

} // namespace
} // namespace metaflow::exchange
