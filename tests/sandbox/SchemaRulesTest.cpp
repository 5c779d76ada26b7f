#include "app/sandbox/model/SchemaRules.h"

#include "app/sandbox/model/SchemaWalker.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

QJsonObject json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text.left(200).constData();
    return document.object();
}

/// A strict object with one property `a` of that schema; `more` stands beside, for definitions.
QJsonObject with(const QByteArray &schema, const QByteArray &more = {})
{
    return json(R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":)" + schema + "}"
        + more + '}');
}

/// `levels` objects around a text.
QByteArray nested(int levels)
{
    QByteArray schema = R"({"type":"string"})";
    for (int i = 0; i < levels; ++i) {
        schema = R"({"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":)" + schema + "}}";
    }
    return schema;
}

QByteArray enumOf(int values, int length)
{
    QByteArray out = R"({"type":"string","enum":[)";
    for (int i = 0; i < values; ++i) {
        out += (i > 0 ? ",\"" : "\"") + QByteArray::number(i).rightJustified(length, '0') + '"';
    }
    return out + "]}";
}

QByteArray properties(int count, int length)
{
    QByteArray names;
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = '"' + QByteArray::number(i).rightJustified(length, 'p') + '"';
        names += (i > 0 ? "," : "") + name;
        all += (i > 0 ? "," : "") + name + R"(:{"type":"null"})";
    }
    return R"({"type":"object","additionalProperties":false,"required":[)" + names + R"(],"properties":{)" + all + "}}";
}

} // namespace

