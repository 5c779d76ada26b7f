#include "core/exchange/RecordPackage.h"

#include "core/base/Clock.h"
#include "core/base/JsonText.h"
#include "core/base/Utf8.h"
#include "core/exchange/ZipFile.h"
#include "core/store/ChainWalk.h"
#include "core/store/Dialect.h"
#include "core/store/Migrations.h"
#include "core/store/Rows.h"
#include "core/store/SealedRows.h"
#include "core/store/Settings.h"
#include "core/store/Transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr int packageFormat = 2; ///< 1 had no items and no words
const QString manifestName = u"manifest.json"_s;
const QString anchorName = u"anchor.jsonl"_s;
const QString wordsName = u"README.txt"_s;

const QByteArray words = R"(MetaFlow: the record of what was decided about descriptions of data
====================================================================

This archive is a copy of a whole record at one moment. It can be verified
without the database it comes from, and by people who do not run MetaFlow.

  items.jsonl    every description as it stood: its object, texts and status
  history.jsonl  everything that ever happened to them: who, when, what
  events.jsonl   what belongs to no single description: exports, policies,
                 erasures, approvals of plans, anchors
  links.jsonl    the chain: each link holds the hash of the rows and events
                 of one transaction and the hash of the link before it
  anchor.jsonl   where the chain ended, signed with the key of the record
  manifest.json  what each column is called, and the SHA-256 of each file

Each line of a .jsonl file is a JSON array, its values in the order of the
columns that manifest.json names.

To verify everything at once:

  metaflow-cli history verify --package THIS_FILE.zip

It recomputes every hash, follows the chain from its first link to its last,
holds each description against the newest row that vouches for it, checks the
signature, and says what it found and what such a check cannot show.

To see by other means that no file was changed: compare sha256sum of each with
manifest.json. That alone proves little, as whoever changes a file can change
the manifest. Keep anchors of your own (metaflow-cli history anchor) where the
owner of the database cannot write, and compare.

Handle with care: names of people and of data are in here.
)";

/// One file of the package: where its rows come from and go to again.
struct Part {
    QString name, table;
    QStringList columns; ///< as they are called in the table
    QVector<size_t> numbers; ///< those of them that hold whole numbers
    store::RawQuery query;
};

Part historyPart(store::Dialect dialect)
{
    Part part{u"history.jsonl"_s, u"approval_history"_s, {}, {}, store::sealedRowsQuery(dialect)};
    for (const store::RowColumn &column : store::historyInsertColumns()) {
        if (column.type == store::RowColumn::Type::Integer) {
            part.numbers << static_cast<size_t>(part.columns.size());
        }
        part.columns << column.name;
    }
    part.columns << u"text_hashes"_s;
    return part;
}

Part part(const QString &name, const QString &table, const QStringList &columns, const QVector<size_t> &numbers)
{
    return {name, table, columns, numbers,
        {u"SELECT %1 FROM %2 WHERE id > 0"_s.arg(columns.join(u", "_s), table), {u"id"_s}, {0},
            static_cast<size_t>(columns.size())}};
}

/// What an item is, without the prompt that made it and without keys that follow from the rest.
Part itemsPart(store::Dialect dialect)
{
    Part part{u"items.jsonl"_s, u"metadata_items"_s, {}, {0}, {{}, {u"i.id"_s}, {0}, 0}};
    QStringList selected;
    const auto add = [&](const QStringList &names, const std::function<QString(const QString &)> &expression) {
        for (const QString &name : names) {
            part.columns << name;
            selected << expression(u"i."_s + name);
        }
    };
    const auto text = [&](const QString &column) { return store::sql::exactText(dialect, column); };
    const auto number = [](const QString &column) { return column; };
    add({u"id"_s, u"source_id"_s, u"duplicate_of"_s, u"version"_s, u"ordinal_position"_s, u"needs_work"_s, u"score"_s,
            u"original_known"_s, u"catalog_value_known"_s},
        number);
    add({u"catalog_name"_s, u"schema_name"_s, u"table_name"_s, u"column_name"_s, u"object_kind"_s, u"object_path"_s,
            u"data_type"_s, u"metadata_type"_s, u"original_value"_s, u"generated_value"_s, u"current_value"_s,
            u"catalog_value"_s, u"needs_work_reason"_s, u"generation_method"_s, u"generation_metadata"_s,
            u"data_sample"_s, u"checks"_s, u"assigned_to"_s, u"text_author"_s, u"import_error"_s, u"created_by"_s,
            u"reviewed_by"_s},
        text);
    add({u"created_at"_s, u"updated_at"_s, u"reviewed_at"_s},
        [&](const QString &column) { return store::sql::timeText(dialect, column); });
    add({u"status"_s}, [&](const QString &) { return store::sql::status(dialect, u"i"_s); });
    part.query.select = u"SELECT %1 FROM metadata_items i WHERE i.id > 0"_s.arg(selected.join(u", "_s));
    part.query.columns = static_cast<size_t>(part.columns.size());
    return part;
}

