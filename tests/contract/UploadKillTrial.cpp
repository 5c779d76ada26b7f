// kill -9 of `metaflow-cli upload` of some thousand rows at any moment: all of them are there or none, with the event
// of the record or without it, and the same command again ends it.
#include "core/store/History.h"
#include "core/store/Items.h"
#include "core/store/RecordEvents.h"
#include "tests/support/CliProcess.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

constexpr int rows = 2'000;

class UploadKillTrial : public ::testing::TestWithParam<store::Dialect> {
protected:
    void SetUp() override
    {
        if (GetParam() == store::Dialect::Postgres && !TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"PGPASSWORD"_s, qEnvironmentVariable("PGPASSWORD")); // of the server the test was given
        temporary = std::make_unique<TemporaryStore>(GetParam());
        ASSERT_TRUE(temporary->opened());
    }

    QString written(const QByteArray &bytes) const
    {
        QFile file(cli.file(u"in.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString fresh(const QString &schema) const
    {
        QByteArray bytes = "catalog,schema,table,column,text\n";
        for (int i = 0; i < rows; ++i) {
            bytes += u"main,%1,t%2,c%3,what the column holds\n"_s.arg(schema).arg(i / 50).arg(i % 50).toUtf8();
        }
        return written(bytes);
    }
    QVector<ItemRef> itemsOf(const QString &schema, std::optional<Status> status = {})
    {
        ItemFilter filter;
        filter.schema = schema;
        filter.statuses = status ? QVector<Status>{*status} : QVector<Status>();
        return temporary->read([filter](store::Connection &c) { return store::listItems(c, filter); })
            .value_or(QVector<ItemRef>());
    }
    QString approvals(const QString &schema)
    {
        QByteArray bytes = "id,version,status\n";
        for (const ItemRef &ref : itemsOf(schema)) {
            bytes += QByteArray::number(ref.id.value()) + ',' + QByteArray::number(ref.version) + ",approved\n";
        }
        return written(bytes);
    }
    qsizetype events()
    {
        HistoryFilter filter;
        filter.action = u"upload"_s;
        filter.limit = 0;
        return temporary->read([filter](store::Connection &c) { return store::recordEvents(c, filter); })
            .value_or(QVector<RecordEvent>())
            .size();
    }
    QStringList command(const QString &file, const QString &as) const
    {
        return {u"--store"_s, temporary->url().text(), u"upload"_s, file, u"--as"_s, as};
    }

    /// True if it was killed before it was through.
    bool killed(const QStringList &words)
    {
        QElapsedTimer timer;
        timer.start();
        const auto running = cli.start(words);
        running->waitForFinished(random.bounded(1, window));
        running->kill();
        const bool hit = CliProcess::finish(*running).code == -1;
        window = hit ? window : std::max(20, static_cast<int>(timer.elapsed()));
        return hit;
    }

    /// Killed once, then the same command again.
    void upload(const QString &file, const QString &as, const std::function<qsizetype()> &done)
    {
        temporary->close(); // as no other program has it open
        const bool hit = killed(command(file, as));
        temporary->reopen();
        ASSERT_TRUE(temporary->opened());
        const qsizetype there = done();
        ASSERT_TRUE(there == 0 || there == rows) << there << " of " << rows;
        kills += hit ? 1 : 0;
        kept += hit && there == rows ? 1 : 0;
        const qsizetype noted = events();
        const auto last = cli.run(command(file, as));
        ASSERT_EQ(last.code, 0) << qPrintable(last.words) << last.data.constData();
        ASSERT_EQ(done(), rows);
        const int accepted = last.json().value(u"accepted"_s).toInt(-1);
        ASSERT_TRUE(accepted == 0 || (accepted == rows && there == 0)) << accepted;
        // A server may carry out the commit of one that was killed after we looked.
        const bool wasLate = there == 0 && accepted == 0;
        ASSERT_EQ(events(), noted + (wasLate ? 2 : 1)) << "one event for each that was carried out";
    }

    void trial(int number)
    {
        const QString schema = u"s%1"_s.arg(number);
        ASSERT_NO_FATAL_FAILURE(upload(fresh(schema), u"suggestions"_s, [&] { return itemsOf(schema).size(); }));
        ASSERT_NO_FATAL_FAILURE(
            upload(approvals(schema), u"decisions"_s, [&] { return itemsOf(schema, Status::Approved).size(); }));
        const auto verdict
            = waitFor(temporary->store().bulk([](store::Connection &c) { return store::verifyHistory(c); }),
                std::chrono::minutes(1));
        ASSERT_TRUE(verdict && verdict->ok && verdict->changedOutside.isEmpty());
    }

    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
    CliProcess cli{sandbox};
    std::unique_ptr<TemporaryStore> temporary;
    const quint32 seed = trialSeed();
    QRandomGenerator random{seed};
    int window = 1'500; ///< milliseconds: moves towards the time that the process takes on this machine
    int kills = 0, kept = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, UploadKillTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, UploadKillTrial, ::testing::Values(store::Dialect::Postgres));

} // namespace

TEST_P(UploadKillTrial, AllRowsAreThereOrNone)
{
    const int wanted = trialCount();
    int number = 0;
    for (; kills < wanted && number < 4 * wanted && !HasFailure(); ++number) {
        SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed << " trial " << number);
        trial(number);
    }
    EXPECT_GE(kills, wanted);
    const bool sqlite = GetParam() == store::Dialect::Sqlite;
    recordTrial(sqlite ? u"kill_upload_sqlite"_s : u"kill_upload_postgres"_s,
        {{u"rounds"_s, number}, {u"kills"_s, kills}, {u"kept_whole"_s, kept}, {u"rows"_s, rows}});
}

} // namespace metaflow::testing
