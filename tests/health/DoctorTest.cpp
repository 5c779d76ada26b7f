#include "core/health/MachineChecks.h"
#include "core/health/ModelChecks.h"
#include "core/health/StoreChecks.h"
#include "core/health/WorkspaceChecks.h"
#include "tests/health/HealthDesk.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::health {
namespace {

using testing::HealthDesk;
using testing::TemporaryStore;

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

TEST(DoctorTest, FiveMinutesOfAClockAreForgiven)
{
    EXPECT_EQ(checkClock({noon, {}, {}}).verdict, HealthVerdict::Ok) << "nothing to hold it against";
    EXPECT_EQ(checkClock({noon, noon.addSecs(60), noon.addSecs(-60)}).verdict, HealthVerdict::Ok);
    EXPECT_EQ(checkClock({noon, noon.addSecs(3600), {}}).code, u"clock_behind"_s);
    EXPECT_EQ(checkClock({noon, {}, noon.addSecs(400)}).code, u"clock_wrong"_s);
    EXPECT_EQ(checkClock({noon, {}, noon.addSecs(-400)}).measured, u"400"_s);
}

TEST(DoctorTest, AStoppedWarehouseIsFineADeletedOneIsNot)
{
    const auto inState = [](const QString &state, const QString &health = {}) {
        return checkWarehouse(u"a"_s,
            QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"Small"_s}, {u"state"_s, state},
                {u"health"_s, QJsonObject{{u"status"_s, health}, {u"summary"_s, u"no machines"_s}}}});
    };
    EXPECT_EQ(inState(u"STOPPED"_s).verdict, HealthVerdict::Ok) << "it starts when it is used";
    EXPECT_EQ(inState(u"RUNNING"_s).measured, u"RUNNING"_s);
    EXPECT_EQ(inState(u"DELETED"_s).code, u"warehouse_stopped"_s);
    EXPECT_EQ(inState(u"STOPPED"_s, u"FAILED"_s).detail, u"no machines"_s);
    EXPECT_EQ(checkWarehouse(u"c"_s, fail(ErrorCode::BadRequest)).code, u"not_found"_s) << "an id of the wrong form";
    EXPECT_EQ(checkWarehouse(u"c"_s, fail(ErrorCode::Forbidden)).code, u"forbidden"_s);
    EXPECT_EQ(checkWarehouse({}, fail(ErrorCode::NotFound)).code, u"not_configured"_s);
}

TEST(DoctorTest, RightsCountByOnesOwnNamesAlone)
{
    const auto held = [](const QString &who, const QStringList &names) {
        QJsonArray privileges;
        for (const QString &name : names) {
            privileges.append(QJsonObject{{u"privilege"_s, name}});
        }
        return QJsonObject{{u"privilege_assignments"_s,
            QJsonArray{QJsonObject{{u"principal"_s, who}, {u"privileges"_s, privileges}}}}};
    };
    const QStringList mine{u"ann@example.com"_s, u"stewards"_s};
    EXPECT_EQ(rightsOf(held(u"Ann@Example.com"_s, {u"USE_CATALOG"_s, u"SELECT"_s}), mine), (Rights{true, true, false}));
    EXPECT_EQ(rightsOf(held(u"stewards"_s, {u"MODIFY"_s}), mine), (Rights{true, false, true}));
    EXPECT_EQ(rightsOf(held(u"stewards"_s, {u"ALL_PRIVILEGES"_s}), mine), (Rights{true, true, true}));
    EXPECT_EQ(rightsOf(held(u"others"_s, {u"ALL_PRIVILEGES"_s}), mine), Rights());
}

TEST(DoctorTest, ABackupIsFreshForTwoDays)
{
    const auto of = [](const QDateTime &made, const QString &problem = {}) {
        store::Backup backup;
        backup.made = made;
        backup.problem = problem;
        return checkBackup(QVector<store::Backup>{backup}, noon).code;
    };
    EXPECT_EQ(of(noon.addDays(-2)), u"ok"_s);
    EXPECT_EQ(of(noon.addDays(-2).addSecs(-1)), u"backup_old"_s);
    EXPECT_EQ(of(noon, u"cut"_s), u"backup_bad"_s);
    EXPECT_EQ(checkBackup(fail(ErrorCode::FileUnreadable), noon).verdict, HealthVerdict::Failed);
}

TEST(DoctorTest, AModelsEndIsToldTwoMonthsBefore)
{
    const QDate today(2026, 11, 22);
    EXPECT_EQ(checkShutdown(u"m"_s, {}, today).code, u"ok"_s);
    EXPECT_EQ(checkShutdown(u"m"_s, today.addDays(61), today).code, u"ok"_s);
    EXPECT_EQ(checkShutdown(u"m"_s, today.addDays(60), today).verdict, HealthVerdict::Warning);
    EXPECT_EQ(checkShutdown(u"m"_s, today, today).verdict, HealthVerdict::Failed);
}