/// The items last, so that older packages have the first of these.
QVector<Part> partsOf(store::Dialect dialect)
{
    return {historyPart(dialect),
        part(u"events.jsonl"_s, u"record_events"_s,
            {u"id"_s, u"kind"_s, u"user_name"_s, u"user_source"_s, u"happened_at"_s, u"facts"_s, u"link_id"_s,
                u"row_hash"_s},
            {0, 6}),
        part(u"links.jsonl"_s, u"history_links"_s,
            {u"id"_s, u"position"_s, u"row_count"_s, u"rows_hash"_s, u"previous_hash"_s, u"hash"_s, u"sealed_at"_s},
            {0, 1, 2}),
        itemsPart(dialect)};
}

bool hasItems(const QJsonObject &manifest)
{
    return manifest[u"metaflow_record"_s].toInt() >= 2;
}

QByteArray lineOf(const store::RawBlock &block, size_t row, const Part &part)
{
    QJsonArray values;
    for (size_t column = 0; column < static_cast<size_t>(part.columns.size()); ++column) {
        const store::Field field = block.field(row, column);
        values.append(field.isNull
                ? QJsonValue()
                : QJsonValue(textOfUtf8({field.bytes.data(), static_cast<qsizetype>(field.bytes.size())})));
    }
    return jsonText(QJsonDocument(values)) + '\n';
}

/// Writes one file and notes its hash; gives the number of its lines.
Result<qint64> writePart(store::Connection &connection, ZipWriter &zip, const Part &part, QJsonObject &hashes,
    const std::function<bool(qint64)> &onRows)
{
    auto reader = store::readRaw(connection, part.query);
    auto done = reader ? zip.begin(part.name) : fail(reader.error());
    qint64 rows = 0;
    while (done) {
        const auto block = (*reader)->next();
        if (!block) {
            return fail(block.error());
        }
        if (!*block) {
            break;
        }
        QByteArray lines;
        for (size_t row = 0; row < (*block)->rows(); ++row, ++rows) {
            lines += lineOf(**block, row, part);
        }
        done = zip.write(lines);
        if (done && onRows && !onRows(rows)) {
            return fail(ErrorCode::Cancelled);
        }
    }
    const auto hash = done ? zip.end() : fail(done.error());
    if (!hash) {
        return fail(hash.error());
    }
    hashes.insert(part.name, QString::fromLatin1(hash->toHex()));
    return rows;
}

Result<void> writeWhole(ZipWriter &zip, const QString &name, const QByteArray &bytes, QJsonObject *hashes)
{
    auto done = zip.begin(name);
    done = done ? zip.write(bytes) : done;
    const auto hash = done ? zip.end() : fail(done.error());
    if (!hash) {
        return fail(hash.error());
    }
    if (hashes) {
        hashes->insert(name, QString::fromLatin1(hash->toHex()));
    }
    return {};
}

QByteArray manifestOf(const store::Anchor &anchor, const store::ChainHead &head, const QJsonObject &hashes,
    const QJsonObject &columns, const QDateTime &now)
{
    const QJsonObject manifest{{u"metaflow_record"_s, packageFormat}, {u"store_id"_s, anchor.storeId},
        {u"made_at"_s, isoTime(now)},
        {u"head"_s, QJsonObject{{u"position"_s, QString::number(head.position)}, {u"hash"_s, head.hash}}},
        {u"sha256"_s, hashes}, {u"columns"_s, columns}};
    return jsonText(QJsonDocument(manifest)) + '\n';
}

