#include "core/store/Connection.h"
#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// Templates and glossary from the shell, against a real workspace and a real model.
class TemplatesTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, u"sqlite:"_s + storeFile);
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(cli.file(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QJsonObject done(const QStringList &arguments) const
    {
        const auto ended = cli.run(arguments);
        EXPECT_EQ(ended.code, 0) << qPrintable(arguments.join(u' ')) << ended.data.constData()
                                 << qPrintable(ended.words);
        const QJsonObject json = ended.json();
        EXPECT_EQ(json.value(u"schema_version"_s), 1);
        return json;
    }
    /// All up to the user message: what a provider's prompt cache goes by.
    static QByteArray prefixOf(const QByteArray &body) { return body.left(body.indexOf("{\"role\":\"user\"")); }
    QVector<QByteArray> sent()
    {
        QVector<QByteArray> bodies;
        for (const QJsonObject &entry : sandbox.entries(u"model"_s)) {
            bodies << entry.value(u"body"_s).toString().toUtf8();
        }
        return bodies;
    }
    QStringList tables() const
    {
        QStringList names;
        for (const QJsonValue &table :
            done({u"quote"_s, u"--catalog"_s, u"synthetic"_s}).value(u"by_table"_s).toArray()) {
            names << table[u"object"_s][u"table"_s].toString();
        }
        return names;
    }
    QVector<QJsonObject> events(const QString &kind) const
    {
        QVector<QJsonObject> facts;
        store::StoreUrl url;
        url.dialect = store::Dialect::Sqlite;
        url.path = storeFile;
        const auto connection = store::Connection::open(url, u"templates-test"_s);
        EXPECT_TRUE(connection);
        const auto read = (*connection)
                              ->forEach(u"SELECT facts FROM record_events WHERE kind = ? ORDER BY id"_s, {kind},
                                  [&](const QSqlQuery &row) {
                                      facts << QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
                                  });
        EXPECT_TRUE(read);
        return facts;
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"5x3"_s}};
    MainJobCli cli{sandbox};
    const QString storeFile = cli.file(u"store.db"_s);
    const QByteArray text
        = "You describe a catalog; {{style}}. {{data}} Write {{length}}.{{#translated}} Write in "
          "{{language}}.{{/translated}}{{#instructions}} {{instructions}}{{/instructions}} {{answer}}\n";
};

