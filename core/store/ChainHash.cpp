#include "core/store/ChainHash.h"

#include <QRandomGenerator>

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr char rowVersion = 1; // rows from before needs_work and object_hash
constexpr char fullRowVersion = 2;
constexpr char eventVersion = 1;
constexpr char linkVersion = 1;
constexpr int saltBytes = 16;
constexpr QChar separator = u',';
constexpr QChar nullMark = u'-';
constexpr size_t fieldsOfVersion1 = 19;
constexpr size_t fieldsOfVersion2 = 21;
constexpr std::array textColumns = {column::oldText, column::newText, size_t(7), column::undoFacts};

/// Fields one after the other: a mark for NULL, else a length and the bytes, so that no two rows look alike.
class FieldHash {
public:
    explicit FieldHash(char version)
    {
        m_buffer.reserve(768);
        m_buffer.append(version);
    }
    void add(std::string_view bytes)
    {
        char head[1 + sizeof(quint32)] = {'\1'};
        qToBigEndian(static_cast<quint32>(bytes.size()), head + 1);
        m_buffer.append(head, sizeof head);
        m_buffer.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    void addNull() { m_buffer.append('\0'); }
    void add(const Field &field) { field.isNull ? addNull() : add(field.bytes); }
    void add(const QString &text) { text.isNull() ? addNull() : add(viewOf(text.toUtf8())); }
    void add(qint64 number) { add(viewOf(QByteArray::number(number))); }
    [[nodiscard]] Digest result() const { return sha256({viewOf(m_buffer)}); }

private:
    QByteArray m_buffer;
};

/// Hashes in the place of texts; false where there are not as many.
bool addErased(FieldHash &hash, std::string_view hashes)
{
    size_t parts = 0;
    for (size_t from = 0; from <= hashes.size(); ++parts) {
        const size_t end = std::min(hashes.find(separator.toLatin1(), from), hashes.size());
        const std::string_view part = hashes.substr(from, end - from);
        part.size() == 1 && part.front() == nullMark.toLatin1()
            ? hash.addNull()
            : hash.add(viewOf(QByteArray::fromHex({part.data(), static_cast<qsizetype>(part.size())})));
        from = end + 1;
    }
    return parts == textColumns.size();
}

void addTexts(FieldHash &hash, const RowView &row, RowDigest &digest)
{
    const std::string_view hex = row[column::salt].bytes;
    const QByteArray salt = QByteArray::fromHex({hex.data(), static_cast<qsizetype>(hex.size())});
    const Field *previous = nullptr;
    Digest salted{};
    for (const size_t at : textColumns) {
        const Field &text = row[at];
        if (text.isNull) {
            hash.addNull();
            continue;
        }
        if (previous == nullptr || previous->bytes != text.bytes) { // a decision leaves most texts as they were
            salted = sha256({viewOf(salt), text.bytes});
        }
        previous = &text;
        hash.add(viewOf(salted));
        if (at == column::newText) {
            digest.newText = salted;
        }
    }
}

std::array<const Comment *, 4> textsOf(const HistoryFields &fields)
{
    return {&fields.oldText, &fields.newText, &fields.comment, &fields.undoFacts};
}

/// The bytes of a row that is not in the database yet, and the view of them.
class RowBytes {
public:
    RowBytes(const HistoryFields &fields, const Seal &seal)
    {
        add(fields.id);
        add(fields.item);
        for (const QString *text : {&fields.action, &fields.oldStatus, &fields.newStatus}) {
            add(*text);
        }
        for (const Comment *text : textsOf(fields)) {
            add(*text ? (*text)->isNull() ? u""_s : **text : QString());
        }
        for (const auto *number : {&fields.itemVersion, &fields.viaCount, &fields.run}) {
            add(*number);
        }
        for (const QString *text : {&fields.user, &fields.userSource, &fields.via, &fields.time, &fields.batch,
                 &fields.plan, &fields.statement}) {
            add(*text);
        }
        add(fields.needsWork);
        add(fields.objectHash);
        add(seal.link);
        for (const QString *text : {&seal.hash, &seal.salt, &seal.textHashes}) {
            add(*text);
        }
    }
    [[nodiscard]] RowView view() const
    {
        RowView row;
        for (size_t i = 0; i < row.size(); ++i) {
            row[i] = {viewOf(m_bytes[i]), m_bytes[i].isNull()};
        }
        return row;
    }

private:
    void add(const QString &text)
    {
        m_bytes[m_next++] = text.isNull() ? QByteArray() : text.isEmpty() ? QByteArray("") : text.toUtf8();
    }
    void add(const std::optional<qint64> &number)
    {
        m_bytes[m_next++] = number ? QByteArray::number(*number) : QByteArray();
    }
    std::array<QByteArray, historyColumnCount> m_bytes;
    size_t m_next = 0;
};

} // namespace