/// What was packed, in a database of its own: a file, as a record may be larger than the memory.
class Unpacked {
public:
    [[nodiscard]] static Result<std::unique_ptr<store::Connection>> make(
        ZipReader &zip, const QString &path, QJsonObject &manifest, QVector<std::optional<store::Anchor>> &anchors)
    {
        auto read = zip.readLines(manifestName, [&](const QByteArray &line) {
            manifest = parseJson(line).object();
            return true;
        });
        const int format = manifest[u"metaflow_record"_s].toInt();
        if (read && (format < 1 || format > packageFormat)) {
            read = fail(ErrorCode::FileInvalid, manifestName, u"another format"_s);
        }
        auto connection = read ? freshStore(path) : fail(read.error());
        if (!connection) {
            return connection;
        }
        const Unpacked unpacked(zip, manifest, **connection);
        auto done = unpacked.load(anchors);
        return done ? std::move(connection) : fail(done.error());
    }

private:
    Unpacked(ZipReader &zip, const QJsonObject &manifest, store::Connection &connection)
        : m_zip(zip)
        , m_manifest(manifest)
        , m_connection(connection)
    {
    }
    [[nodiscard]] static Result<std::unique_ptr<store::Connection>> freshStore(const QString &path)
    {
        store::StoreUrl url;
        url.path = path;
        auto connection = store::Connection::open(url, u"package-"_s + QUuid::createUuid().toString(QUuid::Id128));
        const auto steps = connection ? store::migrations(store::Dialect::Sqlite) : fail(connection.error());
        auto done = steps ? store::migrate(**connection, *steps, QDateTime::currentDateTimeUtc()) : fail(steps.error());
        if (done) { // no sources, and in older ones no items
            auto off = (*connection)->run(u"PRAGMA foreign_keys = OFF"_s);
            done = off ? Result<void>() : Result<void>(fail(off.error()));
        }
        return done ? std::move(connection) : fail(done.error());
    }
    [[nodiscard]] Result<void> load(QVector<std::optional<store::Anchor>> &anchors) const
    {
        auto transaction = store::Transaction::begin(m_connection, store::Transaction::Mode::Write);
        auto done = transaction ? Result<void>() : Result<void>(fail(transaction.error()));
        QStringList seen{anchorName};
        for (const Part &part : partsOf(store::Dialect::Sqlite)) {
            if (done && (hasItems(m_manifest) || part.name != "items.jsonl"_L1)) {
                done = loadPart(part);
                seen << part.name;
            }
        }
        if (done) {
            done = expectHash(anchorName, m_zip.readLines(anchorName, [&](const QByteArray &line) {
                anchors << store::Anchor::fromLine(line);
                return true;
            }));
        }
        done = done ? checkOthers(seen) : done;
        done = done ? loadHead() : done;
        return done ? transaction->commit() : done;
    }
    /// Files that are for people only.
    [[nodiscard]] Result<void> checkOthers(const QStringList &seen) const
    {
        Result<void> done;
        const QStringList named = m_manifest[u"sha256"_s].toObject().keys();
        for (const QString &name : named) {
            if (done && !seen.contains(name)) {
                done = expectHash(name, m_zip.readLines(name, [](const QByteArray &) { return true; }));
            }
        }
        return done;
    }
    [[nodiscard]] Result<void> expectHash(const QString &name, const Result<QByteArray> &hash) const
    {
        if (!hash) {
            return fail(hash.error());
        }
        const QString wanted = m_manifest[u"sha256"_s][name].toString();
        return QString::fromLatin1(hash->toHex()) == wanted ? Result<void>()
                                                            : fail(ErrorCode::FileInvalid, name, u"SHA-256"_s);
    }
    [[nodiscard]] Result<void> loadPart(const Part &part) const
    {
        const QStringList marks(part.columns.size(), u"?"_s);
        const QString insert
            = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(part.table, part.columns.join(u", "_s), marks.join(u", "_s));
        QVector<QVariantList> rows;
        Result<void> done;
        const auto flush = [&] {
            done = m_connection.runMany(insert, rows);
            if (!done && done.error().code == ErrorCode::Storage) { // no store would have given such rows
                done = fail(ErrorCode::FileInvalid, part.name, done.error().detail);
            }
            rows.clear();
            return done.has_value();
        };
        const auto hash = m_zip.readLines(part.name, [&](const QByteArray &line) {
            rows << valuesOf(line, part);
            return rows.size() < 5000 || flush();
        });
        if (!done || !flush()) {
            return done;
        }
        return expectHash(part.name, hash);
    }
    [[nodiscard]] static QVariantList valuesOf(const QByteArray &line, const Part &part)
    {
        const QJsonArray json = parseJson(line).array();
        QVariantList values;
        for (qsizetype column = 0; column < part.columns.size(); ++column) {
            const QJsonValue value = json.at(column);
            const QString text = value.toString();
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            const bool asNumber = isNumber && part.numbers.contains(static_cast<size_t>(column));
            values << (!value.isString() ? QVariant(QMetaType::fromType<QString>())
                    : asNumber           ? QVariant(number)
                                         : QVariant(text.isNull() ? u""_s : text));
        }
        return values;
    }
    [[nodiscard]] Result<void> loadHead() const
    {
        const QJsonValue head = m_manifest[u"head"_s];
        auto done = m_connection.run(u"UPDATE history_head SET position = ?, hash = ? WHERE id = 1"_s,
            {head[u"position"_s].toString().toLongLong(), head[u"hash"_s].toString()});
        return done ? store::setSetting(m_connection, u"store_id"_s, m_manifest[u"store_id"_s].toString())
                    : Result<void>(fail(done.error()));
    }

