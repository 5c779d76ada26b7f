// An SQLite store whose files were cut at a random byte, or in which bits were turned or pages lost, as after a power
// cut or on a bad disk. Whoever opens it finds what was acknowledged, up to some moment and nothing of what came later,
// or is told of the damage; the newest anchor tells of whatever is missing. Never a crash, never a silent loss.
#include "core/store/Anchors.h"
#include "core/store/History.h"
#include "tests/store/WrittenItems.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/Trial.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr int itemCount = 40, commits = 160, images = 4;
constexpr int pageSize = 4096;

/// A decision that was acknowledged.
struct Commit {
    QString batch;
    qint64 item = 0;
    int version = 0;
    QString text;
    friend bool operator==(const Commit &, const Commit &) = default;
};

/// The files as they lay there at some moment, and how much had been acknowledged by then.
struct Image {
    QByteArray main, wal;
    qsizetype acknowledged = 0;
    QString anchors; ///< a file with an anchor of that moment
};

/// What the witness said.
struct Said {
    bool crashed = false, whole = false;
    QString refusal; ///< error code of opening or reading
    QString verdict, anchored;
    QVector<Commit> rows;
    QHash<qint64, std::pair<int, QString>> items; ///< version and text
};

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << qPrintable(name);
}

class DamagedFileTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(temporary.opened());
        const auto made = temporary.write(
            [this](store::Connection &c) { return writtenItems(c, itemCount, temporary.clock().now()); });
        ASSERT_TRUE(made);
        for (const ItemRef &ref : *made) {
            ids << ref.id;
        }
        const auto key = store::SigningKey::make();
        ASSERT_TRUE(key);
        ASSERT_TRUE(temporary.write([&](store::Connection &c) {
            return store::announceAnchor(c, *key, writer.person, temporary.clock().now());
        }));
        for (int i = 1; i <= images; ++i) {
            while (acknowledged.size() < commits * i / images) {
                ASSERT_NO_FATAL_FAILURE(decide());
            }
            ASSERT_NO_FATAL_FAILURE(keep(*key, i));
        }
        // The last one closed in good order: everything in one file, no log beside it.
        Image closed = kept.last();
        ASSERT_NO_FATAL_FAILURE(closeInto(closed));
        kept << closed;
    }

    /// One item gets a new text.
    void decide()
    {
        const ItemId id = ids.at(random.bounded(itemCount));
        const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const QString text = u"text %1 of %2"_s.arg(acknowledged.size()).arg(id.value());
        const auto done = temporary.write([&](store::Connection &c) -> Result<DecisionOutcome> {
            const auto item = store::item(c, id);
            if (!item) {
                return fail(item.error());
            }
            Decision edit;
            edit.kind = Decision::Kind::Edit;
            edit.items = {{id, item->version}};
            edit.text = text;
            edit.actor = writer;
            return store::applyDecision(c, edit, batch, temporary.clock().now(), {});
        });
        ASSERT_TRUE(done && done->changed == 1);
        acknowledged.append({batch.value(), id.value(), done->items.first().version, text});
    }

    /// Nobody writes now: these are the files that a power cut at this moment would leave.
    void keep(const store::SigningKey &key, int number)
    {
        const auto anchor
            = temporary.read([&](store::Connection &c) { return store::anchorHead(c, key, temporary.clock().now()); });
        ASSERT_TRUE(anchor);
        Image image;
        image.anchors = folder.filePath(u"anchors-%1"_s.arg(number));
        ASSERT_TRUE(store::appendAnchor(image.anchors, *anchor));
        image.main = readFile(temporary.url().path);
        image.wal = readFile(temporary.url().path + u"-wal"_s);
        image.acknowledged = acknowledged.size();
        ASSERT_FALSE(image.wal.isEmpty()) << "it is open, so its log is there";
        kept << image;
    }

    /// Opened and closed by a process of its own: the log goes into the file.
    void closeInto(Image &image)
    {
        layOut(image);
        const Said said = witness(image);
        ASSERT_TRUE(said.whole && said.verdict == "ok"_L1) << qPrintable(said.refusal + said.verdict);
        image.main = readFile(path());
        image.wal.clear();
        ASSERT_TRUE(!QFile::exists(path() + u"-wal"_s) || readFile(path() + u"-wal"_s).isEmpty());
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"damaged.db"_s); }

    void layOut(const Image &image)
    {
        for (const QString &beside : {u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path() + beside);
        }
        writeFile(path(), image.main);
        if (!image.wal.isEmpty()) {
            writeFile(path() + u"-wal"_s, image.wal);
        }
    }

    /// Says what it did.
    QString damage(Image &image)
    {
        const bool inLog = !image.wal.isEmpty() && random.bounded(2) == 0;
        QByteArray &bytes = inLog ? image.wal : image.main;
        const auto size = static_cast<int>(bytes.size());
        const QString where = inLog ? u"log of %1 bytes"_s.arg(size) : u"file of %1 bytes"_s.arg(size);
        switch (random.bounded(3)) {
        case 0: {
            const int at = random.bounded(size);
            bytes.truncate(at);
            return u"%1 cut at %2"_s.arg(where).arg(at);
        }
        case 1: {
            QStringList places;
            for (int bits = random.bounded(1, 9); bits > 0; --bits) {
                const int at = random.bounded(size);
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
                places << QString::number(at);
            }
            return u"%1, bits turned at %2"_s.arg(where, places.join(u' '));
        }
        default: {
            const int page = random.bounded(std::max(1, size / pageSize));
            const int length = std::min(pageSize, size - page * pageSize);
            bytes.replace(page * pageSize, length, QByteArray(length, '\0'));
            return u"%1, page %2 lost"_s.arg(where).arg(page);
        }
        }
    }

    Said witness(const Image &image)
    {
        QProcess process;
        process.start(QStringLiteral(METAFLOW_BIN_DIR "/store_witness"), {u"sqlite:"_s + path(), image.anchors});
        Said said;
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        said.crashed = process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
        errors = process.readAllStandardError();
        for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
            hear(line.split(u'\t'), said);
        }
        return said;
    }

    static void hear(const QStringList &parts, Said &said)
    {
        const QString &kind = parts.first();
        if (kind == "open"_L1 || kind == "failed"_L1) {
            said.refusal = parts.value(1);
        } else if (kind == "verify"_L1) {
            said.verdict = parts.value(1);
        } else if (kind == "anchored"_L1) {
            said.anchored = parts.value(1);
        } else if (kind == "row"_L1) {
            said.rows.append(
                {parts.value(1), parts.value(2).toLongLong(), parts.value(3).toInt(), parts.mid(4).join(u'\t')});
        } else if (kind == "item"_L1) {
            said.items.insert(parts.value(1).toLongLong(), {parts.value(2).toInt(), parts.mid(3).join(u'\t')});
        } else if (kind == "end"_L1) {
            said.whole = true;
        }
    }

    void judge(const Image &image, const Said &said)
    {
        ASSERT_FALSE(said.crashed) << "it crashed or did not end: " << errors.right(500).constData();
        if (!said.refusal.isEmpty()) {
            ++refusals[said.refusal];
            // Bits that name another version, or a table by another name, are told as what they look like.
            static const QStringList told{u"store_corrupt"_s, u"storage"_s, u"store_newer"_s, u"store_read_only"_s};
            ASSERT_TRUE(told.contains(said.refusal)) << qPrintable(said.refusal);
            return;
        }
        ASSERT_TRUE(said.whole) << "it ended without a word: " << errors.right(500).constData();
        if (said.verdict != "ok"_L1) {
            ++verdicts[said.verdict];
            return;
        }
        const qsizetype there = said.rows.size();
        ASSERT_LE(there, image.acknowledged) << "decisions that nobody made";
        ASSERT_EQ(said.rows, acknowledged.mid(0, there))
            << "what is there is not the beginning of what was acknowledged";
        ASSERT_NO_FATAL_FAILURE(judgeItems(said));
        if (there < image.acknowledged) {
            ++shorter;
            ASSERT_NE(said.anchored, u"ok"_s)
                << image.acknowledged - there << " acknowledged decisions are gone, and the newest anchor says nothing";
        } else {
            ++unharmed;
        }
    }

    /// Each item is as its last decision of those that are there left it.
    void judgeItems(const Said &said)
    {
        QHash<qint64, const Commit *> last;
        for (const Commit &commit : said.rows) {
            last.insert(commit.item, &commit);
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            const auto [version, text] = said.items.value(it.key());
            ASSERT_EQ(version, it.value()->version) << "item " << it.key();
            ASSERT_EQ(text, it.value()->text) << "item " << it.key();
        }
    }

    const quint32 seed = trialSeed();
    QRandomGenerator random{seed};
    TemporaryStore temporary;
    QTemporaryDir folder;
    QVector<ItemId> ids;
    QVector<Commit> acknowledged;
    QVector<Image> kept;
    QByteArray errors;
    QMap<QString, int> refusals, verdicts;
    int shorter = 0, unharmed = 0;
};