RowDigest digestOf(const RowView &row)
{
    RowDigest digest;
    const bool isFull = !row[column::needsWork].isNull || !row[column::objectHash].isNull;
    FieldHash hash(isFull ? fullRowVersion : rowVersion);
    for (size_t i = 0; i < column::oldText; ++i) {
        hash.add(row[i]);
    }
    if (const Field &hashes = row[column::textHashes]; hashes.isNull) {
        addTexts(hash, row, digest);
    } else {
        const auto stands = [&](size_t at) { return !row[at].isNull; };
        digest.contradicts = !addErased(hash, hashes.bytes) || stands(column::salt)
            || std::any_of(textColumns.begin(), textColumns.end(), stands);
    }
    for (size_t i = column::undoFacts + 1; i < (isFull ? fieldsOfVersion2 : fieldsOfVersion1); ++i) {
        hash.add(row[i]);
    }
    digest.hash = hash.result();
    return digest;
}

QByteArray rowHash(const HistoryFields &fields, const Seal &seal)
{
    const RowBytes bytes(fields, seal);
    return bytesOf(digestOf(bytes.view()).hash);
}

QString textHashes(const HistoryFields &fields, const QString &salt)
{
    const QByteArray bytes = QByteArray::fromHex(salt.toLatin1());
    QStringList parts;
    for (const Comment *text : textsOf(fields)) {
        parts << (*text ? QString::fromLatin1(bytesOf(sha256({viewOf(bytes), viewOf((*text)->toUtf8())})).toHex())
                        : QString(nullMark));
    }
    return parts.join(separator);
}

QByteArray eventHash(qint64 id, const QString &kind, const QString &user, const QString &userSource,
    const QString &time, const QString &facts)
{
    FieldHash hash(eventVersion);
    hash.add(id);
    for (const QString &text : {kind, user, userSource, time, facts}) {
        hash.add(text);
    }
    return bytesOf(hash.result());
}

Digest linkDigest(qint64 position, qint64 rowCount, std::string_view rowsHash, std::string_view previousHash,
    std::string_view sealedAt)
{
    FieldHash hash(linkVersion);
    hash.add(position);
    hash.add(rowCount);
    for (const std::string_view text : {rowsHash, previousHash, sealedAt}) {
        hash.add(text);
    }
    return hash.result();
}

QString linkHash(const HistoryLink &link)
{
    const QByteArray rows = link.rowsHash.toUtf8();
    const QByteArray previous = link.previousHash.toUtf8();
    const QByteArray time = link.sealedAt.toUtf8();
    const Digest digest = linkDigest(link.position, link.rowCount, viewOf(rows), viewOf(previous), viewOf(time));
    return QString::fromLatin1(bytesOf(digest).toHex());
}

Digest rowsDigest(std::string_view rows, std::string_view events)
{
    const Digest ofRows = sha256({rows});
    const Digest ofEvents = sha256({events});
    return sha256({viewOf(ofRows), viewOf(ofEvents)});
}

QString rowsHash(const std::vector<PendingLink::Sealed> &rows, const std::vector<PendingLink::Sealed> &events)
{
    const auto joined = [](const std::vector<PendingLink::Sealed> &sealed) {
        QByteArray all;
        all.reserve(static_cast<qsizetype>(sealed.size() * sizeof(Digest)));
        for (const auto &[id, bytes] : sealed) {
            all += bytes;
        }
        return all;
    };
    const QByteArray ofRows = joined(rows);
    const QByteArray ofEvents = joined(events);
    return QString::fromLatin1(bytesOf(rowsDigest(viewOf(ofRows), viewOf(ofEvents))).toHex());
}

QStringList newSalts(qsizetype count)
{
    QVector<quint32> random(count * saltBytes / qsizetype(sizeof(quint32)));
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto *bytes = reinterpret_cast<const char *>(random.constData());
    QStringList salts;
    salts.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        salts << QString::fromLatin1(QByteArray::fromRawData(bytes + i * saltBytes, saltBytes).toHex());
    }
    return salts;
}

} // namespace metaflow::store
