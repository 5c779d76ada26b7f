// A team on one PostgreSQL, each a process: eight stewards on the same fifty items, four that generate for the same
// objects, two that apply the same plan. Nothing that somebody was told is lost, each object has one item, a second
// apply is turned away, and what a killed process held is free at once.
#include "core/store/History.h"
#include "tests/contract/MainJobCli.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int tables = 80, columns = 9; ///< ten objects a table
constexpr int shared = 50; ///< objects of the first five tables: everybody's
constexpr int stewards = 8, generators = 4;
constexpr auto patience = std::chrono::minutes(5);

/// A program that works on the store beside the others; what it says goes to a file, so that it never waits for us.
struct Member {
    QString said;
    QProcess process;
};

/// A decision that somebody was told is taken.
struct Taken {
    qint64 item = 0;
    int version = 0;
    QString batch, text;
};

class TeamTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        temporary = std::make_unique<TemporaryStore>(store::Dialect::Postgres);
        ASSERT_TRUE(temporary->opened()) << qPrintable(temporary->opened().error().detail);
        ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
        cli.setVariable(u"METAFLOW_STORE"_s, temporary->url().text());
        cli.setVariable(u"PGPASSWORD"_s, qEnvironmentVariable("PGPASSWORD")); // of the server the test was given
    }

    /// Two generate the same at once: the second is turned away, and each table is asked about once.
    void generate()
    {
        const QStringList command{
            u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s, u"2"_s};
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 300}}));
        const auto first = cli.start(command);
        const bool begun = QTest::qWaitFor(
            [&] { return !sandbox.entries(u"model"_s).empty() || first->state() == QProcess::NotRunning; }, 60'000);
        ASSERT_TRUE(begun && first->state() == QProcess::Running) << MainJobCli::finish(*first).words.toStdString();
        const auto second = cli.run(command);
        if (isRunning(*first)) {
            EXPECT_EQ(second.code, 6) << "a second process on the same run: " << qPrintable(second.words);
        }
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        const auto ended = MainJobCli::finish(*first);
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.words);
        EXPECT_EQ(sandbox.entries(u"model"_s).size(), size_t(tables)) << "a request was claimed by two";
    }

    void findItems()
    {
        const auto all = temporary->read([](store::Connection &c) -> Result<QVector<Item>> {
            const auto refs = store::listItems(c, {});
            QVector<ItemId> ids;
            for (const ItemRef &ref : refs ? *refs : QVector<ItemRef>()) {
                ids << ref.id;
            }
            return refs ? store::itemsById(c, ids) : fail(refs.error());
        });
        ASSERT_TRUE(all) << qPrintable(all.error().detail);
        ASSERT_EQ(all->size(), tables * (columns + 1));
        QStringList names;
        for (const Item &item : *all) {
            if (!names.contains(item.object.table())) {
                names << item.object.table();
            }
            (names.indexOf(item.object.table()) < shared / (columns + 1) ? everybodys : admins) << item;
        }
        ASSERT_EQ(everybodys.size(), shared);
    }

    void start(const QString &program, const QString &name, int count)
    {
        QStringList ids;
        for (const Item &item : std::as_const(everybodys)) {
            ids << QString::number(item.id.value());
        }
        auto member = std::make_unique<Member>();
        member->said = folder.filePath(name);
        member->process.setStandardOutputFile(member->said);
        member->process.setStandardErrorFile(member->said + u".errors"_s);
        member->process.start(QStringLiteral(METAFLOW_BIN_DIR "/") + program,
            {temporary->url().text(), name, QString::number(seed + static_cast<quint32>(members.size())),
                QString::number(count), ids.join(u',')});
        members.push_back(std::move(member));
    }

    /// The admins' own objects say something new, each its own text: what the next plan writes.
    void writeTexts(int round)
    {
        const auto decided = temporary->write([&](store::Connection &c) -> Result<DecisionOutcome> {
            Decision edit;
            edit.kind = Decision::Kind::Edit;
            edit.actor = {{u"admin"_s, UserSource::SystemAccount}, {u"key"_s, 1}};
            ItemFilter filter;
            for (const Item &item : std::as_const(admins)) {
                filter.ids << item.id;
            }
            const auto refs = store::listItems(c, filter);
            if (!refs) {
                return fail(refs.error());
            }
            edit.items = *refs;
            for (const ItemRef &ref : *refs) {
                edit.texts << textOf(ref.id, round);
            }
            const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
            return store::applyDecision(c, edit, batch, SystemClock().now(), {});
        });
        ASSERT_TRUE(decided) << qPrintable(decided.error().detail);
        ASSERT_EQ(decided->changed, admins.size()) << "nobody else decides on these";
    }
    static QString textOf(ItemId id, int round) { return u"Item %1 as of round %2."_s.arg(id.value()).arg(round); }

    static bool isRunning(QProcess &process)
    {
        process.waitForFinished(0);
        return process.state() == QProcess::Running;
    }

    /// One admin is in the middle of applying when the other one comes with the same plan. The first goes on, or is
    /// killed and the other one takes over.
    void applyByTwo(int round, bool killed)
    {
        ASSERT_NO_FATAL_FAILURE(writeTexts(round));
        const QString file = cli.plan(u"round%1.mfplan"_s.arg(round));
        const QStringList apply{u"apply"_s, u"--partial"_s, file}; // what stewards decided on meanwhile is left out
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 1000}})); // a statement takes a tenth
        const size_t before = writesOf(sandbox).size();
        const auto first = cli.start(apply);
        const bool begun = QTest::qWaitFor(
            [&] { return writesOf(sandbox).size() > before || first->state() == QProcess::NotRunning; }, 120'000);
        ASSERT_TRUE(begun && first->state() == QProcess::Running) << MainJobCli::finish(*first).words.toStdString();
        const auto second = cli.run(apply);
        const bool beside = isRunning(*first); // else it came too late, and this round says nothing
        if (beside) {
            EXPECT_EQ(second.code, 6) << "a second apply beside one under way: " << qPrintable(second.words);
            EXPECT_EQ(second.error(), u"locked"_s);
            ++refused;
        }
        if (beside && killed) {
            ASSERT_NO_FATAL_FAILURE(takeOver(*first, apply));
        } else {
            const auto ended = MainJobCli::finish(*first);
            ASSERT_TRUE(ended.code == 0 || ended.code == 3) << ended.code << ' ' << qPrintable(ended.words);
        }
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        const auto comments = commentsOf(sandbox);
        for (const Item &item : std::as_const(admins)) {
            ASSERT_EQ(comments.value(item.object.parts), Comment(textOf(item.id, round)))
                << qPrintable(item.object.display());
        }
    }

    void takeOver(QProcess &first, const QStringList &apply)
    {
        QElapsedTimer since;
        since.start();
        first.kill();
        first.waitForFinished();
        ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 0}}));
        qint64 tried = 0;
        auto ended = cli.run(apply);
        while (ended.code == 6 && tried < 10'000) {
            tried = since.elapsed();
            ended = cli.run(apply);
        }
        ++kills;
        lockFreeMs = std::max(lockFreeMs, tried);
        ASSERT_LE(tried, 10'000) << "the lock of a killed apply is still held";
        ASSERT_TRUE(ended.code == 0 || ended.code == 3) << ended.code << ' ' << qPrintable(ended.words);
    }

    void hear(Member &member)
    {
        ASSERT_TRUE(!isRunning(member.process) || member.process.waitForFinished(900'000)) << qPrintable(member.said);
        QFile file(member.said), errors(member.said + u".errors"_s);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly) && errors.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        ASSERT_TRUE(member.process.exitStatus() == QProcess::NormalExit && member.process.exitCode() == 0)
            << qPrintable(member.said) << ": " << all.right(300).constData() << errors.readAll().constData();
        for (const QByteArray &line : all.split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            if (words.first() == "done"_L1) {
                taken.append({words.at(1).toLongLong(), words.at(2).toInt(), words.at(3), words.mid(4).join(u' ')});
            } else if (words.first() == "stale"_L1) {
                stale += words.at(1).toInt();
            } else if (words.first() == "offered"_L1) {
                ++offers;
                created += words.at(1).toInt();
            }
        }
    }

    /// Each decision that was acknowledged is in the record once, in a version of its own, with its text; and no
    /// version of any item came from nowhere.
    void checkRecord()
    {
        QHash<QString, Taken> byBatch;
        QSet<std::pair<qint64, int>> decided;
        for (const Taken &one : std::as_const(taken)) {
            EXPECT_FALSE(decided.contains({one.item, one.version})) << "two decisions made version " << one.version;
            decided.insert({one.item, one.version});
            byBatch.insert(one.batch, one);
        }
        HistoryFilter filter;
        filter.limit = 0;
        const auto rows = waitFor(
            temporary->store().bulk([&](store::Connection &c) { return store::history(c, filter); }), patience);
        ASSERT_TRUE(rows) << qPrintable(rows.error().detail);
        QHash<QString, int> found;
        QHash<qint64, QSet<int>> versions;
        for (const HistoryRow &row : *rows) {
            versions[row.item.value()].insert(row.itemVersion);
            if (const auto one = byBatch.constFind(row.batch.value()); one != byBatch.cend()) {
                ++found[one->batch];
                EXPECT_EQ(row.item.value(), one->item) << qPrintable(one->batch);
                EXPECT_EQ(row.itemVersion, one->version) << qPrintable(one->batch);
                EXPECT_TRUE(one->text.isEmpty() || row.newText == one->text) << qPrintable(one->batch);
            }
        }
        for (const Taken &one : std::as_const(taken)) {
            EXPECT_EQ(found.value(one.batch), 1) << "batch " << qPrintable(one.batch) << " of item " << one.item;
        }
        checkItems(versions);
        const auto verdict
            = waitFor(temporary->store().bulk([](store::Connection &c) { return store::verifyHistory(c); }), patience);
        ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
        EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason) << " at " << verdict->firstBad;
        EXPECT_TRUE(verdict->changedOutside.isEmpty());
    }

    void checkItems(const QHash<qint64, QSet<int>> &versions)
    {
        QSet<QString> keys;
        const auto read = temporary->read([&](store::Connection &c) {
            return store::forEachItem(c, {}, [&](const QVector<Item> &items) {
                for (const Item &item : items) {
                    const QString key = item.object.key(item.source);
                    EXPECT_FALSE(keys.contains(key)) << "two live items of " << qPrintable(item.object.display());
                    keys.insert(key);
                    EXPECT_EQ(versions.value(item.id.value()).size(), item.version)
                        << "item " << item.id.value() << ": each version has its row in the record";
                }
                return true;
            });
        });
        ASSERT_TRUE(read) << qPrintable(read.error().detail);
        EXPECT_EQ(keys.size(), everybodys.size() + admins.size() + created);
        const auto info = waitFor(temporary->store().info());
        ASSERT_TRUE(info);
        EXPECT_EQ(info->duplicates, 0);
    }

    const quint32 seed = trialSeed();
    SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columns)}};
    MainJobCli cli{sandbox};
    QTemporaryDir folder;
    std::unique_ptr<TemporaryStore> temporary;
    QVector<Item> everybodys, admins;
    std::vector<std::unique_ptr<Member>> members;
    QVector<Taken> taken;
    int stale = 0, offers = 0, created = 0, refused = 0, kills = 0;
    qint64 lockFreeMs = 0;
};

} // namespace