    ZipReader &m_zip;
    const QJsonObject &m_manifest;
    store::Connection &m_connection;
};

/// SHA-256 of the archive, once each file in it is what was written.
Result<QByteArray> readBack(const QString &file, const QJsonObject &hashes)
{
    auto zip = ZipReader::open(file);
    for (auto hash = hashes.begin(); zip && hash != hashes.end(); ++hash) {
        const auto read = (*zip)->readLines(hash.key(), [](const QByteArray &) { return true; });
        if (!read || QString::fromLatin1(read->toHex()) != hash->toString()) {
            return fail(ErrorCode::FileUnwritable, file, hash.key() + u" does not read back"_s);
        }
    }
    QFile in(file);
    QCryptographicHash whole(QCryptographicHash::Sha256);
    if (!zip || !in.open(QIODevice::ReadOnly) || !whole.addData(&in)) {
        return fail(ErrorCode::FileUnwritable, file, in.errorString());
    }
    return whole.result();
}

} // namespace

Result<PackageReport> writeRecordPackage(store::Connection &connection, const QString &file,
    const store::Anchor &anchor, const QDateTime &now, const std::function<bool(qint64 rows)> &onRows)
{
    const auto snapshot = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    const auto head = snapshot ? store::readHead(connection) : fail(snapshot.error());
    if (!head) {
        return fail(head.error());
    }
    ZipWriter zip(file);
    QJsonObject hashes, columns;
    QVector<qint64> counts;
    auto done = zip.open();
    for (const Part &part : partsOf(connection.dialect())) {
        const auto rows = done ? writePart(connection, zip, part, hashes, onRows) : fail(done.error());
        if (!rows) {
            return fail(rows.error());
        }
        counts << *rows;
        columns.insert(part.name, QJsonArray::fromStringList(part.columns));
    }
    done = writeWhole(zip, anchorName, anchor.toLine(), &hashes);
    done = done ? writeWhole(zip, wordsName, words, &hashes) : done;
    if (done) {
        const QByteArray manifest = manifestOf(anchor, head->value_or(store::ChainHead()), hashes, columns, now);
        done = writeWhole(zip, manifestName, manifest, nullptr);
    }
    done = done ? zip.commit() : done;
    const auto hash = done ? readBack(file, hashes) : fail(done.error());
    if (!hash) {
        return fail(hash.error());
    }
    PackageReport report;
    report.file = file;
    report.rows = counts.at(0);
    report.events = counts.at(1);
    report.links = counts.at(2);
    report.items = counts.at(3);
    report.bytes = QFileInfo(file).size();
    report.sha256 = QString::fromLatin1(hash->toHex());
    return report;
}

Result<HistoryVerdict> verifyRecordPackage(
    const QString &file, const std::function<bool(qint64 done, qint64 total)> &onProgress)
{
    auto zip = ZipReader::open(file);
    if (!zip) {
        return fail(zip.error());
    }
    QJsonObject manifest;
    QVector<std::optional<store::Anchor>> anchors;
    const QTemporaryDir folder; // of this user alone, gone with what is in it
    if (!folder.isValid()) {
        return fail(ErrorCode::FileUnwritable, folder.path(), folder.errorString());
    }
    const auto connection = Unpacked::make(**zip, folder.filePath(u"record.db"_s), manifest, anchors);
    if (!connection) {
        return fail(connection.error());
    }
    store::Faults faults;
    auto picture = store::walkChain(**connection, faults, onProgress);
    if (!picture) {
        return fail(picture.error());
    }
    HistoryVerdict verdict;
    verdict.rows = picture->rows;
    verdict.links = static_cast<qint64>(picture->links.size());
    verdict.unproven = store::doubtsOf(*picture);
    if (!hasItems(manifest)) {
        verdict.unproven.append({u"items"_s, 0});
    } else if (auto held = store::checkItems(**connection, *picture, verdict, faults); !held) {
        return fail(held.error());
    }
    const QJsonValue head = manifest[u"head"_s];
    verdict.headPosition = head[u"position"_s].toString().toLongLong();
    verdict.headHash = head[u"hash"_s].toString();
    faults.moveInto(verdict);
    const auto checked = store::checkAnchors(**connection, anchors, verdict);
    return checked ? Result<HistoryVerdict>(std::move(verdict)) : fail(checked.error());
}

} // namespace metaflow::exchange