QJsonObject counted(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

} // namespace

TEST_F(DamagedFileTrial, IsAPrefixOfWhatWasAcknowledgedOrSaysThatItIsDamaged)
{
    const int trials = trialCount() * 5;
    for (const Image &image : std::as_const(kept)) { // without damage there is nothing to find
        ASSERT_NO_FATAL_FAILURE(layOut(image));
        const Said said = witness(image);
        ASSERT_TRUE(said.verdict == "ok"_L1 && said.anchored == "ok"_L1) << qPrintable(said.refusal + said.anchored);
        ASSERT_EQ(said.rows.size(), image.acknowledged);
    }
    for (int trial = 0; trial < trials; ++trial) {
        const qsizetype which = random.bounded(int(kept.size()));
        Image image = kept.at(which);
        const QString what = damage(image);
        SCOPED_TRACE(::testing::Message()
            << "METAFLOW_SEED=" << seed << " trial " << trial << ", image " << which << ", " << what.toStdString());
        ASSERT_NO_FATAL_FAILURE(layOut(image));
        const Said said = witness(image);
        ASSERT_NO_FATAL_FAILURE(judge(image, said));
    }
    EXPECT_GT(refusals.value(u"store_corrupt"_s), 0);
    EXPECT_GT(shorter, 0) << "no log was cut";
    recordTrial(u"store_damaged_file"_s,
        {{u"trials"_s, trials}, {u"refused"_s, counted(refusals)}, {u"record_says"_s, counted(verdicts)},
            {u"shorter_and_told_by_the_anchor"_s, shorter}, {u"unharmed"_s, unharmed}});
}

} // namespace metaflow::testing