TEST(DoctorTest, APriceListGrowsOldInThreeMonths)
{
    const auto prices = providers::Prices::loadWhatCan();
    EXPECT_EQ(checkPrices(prices, prices.asOf().addDays(90)).code, u"ok"_s);
    EXPECT_EQ(checkPrices(prices, prices.asOf().addDays(91)).code, u"prices_old"_s);
}

TEST(DoctorTest, AMachineWithoutAKeyStoreIsWellUntilAKeyIsMissed)
{
    const Result<void> none = fail(ErrorCode::KeyStoreLocked, {}, u"no_key_store"_s);
    secrets::KeyRing::Entry key;
    key.name = u"openai"_s;
    EXPECT_EQ(checkKeyStore(none, {}).verdict, HealthVerdict::NotChecked);
    EXPECT_EQ(checkKeyStore(none, {key}).verdict, HealthVerdict::Failed);
    key.session = true;
    EXPECT_EQ(checkKeyStore(none, {key}).verdict, HealthVerdict::NotChecked);
    EXPECT_EQ(checkKeyStore(fail(ErrorCode::KeyStoreLocked), {}).verdict, HealthVerdict::Failed)
        << "locked is not none";
}

TEST(DoctorTest, StartsNothingAndAsksNoModel)
{
    HealthDesk desk({u"--warehouse-start"_s, u"60000"_s});
    const auto checks = desk.examine();
    EXPECT_EQ(HealthDesk::ill(checks), QStringList());
    EXPECT_EQ(HealthDesk::unmade(checks), QStringList{u"literals"_s});
    EXPECT_EQ(checks.value(u"literals"_s).code, u"warehouse_not_running"_s);
    EXPECT_EQ(checks.value(u"warehouse"_s).measured, u"STOPPED"_s);
    EXPECT_TRUE(desk.sandbox.entries(u"statement"_s).empty());
    EXPECT_TRUE(desk.sandbox.entries(u"model"_s).empty());
}

TEST(DoctorTest, ABackupOfAnotherStoreDoesNotCount)
{
    HealthDesk desk;
    QDir folder(desk.file(u"backups"_s));
    for (const QString &name : folder.entryList(QDir::Files)) {
        ASSERT_TRUE(folder.rename(name, u"metaflow-ffffffff-"_s + name.section(u'-', 2)));
    }
    EXPECT_EQ(desk.examine().value(u"backup"_s).code, u"no_backup"_s);
}

TEST(DoctorTest, WhoeverIsNotSignedInIsToldSoOnce)
{
    HealthDesk desk;
    desk.surroundings.profile = fail(ErrorCode::NotSignedIn);
    desk.surroundings.model = fail(ErrorCode::KeyMissing);
    const auto checks = desk.examine();
    EXPECT_EQ(HealthDesk::ill(checks), (QStringList{u"profile"_s, u"model_key"_s}));
    EXPECT_EQ(checks.size(), healthCheckNames().size());
}

TEST(DoctorTest, AModelOfTheWorkspaceIsAskedWithItsSignIn)
{
    HealthDesk desk;
    desk.model() = {u"databricks"_s, desk.sandbox.host() + u"/serving-endpoints"_s, u"databricks-practice"_s, {}};
    EXPECT_EQ(HealthDesk::ill(desk.examine()), QStringList());
    desk.profile().token = Secret("wrong");
    EXPECT_EQ(HealthDesk::ill(desk.examine()), QStringList{u"profile"_s}) << "one cause, one failure";
}

TEST(DoctorTest, SaysWhichCheckIsInHandAndStopsWhenAsked)
{
    HealthDesk desk;
    const auto job = desk.startExamining();
    QStringList seen;
    QObject context;
    job.onProgress(&context, [&](const Progress &progress) {
        seen << progress.doing;
        job.cancel();
    });
    const auto result = testing::waitFor(job);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen.value(0), u"store"_s);
}

TEST(DoctorTest, LooksAtAStoreOnPostgresToo)
{
    if (!TemporaryStore::hasPostgres()) {
        GTEST_SKIP() << "METAFLOW_TEST_POSTGRES names no server";
    }
    HealthDesk desk({}, store::Dialect::Postgres);
    const auto checks = desk.examine();
    EXPECT_EQ(HealthDesk::ill(checks), QStringList{u"backup"_s}) << "none was made";
    EXPECT_EQ(HealthDesk::unmade(checks), QStringList());
    EXPECT_FALSE(checks.value(u"integrity"_s).measured.isEmpty());
    EXPECT_GT(checks.value(u"size"_s).measured.toLongLong(), 0);
    ASSERT_TRUE(desk.temporary.tamper(u"UPDATE metadata_items SET current_value = 'theirs'"_s));
    EXPECT_EQ(HealthDesk::ill(desk.examine()), (QStringList{u"outside"_s, u"backup"_s}));
}

} // namespace
} // namespace metaflow::health
