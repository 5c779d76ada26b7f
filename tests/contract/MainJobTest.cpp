#include "tests/contract/MainJobCli.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

/// scan … rollback by the command line on one served catalog, checked by what the workspace itself says.
class MainJob {
public:
    MainJob(SandboxProcess &sandbox, const MainJobCli &cli, QString catalog)
        : m_sandbox(sandbox)
        , m_cli(cli)
        , m_catalog(std::move(catalog))
    {
    }

    /// Some comments that are there and empty: NULL and '' are two things, also after a rollback.
    void emptySomeComments()
    {
        int emptied = 0;
        for (const QJsonValue &value : m_sandbox.comments()) {
            const auto part = [&](const QString &name) { return value.toObject().value(name).toString(); };
            const bool isFree = part(u"catalog"_s) == m_catalog && value[u"comment"_s].isNull();
            if (isFree && emptied < 4) {
                ASSERT_TRUE(m_sandbox.comment(
                    part(u"catalog"_s), part(u"schema"_s), part(u"table"_s), part(u"column"_s), u""_s));
                ++emptied;
            }
        }
        ASSERT_EQ(emptied, 4);
    }

    void generateForAll()
    {
        before = commentsByObject(m_sandbox);
        const auto scan = m_cli.run({u"scan"_s, u"--catalog"_s, m_catalog});
        ASSERT_EQ(scan.code, 0) << qPrintable(scan.words);
        EXPECT_EQ(scan.json().value(u"schema_version"_s), 1);
        m_cli.generate(m_catalog);
    }

    /// All but three: one edited with a text that is hard to carry, one rejected, one sent back.
    void decide()
    {
        const auto pending = m_cli.items({u"--status"_s, u"pending"_s});
        ASSERT_GT(pending.size(), 5U);
        const auto id = [&](size_t n) { return QString::number(pending.at(n).value(u"id"_s).toInteger()); };
        ASSERT_EQ(m_cli.run({u"items"_s, u"edit"_s, id(0), u"--text="_s + hardText}).code, 0);
        ASSERT_EQ(m_cli.run({u"items"_s, u"reject"_s, id(1), u"--comment"_s, u"no"_s}).code, 0);
        ASSERT_EQ(m_cli.run({u"items"_s, u"needs-work"_s, id(2)}).code, 0);
        notWritten = {objectKey(pending.at(1).value(u"object"_s).toObject()),
            objectKey(pending.at(2).value(u"object"_s).toObject())};
        const auto bulk = m_cli.run({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s});
        ASSERT_TRUE(bulk.code == 0 || bulk.code == 3) << qPrintable(bulk.words);
        for (const QJsonObject &item : m_cli.items({u"--status"_s, u"pending"_s})) {
            if (!notWritten.contains(objectKey(item.value(u"object"_s).toObject()))) {
                const auto one
                    = m_cli.run({u"items"_s, u"approve"_s, QString::number(item.value(u"id"_s).toInteger())});
                ASSERT_EQ(one.code, 0) << qPrintable(one.words);
            }
        }
        // The bulk takes what a person sent back too; send it back once more.
        ASSERT_EQ(m_cli.run({u"items"_s, u"needs-work"_s, id(2), u"--comment"_s, u"later"_s}).code, 0);
    }

    void applyAll()
    {
        const QString file = m_cli.plan();
        EXPECT_EQ(commentsByObject(m_sandbox), before) << "a dry run writes nothing";
        const auto shown = m_cli.run({u"plan"_s, u"show"_s, file});
        EXPECT_EQ(shown.code, 0);
        planId = shown.json().value(u"plan_id"_s).toString();
        statements = shown.json().value(u"statements"_s).toInt();
        const auto applied = m_cli.run({u"apply"_s, file});
        ASSERT_EQ(applied.code, 0) << qPrintable(applied.words) << applied.data.constData();
        EXPECT_EQ(applied.json().value(u"verified"_s), true);
        const auto again = m_cli.run({u"apply"_s, file});
        EXPECT_EQ(again.code, 0) << qPrintable(again.words);
        EXPECT_EQ(again.json().value(u"applied"_s), 0) << "applying twice changes nothing";
    }

