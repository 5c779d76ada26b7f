#include "core/store/SqlErrors.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

ErrorCode codeOf(int sqlite, int systemError)
{
    StoreUrl url;
    url.path = u"/nowhere/store.db"_s;
    const QSqlError error({}, u"said"_s, QSqlError::StatementError, QString::number(sqlite));
    return errorOf(url, error, systemError).code;
}

} // namespace

TEST(SqlErrorsTest, AFullDiskIsOneWhicheverFileOfTheStoreMetIt)
{
    for (const int code : {SQLITE_IOERR_FSYNC, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE, SQLITE_CANTOPEN}) {
        EXPECT_EQ(codeOf(code, ENOSPC), ErrorCode::StoreFull) << code;
        EXPECT_EQ(codeOf(code, EDQUOT), ErrorCode::StoreFull) << code;
    }
    EXPECT_EQ(codeOf(SQLITE_FULL, 0), ErrorCode::StoreFull);
    EXPECT_EQ(codeOf(SQLITE_IOERR_FSYNC, EIO), ErrorCode::Storage);
    EXPECT_EQ(codeOf(SQLITE_BUSY, ENOSPC), ErrorCode::StoreBusy) << "what the system said before is over";
}

TEST(SqlErrorsTest, OnlyWhatIsDamagedIsCorrupt)
{
    StoreUrl url;
    url.dialect = Dialect::Postgres;
    const auto postgres = [&url](const QString &state) {
        return errorOf(url, QSqlError({}, u"said"_s, QSqlError::StatementError, state), 0).code;
    };
    EXPECT_EQ(postgres(u"XX001"_s), ErrorCode::StoreCorrupt);
    EXPECT_EQ(postgres(u"XX002"_s), ErrorCode::StoreCorrupt);
    EXPECT_EQ(postgres(u"XX000"_s), ErrorCode::Storage) << "tuple concurrently updated";
}

} // namespace metaflow::store