TEST_F(TeamTrial, FourteenProcessesLoseNothingAndDoNothingTwice)
{
    SCOPED_TRACE(::testing::Message() << "METAFLOW_SEED=" << seed);
    const int decisionsEach = trialCount() * 10, offersEach = trialCount() * 5; // 10,000 by all at full size
    const int rounds = std::max(2, trialCount() / 10);
    ASSERT_NO_FATAL_FAILURE(generate());
    ASSERT_NO_FATAL_FAILURE(findItems());
    for (int i = 0; i < stewards; ++i) {
        start(u"store_decider"_s, u"steward%1"_s.arg(i), decisionsEach);
    }
    for (int i = 0; i < generators; ++i) {
        start(u"store_offerer"_s, u"generator%1"_s.arg(i), offersEach);
    }
    for (int round = 1; round <= rounds; ++round) {
        SCOPED_TRACE(::testing::Message() << "round " << round);
        ASSERT_NO_FATAL_FAILURE(applyByTwo(round, round % 2 == 0));
    }
    for (const auto &member : members) {
        ASSERT_NO_FATAL_FAILURE(hear(*member));
    }
    EXPECT_EQ(taken.size() + stale, stewards * decisionsEach);
    EXPECT_EQ(offers, generators * offersEach);
    EXPECT_EQ(created, offersEach) << "four offered the same new objects: each was made once";
    checkRecord();
    EXPECT_GT(refused, 0) << "no second apply came while the first was under way";
    recordTrial(u"store_team"_s,
        {{u"decisions"_s, stewards * decisionsEach}, {u"taken"_s, taken.size()}, {u"stale"_s, stale},
            {u"offers"_s, offers}, {u"applies"_s, rounds}, {u"second_applies_refused"_s, refused}, {u"kills"_s, kills},
            {u"lock_free_after_ms"_s, lockFreeMs}});
}

} // namespace metaflow::testing