    /// What was accepted stands there byte for byte, and nothing else changed.
    void expectTextsInTheCatalog()
    {
        QHash<QString, QJsonValue> wanted = before;
        int accepted = 0;
        for (const QJsonObject &item : m_cli.items({u"--status"_s, u"imported"_s})) {
            wanted.insert(objectKey(item.value(u"object"_s).toObject()), item.value(u"current_value"_s));
            ++accepted;
        }
        EXPECT_GT(accepted, 3);
        for (const QJsonObject &item : m_cli.items({u"--status"_s, u"approved"_s})) {
            EXPECT_TRUE(item.value(u"needs_work"_s).toBool())
                << "needs work stands beside the status and is not written";
        }
        const auto now = commentsByObject(m_sandbox);
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            EXPECT_EQ(now.value(it.key()), it.value()) << qPrintable(it.key());
        }
        EXPECT_EQ(now.size(), wanted.size());
    }

    /// One table first, then the rest of the plan.
    void rollBack(const QString &table)
    {
        const QString one = m_cli.file(u"one.mfplan"_s);
        ASSERT_EQ(m_cli.run({u"rollback"_s, u"--table"_s, table, u"--out"_s, one}).code, 0);
        const auto first = m_cli.run({u"apply"_s, one});
        ASSERT_EQ(first.code, 0) << qPrintable(first.words);
        EXPECT_GT(first.json().value(u"applied"_s).toInt(), 0);
        const QString rest = m_cli.file(u"rest.mfplan"_s);
        ASSERT_EQ(m_cli.run({u"rollback"_s, u"--plan"_s, planId, u"--out"_s, rest}).code, 0);
        const auto second = m_cli.run({u"apply"_s, rest});
        ASSERT_EQ(second.code, 0) << qPrintable(second.words);
        EXPECT_EQ(commentsByObject(m_sandbox), before) << "exactly what it was, NULL and '' kept apart";
    }

    void expectAWholeRecord() const
    {
        const auto verdict = m_cli.run({u"history"_s, u"verify"_s});
        EXPECT_EQ(verdict.code, 0) << verdict.data.constData();
        EXPECT_EQ(verdict.json().value(u"ok"_s), true);
    }

    /// The table of some imported item, as people write it.
    QString someTable() const
    {
        const auto imported = m_cli.items({u"--status"_s, u"imported"_s, u"--limit"_s, u"1"_s});
        const QJsonObject object = imported.at(0).value(u"object"_s).toObject();
        return object.value(u"catalog"_s).toString() + u'.' + object.value(u"schema"_s).toString() + u'.'
            + object.value(u"table"_s).toString();
    }

    const QString hardText = u"It's “ours”; -- not `theirs`\nsecond line, ä 🚀 \\"_s;
    QHash<QString, QJsonValue> before;
    QSet<QString> notWritten;
    QString planId;
    int statements = 0;

private:
    SandboxProcess &m_sandbox;
    const MainJobCli &m_cli;
    QString m_catalog;
};

void doTheWholeJob(SandboxProcess &sandbox, const QString &catalog)
{
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    MainJob job(sandbox, cli, catalog);
    ASSERT_NO_FATAL_FAILURE(job.emptySomeComments());
    ASSERT_NO_FATAL_FAILURE(job.generateForAll());
    ASSERT_NO_FATAL_FAILURE(job.decide());
    ASSERT_NO_FATAL_FAILURE(job.applyAll());
    job.expectTextsInTheCatalog();
    const QString table = job.someTable();
    ASSERT_NO_FATAL_FAILURE(job.rollBack(table));
    job.expectAWholeRecord();
}

/// Every value of some columns that is long enough to be recognised.
QSet<QString> personalValues(SandboxProcess &sandbox)
{
    QSet<QString> values;
    const QHash<QString, QStringList> columns{
        {u"Customer"_s, {u"FirstName"_s, u"LastName"_s, u"Address"_s, u"Phone"_s, u"Fax"_s, u"Email"_s}},
        {u"Employee"_s,
            {u"FirstName"_s, u"LastName"_s, u"Address"_s, u"Phone"_s, u"Fax"_s, u"Email"_s, u"BirthDate"_s}}};
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        for (const QString &column : it.value()) {
            const auto rows
                = SandboxProcess::rows(sandbox.run(u"SELECT `%1` FROM `chinook`.`main`.`%2`"_s.arg(column, it.key())));
            for (const QJsonValue &row : rows) {
                const QString value = row.toArray().at(0).toString();
                if (value.size() >= 5) { // shorter ones (Mark, Luis) are parts of other words
                    values.insert(value);
                }
            }
        }
    }
    return values;
}

TEST(MainJobTest, GoesThereAndBackOnTheShippedCatalogs)
{
    SandboxProcess sandbox;
    const auto comments = sandbox.comments();
    ASSERT_FALSE(comments.isEmpty());
    QSet<QString> catalogs;
    for (const QJsonValue &value : comments) {
        catalogs.insert(value.toObject().value(u"catalog"_s).toString());
    }
    for (const QString &catalog : catalogs) {
        SCOPED_TRACE(qPrintable(catalog));
        doTheWholeJob(sandbox, catalog);
    }
}

