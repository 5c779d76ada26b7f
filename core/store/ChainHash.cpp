#include "core/store/ChainHash.h"

#include <QRandomGenerator>

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr char rowVersion = 1;
constexpr char eventVersion = 1;
constexpr char linkVersion = 1;
constexpr int saltBytes = 16;
constexpr QChar separator = u',';
constexpr QChar nullMark = u'-';

/// Fields one after the other: a mark for NULL, else a length and the bytes, so that no two rows look alike.
class FieldHash {
public:
    explicit FieldHash(char version)
        : m_hash(QCryptographicHash::Sha256)
    {
        m_buffer.reserve(512);
        m_buffer.append(version);
    }
    void add(const QByteArray &bytes)
    {
        m_buffer.append('\1');
        char length[sizeof(quint32)];
        qToBigEndian(static_cast<quint32>(bytes.size()), length);
        m_buffer.append(length, sizeof length);
        m_buffer.append(bytes);
    }
    void addNull() { m_buffer.append('\0'); }
    void add(const QString &text) { text.isNull() ? addNull() : add(text.toUtf8()); }
    void add(const std::optional<qint64> &number) { number ? add(QByteArray::number(*number)) : addNull(); }
    [[nodiscard]] QByteArray result()
    {
        m_hash.addData(m_buffer);
        return m_hash.result();
    }

private:
    QCryptographicHash m_hash;
    QByteArray m_buffer;
};

QByteArray salted(const QByteArray &salt, const QString &text)
{
    return QCryptographicHash::hash(salt + text.toUtf8(), QCryptographicHash::Sha256);
}

std::array<const Comment *, 4> textsOf(const HistoryFields &fields)
{
    return {&fields.oldText, &fields.newText, &fields.comment, &fields.undoFacts};
}

void addTexts(FieldHash &hash, const HistoryFields &fields, const Seal &seal)
{
    if (!seal.textHashes.isNull()) {
        for (const QString &part : seal.textHashes.split(separator)) {
            part == QString(nullMark) ? hash.addNull() : hash.add(QByteArray::fromHex(part.toLatin1()));
        }
        return;
    }
    const QByteArray salt = QByteArray::fromHex(seal.salt.toLatin1());
    const Comment *previous = nullptr;
    QByteArray digest;
    for (const Comment *text : textsOf(fields)) {
        if (!*text) {
            hash.addNull();
            continue;
        }
        if (previous == nullptr || **previous != **text) { // a decision leaves most texts as they were
            digest = salted(salt, **text);
        }
        previous = text;
        hash.add(digest);
    }
}

} // namespace

QByteArray rowHash(const HistoryFields &fields, const Seal &seal)
{
    FieldHash hash(rowVersion);
    hash.add(std::optional(fields.id));
    hash.add(std::optional(fields.item));
    for (const QString *text : {&fields.action, &fields.oldStatus, &fields.newStatus}) {
        hash.add(*text);
    }
    addTexts(hash, fields, seal);
    for (const auto *number : {&fields.itemVersion, &fields.viaCount, &fields.run}) {
        hash.add(*number);
    }
    for (const QString *text :
        {&fields.user, &fields.userSource, &fields.via, &fields.time, &fields.batch, &fields.plan, &fields.statement}) {
        hash.add(*text);
    }
    return hash.result();
}

QString textHashes(const HistoryFields &fields, const QString &salt)
{
    QStringList parts;
    for (const Comment *text : textsOf(fields)) {
        parts << (*text ? QString::fromLatin1(salted(QByteArray::fromHex(salt.toLatin1()), **text).toHex())
                        : QString(nullMark));
    }
    return parts.join(separator);
}

QByteArray eventHash(qint64 id, const QString &kind, const QString &user, const QString &userSource,
    const QString &time, const QString &facts)
{
    FieldHash hash(eventVersion);
    hash.add(std::optional(id));
    for (const QString &text : {kind, user, userSource, time, facts}) {
        hash.add(text);
    }
    return hash.result();
}

QString linkHash(const HistoryLink &link)
{
    FieldHash hash(linkVersion);
    hash.add(std::optional(link.position));
    hash.add(std::optional(link.rowCount));
    for (const QString &text : {link.rowsHash, link.previousHash, link.sealedAt}) {
        hash.add(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString rowsHash(const std::vector<PendingLink::Sealed> &rows, const std::vector<PendingLink::Sealed> &events)
{
    const auto joined = [](const std::vector<PendingLink::Sealed> &sealed) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &[id, bytes] : sealed) {
            hash.addData(bytes);
        }
        return hash.result();
    };
    return QString::fromLatin1(
        QCryptographicHash::hash(joined(rows) + joined(events), QCryptographicHash::Sha256).toHex());
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
