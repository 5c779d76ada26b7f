#include "core/exchange/RecordPackage.h"

#include "core/exchange/ZipFile.h"
#include "tests/store/Forger.h"
#include "tests/store/StoreContract.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

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
    /// Takes the package apart and packs it again as `change` leaves its files; `fitting`: with hashes that fit.
    void repack(const std::function<void(QMap<QString, QByteArray> &files)> &change, bool fitting = false)
    {
        QMap<QString, QByteArray> files;
        {
            auto archive = exchange::ZipArchive::open(file);
            auto zip = exchange::ZipReader::open(file);
            ASSERT_TRUE(archive && zip);
            for (const QString &name : (*archive)->names()) {
                ASSERT_TRUE((*zip)->readLines(name, [&](const QByteArray &line) {
                    files[name] += line + '\n';
                    return true;
                }));
            }
        }
        change(files);
        if (fitting) {
            fitManifest(files);
        }
        exchange::ZipWriter zip(file);
        ASSERT_TRUE(zip.open());
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            ASSERT_TRUE(zip.begin(each.key()) && zip.write(each.value()) && zip.end());
        }
        ASSERT_TRUE(zip.commit());
    }
    static void fitManifest(QMap<QString, QByteArray> &files)
    {
        QJsonObject manifest = QJsonDocument::fromJson(files.value(u"manifest.json"_s)).object();
        QJsonObject hashes;
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            if (each.key() != "manifest.json"_L1) {
                const QByteArray hash = QCryptographicHash::hash(each.value(), QCryptographicHash::Sha256);
                hashes.insert(each.key(), QString::fromLatin1(hash.toHex()));
            }
        }
        manifest[u"sha256"_s] = hashes;
        files[u"manifest.json"_s] = QJsonDocument(manifest).toJson(QJsonDocument::Compact) + '\n';
    }
    static bool doubtsItems(const HistoryVerdict &verdict)
    {
        return std::any_of(verdict.unproven.begin(), verdict.unproven.end(),
            [](const RecordDoubt &doubt) { return doubt.code == "items"_L1; });
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
    EXPECT_FALSE(doubtsItems(*verdict)) << "they are in it";
    EXPECT_TRUE(verdict->changedOutside.isEmpty());
}

TEST_P(RecordPackage, SaysWhatIsInIt)
{
    (void)threeDecided();
    const auto report = write();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items, 3);
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    EXPECT_EQ(report->bytes, bytes.size());
    EXPECT_EQ(report->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    repack([](QMap<QString, QByteArray> &files) {
        EXPECT_EQ(files.keys(),
            (QStringList{u"README.txt"_s, u"anchor.jsonl"_s, u"events.jsonl"_s, u"history.jsonl"_s, u"items.jsonl"_s,
                u"links.jsonl"_s, u"manifest.json"_s}));
        EXPECT_TRUE(files.value(u"README.txt"_s).contains("history verify --package"));
        const QJsonObject manifest = QJsonDocument::fromJson(files.value(u"manifest.json"_s)).object();
        const QJsonArray columns = manifest[u"columns"_s][u"items.jsonl"_s].toArray();
        const QByteArray first = files.value(u"items.jsonl"_s).split('\n').first();
        const QJsonArray item = QJsonDocument::fromJson(first).array();
        ASSERT_EQ(item.size(), columns.size());
        const auto value = [&](const QString &column) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns.at(i).toString() == column) {
                    return item.at(i).toString();
                }
            }
            return u"no such column"_s;
        };
        EXPECT_EQ(value(u"current_value"_s), u"one"_s);
        EXPECT_EQ(value(u"status"_s), u"approved"_s);
        EXPECT_EQ(value(u"reviewed_by"_s), u"anna@example.com"_s);
        EXPECT_EQ(value(u"object_path"_s), u"[\"main\",\"sales\",\"t\",\"a\"]"_s);
        EXPECT_EQ(value(u"generation_prompt"_s), u"no such column"_s);
    });
    EXPECT_TRUE(verifyFile().value_or(HistoryVerdict()).ok) << "packed anew it is the same";
}

TEST_P(RecordPackage, WhateverIsChangedInItIsFound)
{
    (void)threeDecided();
    for (const auto &name : {u"README.txt"_s, u"anchor.jsonl"_s, u"events.jsonl"_s, u"history.jsonl"_s,
             u"items.jsonl"_s, u"links.jsonl"_s}) {
        ASSERT_TRUE(write());
        repack([&](QMap<QString, QByteArray> &files) { files[name].replace(files.value(name).size() / 2, 1, "~"); });
        const auto changed = verifyFile();
        EXPECT_TRUE(!changed && changed.error().code == ErrorCode::FileInvalid) << qPrintable(name);
        ASSERT_TRUE(write());
        repack([&](QMap<QString, QByteArray> &files) { files.remove(name); });
        const auto taken = verifyFile();
        EXPECT_TRUE(!taken && taken.error().code == ErrorCode::FileInvalid) << qPrintable(name);
    }
    ASSERT_TRUE(write());
    repack([&](QMap<QString, QByteArray> &files) { files.remove(u"manifest.json"_s); });
    EXPECT_FALSE(verifyFile());
}

TEST_P(RecordPackage, AnItemThatTheRecordDoesNotVouchForIsNamed)
{
    const auto items = threeDecided();
    ASSERT_TRUE(write());
    repack([](QMap<QString, QByteArray> &files) { files[u"items.jsonl"_s].replace("\"two\"", "\"TWO\""); }, true);
    const auto changed = verifyFile();
    ASSERT_TRUE(changed);
    EXPECT_FALSE(changed->ok);
    EXPECT_EQ(changed->changedOutside, QVector<ItemId>{items.at(1).id});

    ASSERT_TRUE(write());
    repack(
        [](QMap<QString, QByteArray> &files) {
            QByteArray &lines = files[u"items.jsonl"_s];
            lines.remove(0, lines.indexOf('\n') + 1);
        },
        true);
    const auto taken = verifyFile();
    ASSERT_TRUE(taken);
    EXPECT_FALSE(taken->ok);
    EXPECT_EQ(taken->reason, u"item_missing"_s);
}

TEST_P(RecordPackage, OneFromBeforeThereWereItemsInItIsVerifiedWithADoubt)
{
    (void)threeDecided();
    ASSERT_TRUE(write());
    repack(
        [](QMap<QString, QByteArray> &files) {
            files.remove(u"items.jsonl"_s);
            files.remove(u"README.txt"_s);
            files[u"manifest.json"_s].replace("\"metaflow_record\":2", "\"metaflow_record\":1");
        },
        true);
    const auto verdict = verifyFile();
    ASSERT_TRUE(verdict) << qPrintable(verdict.error().detail);
    EXPECT_TRUE(verdict->ok) << qPrintable(verdict->reason);
    EXPECT_TRUE(doubtsItems(*verdict));
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
