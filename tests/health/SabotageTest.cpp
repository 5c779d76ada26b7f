#include "tests/health/HealthDesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStorageInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::health {
namespace {

using testing::FakeReply;
using testing::FakeRequest;
using testing::HealthDesk;

/// Everything there is to break, and what must be seen of it: this check alone, and those left out because of it.
struct Sabotage {
    QString check;
    HealthVerdict verdict;
    QString code;
    QStringList leftOut;
    void (*spoil)(HealthDesk &);
};

const QString nowhere = u"http://127.0.0.1:1"_s; ///< nobody listens there

void putNoDatabaseInItsPlace(HealthDesk &desk)
{
    desk.write(u"garbage.db"_s, QByteArray(8192, 'x'));
    store::StoreUrl url;
    url.path = desk.file(u"garbage.db"_s);
    store::Store other(url, desk.temporary.clock());
    const auto opened = testing::waitFor(other.open());
    ASSERT_FALSE(opened);
    desk.surroundings.storeError = opened.error();
}

/// A page that none of the other checks reads.
void spoilAnIndexPage(HealthDesk &desk)
{
    qint64 page = 0, size = 0;
    ASSERT_TRUE(desk.temporary.tamper(
        [&](store::Connection &connection) -> Result<void> {
            const auto root
                = connection.value(u"SELECT rootpage FROM sqlite_master WHERE name = 'generation_runs_by_selection'"_s);
            const auto bytes = root ? connection.value(u"PRAGMA page_size"_s) : Result<QVariant>(fail(root.error()));
            const auto flushed = bytes ? connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)
                                       : Result<QVariant>(fail(bytes.error()));
            page = root ? root->toLongLong() : 0;
            size = bytes ? bytes->toLongLong() : 0;
            return flushed ? Result<void>() : fail(flushed.error());
        },
        false));
    ASSERT_GT(page, 1);
    QFile file(desk.temporary.url().path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek((page - 1) * size));
    ASSERT_EQ(file.write(QByteArray(size, '\0')), size);
}

void leaveAGapInTheFile(HealthDesk &desk)
{
    ASSERT_TRUE(desk.temporary.tamper(
        [](store::Connection &connection) -> Result<void> {
            for (const QString &sql : {u"CREATE TABLE filler (bytes BLOB)"_s,
                     u"INSERT INTO filler VALUES (zeroblob(80000000))"_s, u"DROP TABLE filler"_s}) {
                if (const auto done = connection.run(sql); !done) {
                    return fail(done.error());
                }
            }
            return {};
        },
        false));
}

/// A file of holes: it takes no room, but a copy of it would.
void growTheFile(HealthDesk &desk)
{
    QFile file(desk.temporary.url().path);
    const qint64 available = QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable();
    ASSERT_TRUE(file.resize(available / 2 + (1LL << 30)));
}

QJsonObject fakeWorkspace(const FakeRequest &request)
{
    return request.target.startsWith("/api/2.0/sql/warehouses/")
        ? QJsonObject{{u"id"_s, u"w"_s}, {u"name"_s, u"Small"_s}, {u"state"_s, u"STOPPED"_s}}
        : QJsonObject{{u"userName"_s, u"ann@example.com"_s}};
}