TEST_F(TemplatesTest, TwoScopesInGermanWithAWishAreAskedWithOnePrefixEach)
{
    const QString file = written(u"ours.mustache"_s, text);
    const QString wishes = written(u"team.txt"_s, "Nenne die Einheit.\n");
    const QStringList names = tables();
    ASSERT_EQ(names.size(), 5);
    const QJsonObject saved = done({u"templates"_s, u"save"_s, u"ours"_s, u"--file"_s, file, u"--catalog"_s,
        u"SYNTH*"_s, u"--language"_s, u"de"_s, u"--instructions-file"_s, wishes});
    EXPECT_EQ(saved.value(u"template"_s), u"ours-1"_s);
    EXPECT_EQ(saved.value(u"language"_s), u"de"_s);
    done({u"templates"_s, u"save"_s, u"single"_s, u"--file"_s, file, u"--table"_s, names.first().toUpper(),
        u"--length"_s, u"one-sentence"_s, u"--language"_s, u"de"_s});
    done({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--instruction"_s, u"mention the currency"_s});

    QHash<QByteArray, int> prefixes;
    for (const QByteArray &body : sent()) {
        ++prefixes[prefixOf(body)];
        EXPECT_TRUE(body.contains("Write in German.")) << body.constData();
        EXPECT_TRUE(body.contains("\\nFor this run also: mention the currency\"")) << body.constData();
    }
    ASSERT_EQ(prefixes.size(), 2) << "to the byte the same among the tables of a template";
    for (auto prefix = prefixes.cbegin(); prefix != prefixes.cend(); ++prefix) {
        const bool single = prefix.key().contains("Write one plain sentence.");
        EXPECT_EQ(prefix.value(), single ? 1 : 4);
        EXPECT_EQ(prefix.key().contains("Nenne die Einheit."), !single);
        EXPECT_GT(prefix.key().size(), 300);
    }
    for (const QJsonObject &item : cli.items()) {
        const bool single = item.value(u"table_name"_s).toString() == names.first();
        EXPECT_EQ(item.value(u"generation_metadata"_s)[u"template"_s], single ? u"single-1"_s : u"ours-1"_s);
    }
}

TEST_F(TemplatesTest, WhatIsWrongWithAFileIsSaidWithItsPlaceAndNothingIsSaved)
{
    const QString file = written(u"bad.mustache"_s, text + "\n{{tabel}} {{table}}\n{{#glossary}}\n");
    for (const QStringList &arguments : {QStringList{u"templates"_s, u"check"_s, file},
             QStringList{u"templates"_s, u"save"_s, u"ours"_s, u"--file"_s, file}}) {
        const auto ended = cli.run(arguments);
        EXPECT_EQ(ended.code, 1);
        const QJsonArray problems = ended.json().value(u"problems"_s).toArray();
        ASSERT_EQ(problems.size(), 3) << ended.data.constData();
        EXPECT_EQ(problems.at(0)[u"code"_s], u"unknown_name"_s);
        EXPECT_EQ(problems.at(0)[u"line"_s], 3);
        EXPECT_EQ(problems.at(0)[u"column"_s], 1);
        EXPECT_EQ(problems.at(0)[u"name"_s], u"tabel"_s);
        EXPECT_EQ(problems.at(1)[u"code"_s], u"depends_on_table"_s);
        EXPECT_EQ(problems.at(2)[u"code"_s], u"unclosed_section"_s);
        EXPECT_TRUE(ended.words.contains(u"Line 3, column 1"_s)) << qPrintable(ended.words);
    }
    const QJsonArray list = done({u"templates"_s, u"list"_s}).value(u"templates"_s).toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.at(0)[u"template"_s], u"describe-1"_s);
    const QJsonObject good = done({u"templates"_s, u"check"_s, written(u"good.mustache"_s, text)});
    EXPECT_EQ(good.value(u"ok"_s), true);
    EXPECT_GT(good.value(u"tokens"_s).toInt(), 50);
    EXPECT_EQ(
        cli.run({u"templates"_s, u"check"_s, written(u"latin.mustache"_s, "K\xe4ufer")}).error(), u"file_invalid"_s);
}

TEST_F(TemplatesTest, NamesVersionsAndRetiredOnes)
{
    const QString file = written(u"ours.mustache"_s, text);
    done({u"templates"_s, u"save"_s, u"ours"_s, u"--file"_s, file, u"--catalog"_s, u"elsewhere"_s});
    done({u"templates"_s, u"save"_s, u"ours"_s, u"--file"_s, file, u"--style"_s, u"technical"_s, u"--catalog"_s,
        u"elsewhere"_s});
    const QJsonObject shown = done({u"templates"_s, u"show"_s, u"ours"_s, u"--version"_s, u"1"_s});
    EXPECT_EQ(shown.value(u"style"_s), u"business"_s);
    EXPECT_EQ(shown.value(u"text"_s).toString().toUtf8(), text);
    EXPECT_EQ(shown.value(u"versions"_s).toArray().size(), 2);
    const auto quoted = [&](const QString &name) {
        return cli.run({u"quote"_s, u"--catalog"_s, u"synthetic"_s, u"--template"_s, name}).code;
    };
    EXPECT_EQ(quoted(u"ours"_s), 0);
    EXPECT_EQ(quoted(u"ours-1"_s), 0);
    EXPECT_EQ(quoted(u"ours-3"_s), 64);
    done({u"templates"_s, u"retire"_s, u"ours"_s});
    EXPECT_EQ(quoted(u"ours"_s), 64);
    EXPECT_EQ(cli.run({u"templates"_s, u"retire"_s, u"ours"_s}).error(), u"template_not_found"_s);
    EXPECT_EQ(events(u"template"_s).size(), 3);
}

TEST_F(TemplatesTest, TryingShowsBothSidesIsPaidAndOnRecordAndMakesNoItem)
{
    const QString table = u"synthetic.main."_s + tables().first();
    const QString file = written(u"ours.mustache"_s, text);
    const QStringList trying{u"templates"_s, u"try"_s, u"ours"_s, u"--table"_s, table, u"--file"_s, file};
    const QJsonObject dry = done(trying + QStringList{u"--dry-run"_s});
    EXPECT_EQ(dry.value(u"sent"_s), false);
    EXPECT_TRUE(sent().isEmpty());
    EXPECT_TRUE(events(u"template_trial"_s).isEmpty());
    const auto poor = cli.run(trying + QStringList{u"--model"_s, u"gpt-6-luna"_s, u"--budget"_s, u"0.000001"_s});
    EXPECT_EQ(poor.error(), u"budget_reached"_s);
    EXPECT_TRUE(sent().isEmpty());

    const auto ended = cli.run(trying);
    ASSERT_EQ(ended.code, 0) << ended.data.constData() << qPrintable(ended.words);
    EXPECT_TRUE(ended.words.contains(u"Two requests, about"_s)) << "quoted before it is sent";
    const QJsonObject trial = ended.json();
    EXPECT_EQ(trial.value(u"draft"_s)[u"template"_s], u"ours-1"_s);
    EXPECT_EQ(trial.value(u"previous"_s)[u"template"_s], u"describe-1"_s);
    QSet<QByteArray> shown;
    for (const auto &side : {u"draft"_s, u"previous"_s}) {
        const QJsonArray texts = trial.value(side)[u"texts"_s].toArray();
        ASSERT_EQ(texts.size(), 4) << qPrintable(side);
        EXPECT_FALSE(texts.at(0)[u"text"_s].toString().isEmpty());
        EXPECT_TRUE(texts.at(0)[u"score"_s].isDouble());
        EXPECT_GT(trial.value(side)[u"used"_s][u"input_tokens"_s].toInt(), 100);
        shown.insert(trial.value(side)[u"body"_s].toString().toUtf8());
    }
    const auto bodies = sent();
    EXPECT_EQ(QSet<QByteArray>(bodies.begin(), bodies.end()), shown) << "to the byte";
    EXPECT_TRUE(cli.items().empty());
    const auto facts = events(u"template_trial"_s);
    ASSERT_EQ(facts.size(), 2);
    EXPECT_EQ(facts.at(0)[u"phase"_s], u"sent"_s);
    EXPECT_EQ(facts.at(1)[u"phase"_s], u"done"_s);
    EXPECT_EQ(facts.at(1)[u"input_tokens"_s], trial.value(u"used"_s)[u"input_tokens"_s]);
    EXPECT_TRUE(facts.at(1)[u"cost_usd"_s].isString());
    EXPECT_EQ(done({u"history"_s, u"verify"_s}).value(u"ok"_s), true);
    EXPECT_EQ(cli.run({u"templates"_s, u"try"_s, u"ours"_s, u"--table"_s, table}).error(), u"template_not_found"_s);
    EXPECT_EQ(cli.run({u"templates"_s, u"try"_s, u"describe"_s, u"--table"_s, u"orders"_s}).code, 64);
}

TEST_F(TemplatesTest, TheGlossaryIsSetListedAndGoesOutAndInAgain)
{
    EXPECT_EQ(done({u"glossary"_s, u"set"_s, u"ARR"_s, u"--meaning"_s, u"annual recurring revenue"_s, u"--acronym"_s,
                       u"--avoid"_s, u"run rate, turnover"_s})
                  .value(u"added"_s),
        1);
    done({u"glossary"_s, u"set"_s, u"=x"_s, u"--meaning"_s, u"a formula"_s});
    const QJsonArray terms = done({u"glossary"_s, u"list"_s}).value(u"terms"_s).toArray();
    ASSERT_EQ(terms.size(), 2);
    EXPECT_EQ(terms.at(1)[u"kind"_s], u"acronym"_s);
    EXPECT_EQ(terms.at(1)[u"avoid"_s].toArray().size(), 2);
    const QString out = cli.file(u"glossary.csv"_s);
    EXPECT_EQ(done({u"glossary"_s, u"export"_s, out}).value(u"rows"_s), 2);
    EXPECT_EQ(done({u"glossary"_s, u"import"_s, out}).value(u"unchanged"_s), 2);
    const auto broken = cli.run({u"glossary"_s, u"import"_s, written(u"bad.csv"_s, "term,meaning\na,b\nc\n")});
    EXPECT_EQ(broken.code, 1);
    EXPECT_EQ(broken.json().value(u"rejected"_s).toArray().at(0)[u"line"_s], 3);
    EXPECT_TRUE(broken.words.contains(u"Line 3"_s)) << qPrintable(broken.words);
    done({u"glossary"_s, u"remove"_s, u"arr"_s});
    EXPECT_EQ(cli.run({u"glossary"_s, u"remove"_s, u"arr"_s}).error(), u"term_not_found"_s);
    EXPECT_EQ(done({u"glossary"_s, u"list"_s}).value(u"terms"_s).toArray().size(), 1);
    EXPECT_EQ(
        cli.run({u"glossary"_s, u"set"_s, u"x"_s, u"--meaning"_s, QString(2'001, u'x')}).error(), u"term_invalid"_s);
}

} // namespace
} // namespace metaflow::testing
