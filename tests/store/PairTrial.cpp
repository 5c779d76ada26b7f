#include "tests/store/StoreContract.h"
#include "tests/support/Trial.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Two processes decide on the same fifty items at random: each decision that one was told is taken is in the record,
/// in the only version that it can have, and none was made on what the other had changed meanwhile.
class PairTrial : public StoreContract {
protected:
    struct Taken {
        qint64 item = 0;
        int version = 0;
        QString batch, text;
    };
    void heard(QProcess &process)
    {
        ASSERT_TRUE(process.waitForFinished(900'000));
        const QByteArray all = process.readAllStandardOutput();
        ASSERT_EQ(process.exitCode(), 0) << all.right(300).constData() << process.readAllStandardError().constData();
        for (const QByteArray &line : all.split('\n')) {
            const QString said = QString::fromUtf8(line);
            if (said.startsWith("done "_L1)) {
                const QStringList words = said.split(u' ');
                taken.append({words.at(1).toLongLong(), words.at(2).toInt(), words.at(3), words.mid(4).join(u' ')});
            } else if (said.startsWith("stale "_L1)) {
                stale += said.mid(6).toInt();
            }
        }
    }
    QVector<Taken> taken;
    int stale = 0;
};

INSTANTIATE_TEST_SUITE_P(Sqlite, PairTrial, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, PairTrial, ::testing::Values(store::Dialect::Postgres));

TEST_P(PairTrial, NoUpdateOfTwoPeopleIsLost)
{
    constexpr int items = 50;
    const int each = trialCount() * 50; // 10,000 by both at full size
    QVector<store::Offer> offers;
    for (int i = 0; i < items; ++i) {
        offers << offer(u"t"_s, u"c%1"_s.arg(i), u"text"_s);
    }
    const QVector<ItemId> ids = offerAll(offers);
    std::array<QProcess, 2> people;
    for (size_t i = 0; i < people.size(); ++i) {
        people.at(i).start(QStringLiteral(METAFLOW_BIN_DIR "/store_decider"),
            {temporary().url().text(), i == 0 ? u"anna"_s : u"bob"_s, QString::number(trialSeed() + i),
                QString::number(each)});
    }
    for (QProcess &person : people) {
        heard(person);
    }
    EXPECT_EQ(taken.size() + stale, 2 * each);
    QHash<qint64, QSet<int>> versions;
    QHash<QString, Taken> byBatch;
    for (const Taken &one : std::as_const(taken)) {
        EXPECT_FALSE(versions[one.item].contains(one.version)) << "two decisions made version " << one.version;
        versions[one.item].insert(one.version);
        byBatch.insert(one.batch, one);
    }
    for (const ItemId id : ids) {
        EXPECT_EQ(item(id).version, 1 + versions.value(id.value()).size()) << id.value();
    }
    HistoryFilter all;
    all.limit = 0;
    QSet<QString> recorded;
    for (const HistoryRow &row : history(all)) {
        if (const auto one = byBatch.constFind(row.batch.value()); one != byBatch.cend()) {
            recorded.insert(one->batch);
            EXPECT_EQ(row.itemVersion, one->version);
            if (!one->text.isEmpty()) {
                EXPECT_EQ(row.newText.value_or(QString()), one->text);
            }
        }
    }
    EXPECT_EQ(recorded.size(), taken.size());
    const HistoryVerdict verdict = verify();
    EXPECT_TRUE(verdict.ok) << qPrintable(verdict.reason);
    recordTrial(u"review_pair_"_s + (isSqlite() ? u"sqlite"_s : u"postgres"_s),
        {{u"decisions"_s, 2 * each}, {u"taken"_s, taken.size()}, {u"stale"_s, stale}});
}

} // namespace metaflow::testing
