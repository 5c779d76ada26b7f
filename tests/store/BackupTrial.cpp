#include "core/store/StoreMove.h"
#include "tests/store/BackupContract.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Backup, restore and move of a store of some size: how long each takes, and that everything is there afterwards.
class BackupTrial : public BackupContract {
protected:
    void fill(int items)
    {
        constexpr int atOnce = 10000;
        for (int from = 0; from < items; from += atOnce) {
            QVector<store::Offer> offers;
            for (int i = from; i < from + atOnce; ++i) {
                offers << offer(u"t%1"_s.arg(i / 100), u"c%1"_s.arg(i), u"What the column %1 holds."_s.arg(i));
            }
            offerAll(offers);
        }
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, BackupTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, BackupTrial, ::testing::Values(store::Dialect::Postgres));

TEST_P(BackupTrial, OfManyItems)
{
    const QString size = qEnvironmentVariable("METAFLOW_TRIALS");
    const int items = size == "soak"_L1 ? 1'000'000 : size == "full"_L1 ? 100'000 : 10'000;
    fill(items);
    QElapsedTimer timer;
    timer.start();
    const auto backup = waitFor(backups->create(u"asked"_s, file(u"large.backup"_s)), std::chrono::minutes(20));
    ASSERT_TRUE(backup) << qPrintable(backup.error().detail);
    const qint64 backupMs = timer.restart();
    EXPECT_TRUE(backup->ok) << qPrintable(backup->problem);
    const bool toPostgres = isSqlite() && TemporaryStore::hasPostgres();
    TemporaryStore target(toPostgres ? store::Dialect::Postgres : store::Dialect::Sqlite);
    target.close();
    timer.restart();
    const auto moved = waitFor(moveStore(temporary().store(), workers, target.url()), std::chrono::minutes(30));
    ASSERT_TRUE(moved) << qPrintable(moved.error().detail);
    const qint64 moveMs = timer.elapsed();
    EXPECT_EQ(moved->items, items + 3);
    closeStore();
    timer.restart();
    const auto restored = store::restoreBackup(temporary().url(), backup->file, now());
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    const qint64 restoreMs = timer.elapsed();
    temporary().reopen();
    ASSERT_TRUE(temporary().opened());
    EXPECT_EQ(temporary().opened()->items, items + 3);
    recordTrial(isSqlite() ? u"backup_sqlite"_s : u"backup_postgres"_s,
        {{u"items"_s, items}, {u"backup_ms"_s, backupMs}, {u"restore_ms"_s, restoreMs}, {u"move_ms"_s, moveMs},
            {u"bytes"_s, backup->bytes}});
}

} // namespace metaflow::testing