/// A workspace whose clock is an hour ahead.
void askAWorkspaceOfAnotherTime(HealthDesk &desk)
{
    const QByteArray date
        = QLocale::c().toString(desk.temporary.clock().now().addSecs(3600), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1();
    desk.fake.setHandler([date](const FakeRequest &request) {
        FakeReply reply = FakeReply::json(QJsonDocument(fakeWorkspace(request)).toJson());
        reply.headers = {{"Date", date + " GMT"}};
        return reply;
    });
    desk.profile().host = desk.fake.host();
}

const QVector<Sabotage> &sabotages()
{
    using enum HealthVerdict;
    static const QVector<Sabotage> all{
        {u"store"_s, Failed, u"store_corrupt"_s,
            {u"integrity"_s, u"size"_s, u"migrations"_s, u"history"_s, u"outside"_s, u"privileges"_s},
            putNoDatabaseInItsPlace},
        {u"integrity"_s, Failed, u"store_corrupt"_s, {}, spoilAnIndexPage},
        {u"size"_s, Warning, u"mostly_free"_s, {}, leaveAGapInTheFile},
        {u"migrations"_s, Failed, u"store_newer"_s, {},
            [](HealthDesk &desk) {
                ASSERT_TRUE(
                    desk.temporary.tamper(u"INSERT INTO schema_migrations VALUES (999, '999_future.sql', 'x', 'y')"_s));
            }},
        {u"history"_s, Failed, u"history_broken"_s, {},
            [](HealthDesk &desk) { ASSERT_TRUE(desk.temporary.tamper(u"UPDATE record_events SET facts = '{}'"_s)); }},
        {u"outside"_s, Warning, u"changed_outside"_s, {},
            [](HealthDesk &desk) {
                ASSERT_TRUE(desk.temporary.tamper(u"UPDATE metadata_items SET current_value = 'theirs'"_s));
            }},
        {u"backup"_s, Warning, u"no_backup"_s, {},
            [](HealthDesk &desk) { ASSERT_TRUE(QDir(desk.file(u"backups"_s)).removeRecursively()); }},
        {u"disk"_s, Failed, u"store_full"_s, {}, growTheFile},
        {u"folders"_s, Failed, u"file_unwritable"_s, {},
            [](HealthDesk &desk) { desk.surroundings.folders << desk.file(u"not there"_s); }},
        {u"log"_s, Failed, u"file_unwritable"_s, {},
            [](HealthDesk &desk) { desk.surroundings.logFile = desk.file(u"data"_s); }},
        {u"clock"_s, Failed, u"clock_wrong"_s, {u"literals"_s, u"privileges"_s}, askAWorkspaceOfAnotherTime},
        {u"key_store"_s, Failed, u"key_store_locked"_s, {}, [](HealthDesk &desk) { desk.below->locked = true; }},
        {u"keys"_s, Warning, u"keys_old"_s, {},
            [](HealthDesk &desk) { desk.takeKeyOf(desk.temporary.clock().now().addDays(-100)); }},
        {u"network"_s, Failed, u"file_invalid"_s, {},
            [](HealthDesk &desk) { desk.write(u"network.json"_s, "{\"proxy\": 12"); }},
        {u"profile"_s, Failed, u"unauthenticated"_s, {u"warehouse"_s, u"literals"_s, u"privileges"_s},
            [](HealthDesk &desk) { desk.profile().token = Secret("wrong"); }},
        {u"workspace"_s, Failed, u"unreachable"_s, {u"profile"_s, u"warehouse"_s, u"literals"_s, u"privileges"_s},
            [](HealthDesk &desk) { desk.profile().host = nowhere; }},
        {u"warehouse"_s, Failed, u"not_found"_s, {u"literals"_s},
            [](HealthDesk &desk) { desk.profile().warehouseId = u"gone"_s; }},
        {u"literals"_s, Failed, u"literal_probe_failed"_s, {},
            [](HealthDesk &desk) {
                ASSERT_TRUE(desk.sandbox.faults({{u"escapes_off"_s, 1.0}}));
            }},
        {u"privileges"_s, Warning, u"no_modify"_s, {},
            [](HealthDesk &desk) { // the other one owns what is there
                const QString ben = u"ben@example.com"_s;
                desk.profile().token = Secret(desk.sandbox.tokenOf(ben).toLatin1());
                ASSERT_TRUE(desk.sandbox.post("/sandbox/grant",
                    {{u"user"_s, ben}, {u"securable"_s, u"synthetic"_s},
                        {u"privileges"_s, QJsonArray{u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s}}}));
            }},
        {u"model_key"_s, Failed, u"unauthenticated"_s, {u"model"_s},
            [](HealthDesk &desk) { desk.model().key = Secret("wrong"); }},
        {u"model_server"_s, Failed, u"unreachable"_s, {u"model_key"_s, u"model"_s},
            [](HealthDesk &desk) { desk.model().baseUrl = nowhere + u"/v1"_s; }},
        {u"model"_s, Failed, u"model_unknown"_s, {}, [](HealthDesk &desk) { desk.model().model = u"no-such-model"_s; }},
        {u"shutdown"_s, Warning, u"model_ends"_s, {},
            [](HealthDesk &desk) {
                desk.write(u"prices.json"_s,
                    R"([{"provider":"openai","model":"practice-writer","input_per_mtok_usd":0,"output_per_mtok_usd":0,)"
                    R"("shutdown_date":"2026-12-24"}])");
                desk.prices = providers::Prices::loadWhatCan(desk.file(u"prices.json"_s));
            }},
        {u"prices"_s, Warning, u"prices_unread"_s, {},
            [](HealthDesk &desk) {
                desk.write(u"prices.json"_s, R"([{"provider":"openai","model":"some","input_per_mtok_usd":"dear"}])");
                desk.prices = providers::Prices::loadWhatCan(desk.file(u"prices.json"_s));
            }},
    };
    return all;
}

class SabotageTest : public ::testing::TestWithParam<int> { };

TEST(HealthBaselineTest, OnAMachineWhereAllIsWellEveryCheckIsMadeAndFine)
{
    HealthDesk desk;
    const auto checks = desk.examine();
    EXPECT_EQ(checks.size(), healthCheckNames().size());
    EXPECT_EQ(HealthDesk::ill(checks), QStringList());
    EXPECT_EQ(HealthDesk::unmade(checks), QStringList());
}

TEST(HealthBaselineTest, ThereIsASabotageForEveryCheck)
{
    QStringList broken;
    for (const Sabotage &sabotage : sabotages()) {
        broken << sabotage.check;
    }
    EXPECT_EQ(broken, healthCheckNames());
}

TEST_P(SabotageTest, IsSeenByItsOwnCheckAlone)
{
    const Sabotage &sabotage = sabotages().at(GetParam());
    HealthDesk desk;
    sabotage.spoil(desk);
    ASSERT_FALSE(HasFatalFailure());
    const auto checks = desk.examine();
    EXPECT_EQ(HealthDesk::ill(checks), QStringList{sabotage.check});
    EXPECT_EQ(HealthDesk::unmade(checks), sabotage.leftOut);
    const HealthCheck check = checks.value(sabotage.check);
    EXPECT_EQ(check.verdict, sabotage.verdict);
    EXPECT_EQ(check.code, sabotage.code) << qPrintable(check.detail);
}

INSTANTIATE_TEST_SUITE_P(EachCheck, SabotageTest, ::testing::Range(0, static_cast<int>(sabotages().size())),
    [](const auto &parameter) { return sabotages().at(parameter.param).check.toStdString(); });

} // namespace
} // namespace metaflow::health
