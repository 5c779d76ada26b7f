#include "core/exchange/RecordPackage.h"

#include "core/exchange/ZipFile.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class RecordPackage : public StoreContract {
protected:
    Result<exchange::PackageReport> write()
    {
        auto announced = temporary().write(
            [&](store::Connection &connection) { return announceAnchor(connection, key, anna.person, now()); });
        return temporary().read([&](store::Connection &connection) -> Result<exchange::PackageReport> {
            const auto anchor = announced ? anchorHead(connection, key, now()) : fail(announced.error());
            return anchor ? exchange::writeRecordPackage(connection, file, *anchor, now(), {}) : fail(anchor.error());
        });
    }
    Result<HistoryVerdict> verifyFile() { return exchange::verifyRecordPackage(file, {}); }
    /// Rewrites the package with one of its files changed, and hashes that fit.
    void replaceIn(const QByteArray &text, const QByteArray &with)
    {
        QFile in(file);
        ASSERT_TRUE(in.open(QIODevice::ReadWrite));
        QByteArray bytes = in.readAll();
        ASSERT_TRUE(bytes.contains(text));
        bytes.replace(text, with);
        in.seek(0);
        in.write(bytes);
    }
    QTemporaryDir folder;
    QString file = folder.filePath(u"record.zip"_s);
    store::SigningKey key = *store::SigningKey::make();
};

INSTANTIATE_TEST_SUITE_P(Sqlite, RecordPackage, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, RecordPackage, ::testing::Values(store::Dialect::Postgres));

TEST_P(RecordPackage, IsVerifiedWithoutTheStore)
{
    (void)offered(u"t"_s, u"odd"_s, u"\uFEFFmark \"quoted\" \\ \n Zöe \U0001F600"_s);
    (void)threeDecided();
    const auto report = write();
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->rows, 7);
    EXPECT_EQ(report->events, 2);
    EXPECT_EQ(report->links, 6);
    const auto verdict = verifyFile();
    ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason) << verdict->firstBad;
    EXPECT_EQ(verdict->rows, 9);
    EXPECT_EQ(verdict->anchors, 1);
    EXPECT_EQ(verdict->unproven.first(), (RecordDoubt{u"after_anchor"_s, 0}));
    EXPECT_EQ(verdict->unproven.last().code, u"items"_s);
}

TEST_P(RecordPackage, ShowsWhatWasForgedBeforeItWasWritten)
{
    (void)threeDecided();
    Forger(temporary())
        .alterRow(
            2, [](auto &fields) { fields.user = u"eve"_s; }, Reseal::Row);
    ASSERT_TRUE(write());
    const auto verdict = verifyFile();
    ASSERT_TRUE(verdict);
    EXPECT_FALSE(verdict->ok);
    EXPECT_EQ(verdict->reason, u"rows_resealed"_s);
}

TEST_P(RecordPackage, RefusesAFileThatWasAltered)
{
    (void)threeDecided();
    ASSERT_TRUE(write());
    replaceIn("anna@example.com", "anne@example.com");
    EXPECT_EQ(verifyFile().error().code, ErrorCode::FileInvalid);
    QFile other(file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("no archive at all, but longer than the end of one");
    other.close();
    EXPECT_EQ(verifyFile().error().code, ErrorCode::FileInvalid);
    EXPECT_EQ(exchange::verifyRecordPackage(folder.filePath(u"none"_s), {}).error().code, ErrorCode::FileUnreadable);
}

TEST_P(RecordPackage, OpensWithOtherPrograms)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        GTEST_SKIP() << "needs python3";
    }
    (void)threeDecided();
    ASSERT_TRUE(write());
    QProcess process;
    process.start(python, {u"-m"_s, u"zipfile"_s, u"-t"_s, file});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    EXPECT_TRUE(process.readAllStandardOutput().contains("Done testing"));
}

} // namespace metaflow::testing