TEST(MainJobTest, ReadsTheBakeryWithFourStatementsAndAsksForNoMaskedColumn)
{
    SandboxProcess sandbox;
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli(sandbox);
    const auto scan = cli.run({u"scan"_s, u"--catalog"_s, u"bakery"_s});
    ASSERT_EQ(scan.code, 0) << qPrintable(scan.words);
    EXPECT_LE(scan.json().value(u"statements"_s).toInt(), 4);
    EXPECT_EQ(scan.json().value(u"not_read"_s), QJsonArray()) << "a name that is wrong is refused, and shows here";
    const auto quote = cli.run({u"quote"_s, u"--catalog"_s, u"bakery"_s, u"--privacy"_s, u"raw"_s});
    ASSERT_EQ(quote.code, 0) << qPrintable(quote.words);
    EXPECT_EQ(quote.json().value(u"not_read"_s), QJsonArray());
    bool sampled = false;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        const QString body = entry.value(u"body"_s).toString();
        sampled = sampled || body.contains(u"`transactions`"_s);
        EXPECT_FALSE(body.contains(u"card_number"_s)) << qPrintable(body);
    }
    EXPECT_TRUE(sampled);
}

TEST(MainJobTest, GoesThereAndBackOnChinook)
{
    const QString file = sharedData(u"chinook.sqlite"_s);
    if (file.isEmpty()) {
        GTEST_SKIP() << "needs ../shared/data/chinook.sqlite";
    }
    SandboxProcess sandbox({u"--catalog"_s, file});
    doTheWholeJob(sandbox, u"chinook"_s);
}

TEST(MainJobTest, SendsNoPersonalValueOfChinookToTheModel)
{
    const QString file = sharedData(u"chinook.sqlite"_s);
    if (file.isEmpty()) {
        GTEST_SKIP() << "needs ../shared/data/chinook.sqlite";
    }
    SandboxProcess sandbox({u"--catalog"_s, file});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const QSet<QString> personal = personalValues(sandbox);
    ASSERT_GT(personal.size(), 200);
    const MainJobCli cli(sandbox);
    cli.generate(u"chinook"_s);
    const auto requests = sandbox.entries(u"model"_s);
    ASSERT_GE(requests.size(), 11U);
    for (const QJsonObject &request : requests) {
        const QString body = request.value(u"body"_s).toString();
        for (const QString &value : personal) {
            EXPECT_FALSE(body.contains(value)) << qPrintable(value);
        }
    }
}

TEST(MainJobTest, GoesThereAndBackOnOmop)
{
    const QString file = sharedData(u"omop_cdm_5_4.tables.jsonl"_s);
    if (file.isEmpty()) {
        GTEST_SKIP() << "needs ../shared/data/omop_cdm_5_4.tables.jsonl";
    }
    SandboxProcess sandbox({u"--catalog"_s, file});
    const auto comments = sandbox.comments();
    ASSERT_GT(comments.size(), 400);
    doTheWholeJob(sandbox, comments.first().toObject().value(u"catalog"_s).toString());
}

TEST(MainJobTest, LeavesEveryCommentThatIsThereUntouchedByDefault)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"6x8"_s});
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    QHash<QString, QJsonValue> commented;
    int n = 0;
    for (const QJsonValue &value : sandbox.comments()) {
        const QJsonObject object = value.toObject();
        if (++n % 2 == 0) {
            const QString text = u"Somebody's words %1"_s.arg(n);
            const auto part = [&](const QString &name) { return object.value(name).toString(); };
            ASSERT_TRUE(
                sandbox.comment(part(u"catalog"_s), part(u"schema"_s), part(u"table"_s), part(u"column"_s), text));
            commented.insert(objectKey(object), text);
        }
    }
    const MainJobCli cli(sandbox);
    cli.generate(u"synthetic"_s);
    cli.approveAll();
    ASSERT_EQ(cli.run({u"apply"_s, cli.plan()}).code, 0);
    const auto now = commentsByObject(sandbox);
    for (auto it = commented.begin(); it != commented.end(); ++it) {
        EXPECT_EQ(now.value(it.key()), it.value());
    }
    const auto filled = std::count_if(now.begin(), now.end(), [](const QJsonValue &c) { return c.isString(); });
    EXPECT_EQ(filled, now.size()) << "and what had none has one now";
}

TEST(MainJobTest, PayloadIsWhatTheModelReceivesByteForByte)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"3x25"_s});
    const MainJobCli cli(sandbox);
    const auto payload = cli.run({u"payload"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s});
    ASSERT_EQ(payload.code, 0) << qPrintable(payload.words);
    EXPECT_TRUE(sandbox.entries(u"model"_s).empty()) << "payload sends nothing";
    cli.generate(u"synthetic"_s, {u"--no-memory"_s});
    QSet<QByteArray> printed, received;
    for (const QByteArray &line : payload.data.split('\n')) {
        if (!line.isEmpty()) {
            printed.insert(line);
        }
    }
    for (const QJsonObject &entry : sandbox.entries(u"model"_s)) {
        received.insert(entry.value(u"body"_s).toString().toUtf8());
    }
    EXPECT_EQ(printed, received);
    EXPECT_GE(printed.size(), 3);
}

} // namespace
} // namespace metaflow::testing
