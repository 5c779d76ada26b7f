#include "tests/store/BackupContract.h"

#include "core/store/PgTools.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

constexpr std::chrono::minutes patience(1);

void BackupContract::SetUp()
{
    StoreContract::SetUp();
    if (IsSkipped() || HasFatalFailure()) {
        return;
    }
    if (!isSqlite() && store::pgTool(u"pg_dump"_s, 0).isEmpty()) {
        GTEST_SKIP() << "needs pg_dump";
    }
    backups = std::make_unique<store::BackupService>(temporary().store(), workers, file(u"backups"_s));
    (void)threeDecided();
}

void BackupContract::TearDown()
{
    backups.reset();
}

Result<store::Backup> BackupContract::create(const QString &reason, const QString &file)
{
    return waitFor(backups->create(reason, file), patience);
}

Result<store::Backup> BackupContract::verify(const QString &file)
{
    return waitFor(backups->verify(file), patience);
}

QString BackupContract::made()
{
    const auto backup = create(u"asked"_s, file(u"good.backup"_s));
    EXPECT_TRUE(backup && backup->ok) << qPrintable(backup ? backup->problem : backup.error().detail);
    return backup ? backup->file : QString();
}

void BackupContract::closeStore()
{
    backups.reset();
    temporary().close();
}

void cutFile(const QString &file, double part)
{
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
    ASSERT_TRUE(opened.resize(static_cast<qint64>(static_cast<double>(opened.size()) * part)));
}

void damageFile(const QString &file, double part, const QByteArray &with)
{
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
    ASSERT_TRUE(opened.seek(static_cast<qint64>(static_cast<double>(opened.size()) * part)));
    ASSERT_EQ(opened.write(with), with.size());
}

} // namespace metaflow::testing