TEST(SchemaRulesTest, AllowsEverythingOnTheList)
{
    for (const char *schema : {R"({"type":"string","pattern":"^a$"})", R"({"type":["string","null"]})",
             R"({"type":"number","minimum":0,"maximum":1,"multipleOf":0.1})",
             R"({"type":"integer","exclusiveMinimum":0,"exclusiveMaximum":9})", R"({"type":"boolean"})",
             R"({"type":"array","items":{"type":"string"},"minItems":1,"maxItems":3})", R"({"enum":["a","b"]})",
             R"({"type":"string","enum":["a"],"description":"x","title":"y"})", R"({"const":"a"})",
             R"({"anyOf":[{"type":"string"},{"type":"null"}]})", R"({"anyOf":[{"$ref":"#"},{"type":"null"}]})"}) {
        const auto broken = brokenStrictRule(with(schema));
        EXPECT_EQ(broken, std::nullopt) << schema << qPrintable(broken.value_or(QString()));
    }
    for (const char *format : {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}) {
        EXPECT_EQ(brokenStrictRule(with(R"({"type":"string","format":")" + QByteArray(format) + "\"}")), std::nullopt);
    }
    EXPECT_EQ(brokenStrictRule(with(R"({"$ref":"#/$defs/n"})", R"(,"$defs":{"n":{"type":"null"}})")), std::nullopt);
}

TEST(SchemaRulesTest, RefusesEveryWordOutsideTheListByName)
{
    for (const char *word : {"allOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "minLength",
             "maxLength", "oneOf", "patternProperties", "default", "uniqueItems", "contains", "prefixItems"}) {
        const auto broken = brokenStrictRule(with(R"({"type":"string",")" + QByteArray(word) + "\":{}}"));
        ASSERT_TRUE(broken) << word;
        EXPECT_TRUE(broken->contains(u'\'' + QString::fromLatin1(word) + u"' is not permitted"_s))
            << qPrintable(*broken);
        EXPECT_TRUE(broken->contains(u"property 'a'")) << qPrintable(*broken);
    }
}

TEST(SchemaRulesTest, NamesTheRuleThatIsBroken)
{
    const std::vector<std::pair<QJsonObject, const char *>> rows = {
        {json(R"({"type":"array","items":{"type":"string"}})"), "type: \"object\""},
        {json(R"({"anyOf":[{"type":"object"}]})"), "anyOf"},
        {json(R"({"type":"object","anyOf":[],"properties":{},"required":[],"additionalProperties":false})"), "anyOf"},
        {json(R"({"type":"object","properties":{},"required":[]})"), "additionalProperties"},
        {json(R"({"type":"object","properties":{},"required":[],"additionalProperties":true})"),
            "additionalProperties"},
        {with(R"({"type":"object","properties":{},"required":[]})"), "additionalProperties"},
        {with(R"({"type":"array","items":{"type":"object","properties":{},"required":[]}})"), "additionalProperties"},
        {with(R"({"anyOf":[{"type":"null"},{"type":"object"}]})"), "additionalProperties"},
        {with(R"({"type":["object","null"],"properties":{}})"), "additionalProperties"},
        {with(R"({"$ref":"#/$defs/n"})", R"(,"$defs":{"n":{"type":"object"}})"), "additionalProperties"},
        {json(R"({"type":"object","additionalProperties":false,"properties":{"a":{"type":"string"}}})"), "Missing 'a'"},
        {json(
             R"({"type":"object","additionalProperties":false,"required":["a","b"],"properties":{"a":{"type":"string"}}})"),
            "names 'b'"},
        {with(R"({"type":"string","format":"uri"})"), "'uri'"}, {with("{}"), "'type'"},
        {with(R"({"type":"text"})"), "'text'"}, {with(R"({"type":"array"})"), "items"},
        {with(R"({"anyOf":[]})"), "anyOf"}, {with(R"({"enum":[]})"), "enum"},
        {with(R"({"$ref":"#/$defs/gone"})"), "reference"}, {with(R"({"$ref":"http://other"})"), "reference"}};
    for (const auto &[schema, words] : rows) {
        const auto broken = brokenStrictRule(schema);
        ASSERT_TRUE(broken) << QJsonDocument(schema).toJson().constData();
        EXPECT_TRUE(broken->contains(QLatin1StringView(words))) << words << " in " << qPrintable(*broken);
    }
}

TEST(SchemaRulesTest, CountsUpToEachLimitAndNotBeyond)
{
    const auto limit = [](const QByteArray &schema) { return brokenStrictRule(json(schema)).value_or(QString()); };
    EXPECT_EQ(limit(nested(10)), QString());
    EXPECT_TRUE(limit(nested(11)).contains(u"levels of nesting"));
    EXPECT_EQ(limit(properties(5000, 4)), QString());
    EXPECT_TRUE(limit(properties(5001, 4)).contains(u"5000 properties"));
    EXPECT_EQ(limit(properties(1200, 100)), QString());
    EXPECT_TRUE(limit(properties(1201, 100)).contains(u"120000"));
    const auto inside = [](const QByteArray &schema, const QByteArray &more = {}) {
        return brokenStrictRule(with(schema, more)).value_or(QString());
    };
    EXPECT_EQ(inside(enumOf(1000, 15)), QString());
    EXPECT_TRUE(inside(enumOf(1001, 4)).contains(u"1000 enum"));
    EXPECT_EQ(inside(enumOf(250, 100)), QString()); // long, but not many
    EXPECT_EQ(inside(enumOf(251, 59)), QString());
    EXPECT_TRUE(inside(enumOf(251, 60)).contains(u"15000"));
    EXPECT_TRUE(inside(enumOf(250, 500)).contains(u"120000"));
    EXPECT_EQ(inside(R"({"const":")" + QByteArray(119'999, 'c') + "\"}"), QString());
    EXPECT_TRUE(inside(R"({"const":")" + QByteArray(120'000, 'c') + "\"}").contains(u"120000"));
    EXPECT_TRUE(inside(R"({"type":"null"})", R"(,"$defs":{")" + QByteArray(120'000, 'd') + R"(":{"type":"null"}})")
                    .contains(u"120000"));
}

TEST(SchemaWalkerTest, ObeysNumbersFormatsAndListsAndEndsWhereASchemaRefersToItself)
{
    const Prose prose(1);
    const auto made = [&](const QByteArray &schema) {
        return SchemaWalker(with(schema), readPrompt(u"table t\n- x INT\n- y INT\n- z INT\n"_s), prose).value()[u"a"];
    };
    EXPECT_EQ(made(R"({"type":"number","maximum":0.5})").toDouble(), 0.5);
    EXPECT_EQ(made(R"({"type":"integer","minimum":7,"multipleOf":5})").toInt(), 10);
    EXPECT_EQ(made(R"({"type":"integer","exclusiveMinimum":7})").toInt(), 8);
    EXPECT_LT(made(R"({"type":"number","exclusiveMaximum":0})").toDouble(), 0);
    EXPECT_EQ(made(R"({"type":"string","format":"date"})").toString().size(), 10);
    const QByteArray item = R"({"type":"object","properties":{"name":{"type":"string"}}})";
    EXPECT_EQ(made(R"({"type":"array","items":)" + item + R"(,"minItems":5})").toArray().size(), 5);
    EXPECT_EQ(made(R"({"type":"array","items":)" + item + R"(,"maxItems":2})").toArray().size(), 2);
    EXPECT_TRUE(made(R"({"anyOf":[{"$ref":"#"},{"type":"null"}]})").isObject());
    EXPECT_TRUE(made(R"({"type":"array","items":{"$ref":"#"}})").isArray());
}

} // namespace metaflow::sandbox::model
