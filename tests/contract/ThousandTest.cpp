#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

constexpr size_t mostRequests = 50;
constexpr qint64 mostTokens = 30'000;
constexpr qint64 mostTokensRemembered = 15'000; ///< half of the tables approved beforehand, memory on

QString userMessageOf(const QJsonObject &body)
{
    return body.value(u"messages"_s).toArray().at(1).toObject().value(u"content"_s).toString();
}

struct Line {
    QString table, column, type, samples;
};

QVector<Line> columnLines(const std::vector<QJsonObject> &bodies)
{
    QVector<Line> lines;
    for (const QJsonObject &body : bodies) {
        QString table;
        for (const QString &text : userMessageOf(body).split(u'\n')) {
            if (text.startsWith(u"table "_s)) {
                table = text.section(u' ', 1, 1);
            } else if (text.startsWith(u"- "_s)) {
                const QString head = text.section(u" | "_s, 0, 0).mid(2);
                lines.append({table, head.section(u' ', 0, 0), head.section(u' ', 1), text.section(u" | "_s, 1, 1)});
            }
        }
    }
    return lines;
}

/// `9999-99-99 9…19, Aaaa`: letters and digits by class, and lengths.
bool isMasked(QString samples)
{
    static const QRegularExpression length(u"…\\d+"_s);
    static const QRegularExpression classes(u"^[Aa9\\W_]+$"_s);
    return classes.match(samples.remove(length)).hasMatch();
}

bool hasTwoValues(const Line &line)
{
    return line.column == u"_rescued_data" // NULL in every row
        || isMasked(line.samples) || line.samples.contains(u", "_s);
}

/// A thousand columns of fifty tables: what they cost, and that nothing of them is lost on the way.
class ThousandTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (sharedData(u"thousand.sqlite"_s).isEmpty()) {
            GTEST_SKIP() << "needs thousand.sqlite in the shared data folder";
        }
        sandbox.emplace(QStringList{u"--catalog"_s, sharedData(u"thousand.sqlite"_s)});
        ASSERT_TRUE(sandbox->isReady()) << qPrintable(sandbox->error());
        cli.emplace(*sandbox);
    }
    QStringList with(const QString &command) const
    {
        return {command, u"--catalog"_s, u"thousand"_s, u"--no-memory"_s};
    }

    std::optional<SandboxProcess> sandbox;
    std::optional<MainJobCli> cli;
};

TEST_F(ThousandTest, AreDescribedByFiftyRequestsAndThirtyThousandTokensAndNothingIsLost)
{
    const auto payload = cli->run(with(u"payload"_s));
    ASSERT_EQ(payload.code, 0) << qPrintable(payload.words);
    EXPECT_LE(payload.lines().size(), mostRequests);
    const QJsonObject quote = cli->run(with(u"quote"_s)).json();
    EXPECT_LE(quote.value(u"input_tokens"_s).toInteger(), mostTokens);

    QHash<QString, QString> types; // what the catalog says
    const QJsonObject answer = sandbox->run(u"SELECT table_name, column_name, full_data_type FROM "
                                            "thousand.information_schema.columns WHERE table_schema = 'main'"_s);
    for (const QJsonValue &row : SandboxProcess::rows(answer)) {
        types.insert(
            row.toArray().at(0).toString() + u'.' + row.toArray().at(1).toString(), row.toArray().at(2).toString());
    }
    ASSERT_EQ(types.size(), 1'000);
    QStringList thin;
    for (const Line &line : columnLines(payload.lines())) {
        const QString name = line.table + u'.' + line.column;
        EXPECT_EQ(types.take(name), line.type) << qPrintable(name);
        if (!hasTwoValues(line)) {
            thin << name + u" | "_s + line.samples;
        }
    }
    EXPECT_TRUE(types.isEmpty()) << types.size() << " columns are not asked about";
    EXPECT_TRUE(thin.isEmpty()) << qPrintable(thin.join(u'\n'));

    ASSERT_EQ(cli->run(with(u"generate"_s)).code, 0);
    QSet<QByteArray> sent;
    for (const QJsonObject &entry : sandbox->entries(u"model"_s)) {
        sent.insert(entry.value(u"body"_s).toString().toUtf8());
    }
    const QList<QByteArray> shown = payload.data.trimmed().split('\n');
    EXPECT_EQ(sent, QSet<QByteArray>(shown.begin(), shown.end())) << "to the byte";
}

TEST_F(ThousandTest, WithHalfOfTheTablesApprovedTheRestTakesFifteenThousandTokens)
{
    const QJsonObject answer
        = sandbox->run(u"SELECT table_name FROM thousand.information_schema.tables WHERE table_schema = 'main'"_s);
    QStringList tables;
    for (const QJsonValue &row : SandboxProcess::rows(answer)) {
        tables << row.toArray().at(0).toString();
    }
    tables.sort();
    ASSERT_EQ(tables.size(), 50);
    QStringList half = with(u"generate"_s);
    for (qsizetype i = 0; i < tables.size(); i += 2) {
        half << u"--table"_s << tables.at(i);
    }
    ASSERT_EQ(cli->run(half).code, 0);
    const int approved = cli->run({u"items"_s, u"approve"_s, u"--catalog"_s, u"thousand"_s}).code;
    EXPECT_TRUE(approved == 0 || approved == 3) << approved << ": what a security check warns of is left out";
    const QStringList rest = {u"--catalog"_s, u"thousand"_s};
    const QJsonObject quote = cli->run(QStringList{u"quote"_s} + rest).json();
    const qint64 tokens = quote.value(u"input_tokens"_s).toInteger();
    EXPECT_GT(tokens, 0);
    EXPECT_LE(tokens, mostTokensRemembered);
    EXPECT_LE(quote.value(u"requests"_s).toInteger(), static_cast<qint64>(mostRequests) / 2);
    EXPECT_GT(quote.value(u"reused_from_memory"_s).toInteger(), 0);
    RecordProperty("input_tokens", static_cast<int>(tokens));
    RecordProperty("reused_from_memory", quote.value(u"reused_from_memory"_s).toInt());
    RecordProperty("requests", quote.value(u"requests"_s).toInt());
    // What memory proposes and what the model is asked about are all that is left.
    ASSERT_EQ(cli->run(QStringList{u"generate"_s} + rest).code, 0);
    const auto items = cli->run({u"items"_s, u"list"_s, u"--catalog"_s, u"thousand"_s}).lines();
    EXPECT_EQ(items.size(), 1'050U) << "every table and column has one";
}

} // namespace
} // namespace metaflow::testing
