#include "core/health/Doctor.h"

#include "core/wording/Wording.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::health {
namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

TEST(DoctorTest, AClockThatIsBehindTheRecordIsWrong)
{
    EXPECT_TRUE(checkClock(noon, {}).ok);
    EXPECT_TRUE(checkClock(noon, noon.addSecs(60)).ok) << "a minute is forgiven";
    const HealthCheck behind = checkClock(noon, noon.addSecs(3600));
    EXPECT_FALSE(behind.ok);
    EXPECT_EQ(behind.code, u"clock_wrong"_s);
}

TEST(DoctorTest, AStoppedWarehouseIsFineAMissingOneIsNot)
{
    const QVector<databricks::Warehouse> warehouses{
        {u"a"_s, u"Small"_s, u"STOPPED"_s}, {u"b"_s, u"Gone"_s, u"DELETED"_s}};
    EXPECT_TRUE(checkWarehouse(warehouses, u"a"_s).ok) << "it starts when it is used";
    EXPECT_EQ(checkWarehouse(warehouses, u"b"_s).code, u"warehouse_stopped"_s);
    EXPECT_EQ(checkWarehouse(warehouses, u"c"_s).code, u"not_found"_s);
    EXPECT_EQ(checkWarehouse(warehouses, {}).code, u"not_configured"_s);
}

TEST(DoctorTest, ChecksTheFolderThatItIsGiven)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(checkDisk(folder.path()).ok);
    EXPECT_FALSE(checkDisk(folder.filePath(u"not there"_s)).ok);
    EXPECT_TRUE(checkLog(folder.filePath(u"metaflow.log"_s)).ok);
    EXPECT_EQ(checkLog(u"/nowhere/metaflow.log"_s).code, u"file_unwritable"_s);
}

TEST(DoctorTest, EveryBadCheckIsWordedWithANextStep)
{
    for (const HealthCheck &check :
        {checkClock(noon, noon.addDays(1)), checkWarehouse({}, {}), checkWarehouse({}, u"x"_s),
            checkLog(u"/nowhere/x"_s), checkOf(u"store"_s, Error{ErrorCode::StoreNewer, {}, {}, {}})}) {
        const auto sentence = wording::describe(check);
        EXPECT_FALSE(sentence.what.isEmpty());
        EXPECT_FALSE(sentence.todo.isEmpty()) << qPrintable(sentence.what);
        EXPECT_NE(wording::describeCheck(check.name), QString());
    }
}

} // namespace
} // namespace metaflow::health
