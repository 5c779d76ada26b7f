#include "core/store/Anchors.h"

#include "core/base/Clock.h"
#include "core/store/Faults.h"
#include "core/store/History.h"
#include "core/store/LinkReader.h"
#include "core/store/Settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int anchorVersion = 1;
constexpr qint64 longestFile = 64 << 20;

const QString keyEvent = u"record_key"_s;
const QString anchorEvent = u"anchor"_s;

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHexText(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

Failure unwritable(const QString &file)
{
    return fail(ErrorCode::FileUnwritable, file, QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR) {
            return false;
        }
        done += std::max<ssize_t>(written, 0);
    }
    return ::fsync(file) == 0;
}

/// Inside of a line: a full disk tore the last one off, and it must not take the next one with it.
bool endsWithin(int file)
{
    const off_t end = ::lseek(file, 0, SEEK_END);
    char last = '\n';
    return end > 0 && ::pread(file, &last, 1, end - 1) == 1 && last != '\n';
}

/// The hash of the link at this position; nothing where there is none.
Result<std::optional<QString>> linkAt(Connection &connection, qint64 position)
{
    const auto hash = connection.value(u"SELECT hash FROM history_links WHERE position = ?"_s, {position});
    if (!hash) {
        return fail(hash.error());
    }
    return hash->isNull() ? std::nullopt : std::optional(hash->toString());
}

/// Against one chain: what the anchors of one place show.
class AnchorCheck {
public:
    AnchorCheck(
        Connection &connection, QString storeId, QVector<QByteArray> keys, QString place, HistoryVerdict &verdict)
        : m_connection(connection)
        , m_storeId(std::move(storeId))
        , m_keys(std::move(keys))
        , m_place(std::move(place))
        , m_verdict(verdict)
    {
    }
    [[nodiscard]] Result<void> check(const std::optional<Anchor> &anchor, qint64 line)
    {
        if (!anchor || !isSignedBy(anchor->key, anchor->message(), anchor->signature)) {
            report(u"anchor_forged"_s, line, 0);
            return {};
        }
        if (anchor->storeId != m_storeId) {
            report(u"anchor_of_other_store"_s, line, 0);
            return {};
        }
        const auto hash = linkAt(m_connection, anchor->position);
        if (!hash) {
            return fail(hash.error());
        }
        const bool reached = anchor->position <= m_verdict.headPosition;
        if (!m_keys.contains(anchor->key)) { // the event that named it went with the tail, or was never there
            report(reached ? u"anchor_key_unknown"_s : u"tail_cut"_s, line, anchor->position);
        } else if (!reached || !*hash) {
            report(u"tail_cut"_s, line, anchor->position);
        } else if (**hash != anchor->hash) {
            report(u"anchor_contradicted"_s, line, anchor->position);
        } else {
            m_newest = std::max(m_newest, anchor->position);
            m_oldest = m_oldest == 0 ? anchor->position : std::min(m_oldest, anchor->position);
        }
        return {};
    }
    void finish()
    {
        const auto tail = std::find_if(m_verdict.unproven.begin(), m_verdict.unproven.end(),
            [](const RecordDoubt &doubt) { return doubt.code == "tail"_L1; });
        if (m_newest > 0 && tail != m_verdict.unproven.end()) {
            *tail = {u"after_anchor"_s, m_verdict.headPosition - m_newest};
            if (m_oldest > 1) { // nothing was signed yet while they were written
                m_verdict.unproven.insert(tail + 1, {u"before_anchor"_s, m_oldest - 1});
            }
        }
        m_faults.moveInto(m_verdict);
        m_verdict.ok = m_verdict.faults.isEmpty() && m_verdict.changedOutside.isEmpty();
    }
    void keep(const QVector<RecordFault> &faults)
    {
        for (const RecordFault &fault : faults) {
            m_faults.add(fault);
        }
    }

private:
    void report(const QString &reason, qint64 line, qint64 position)
    {
        RecordFault fault;
        fault.place = BadPlace::Anchor;
        fault.reason = reason;
        fault.number = line;
        fault.position = position;
        fault.name = m_place;
        m_faults.add(std::move(fault));
    }
    Connection &m_connection;
    QString m_storeId;
    QVector<QByteArray> m_keys;
    QString m_place; ///< of a second store its address; empty: a file
    HistoryVerdict &m_verdict;
    Faults m_faults;
    qint64 m_newest = 0; ///< positions of anchors that hold
    qint64 m_oldest = 0;
};

} // namespace

QByteArray Anchor::message() const
{
    return u"metaflow anchor %1\n%2\n%3\n%4\n%5\n%6\n"_s
        .arg(QString::number(anchorVersion), storeId, QString::number(position), hash, time, hexText(key))
        .toUtf8();
}

QByteArray Anchor::toLine() const
{
    const QJsonObject json{{u"anchor"_s, anchorVersion}, {u"store_id"_s, storeId},
        {u"position"_s, QString::number(position)}, {u"hash"_s, hash}, {u"time"_s, time}, {u"key"_s, hexText(key)},
        {u"signature"_s, hexText(signature)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Anchor> Anchor::fromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    bool isNumber = false;
    const qint64 position = json[u"position"_s].toString().toLongLong(&isNumber);
    if (json[u"anchor"_s].toInt() != anchorVersion || !isNumber || position <= 0) {
        return std::nullopt;
    }
    return Anchor{json[u"store_id"_s].toString(), position, json[u"hash"_s].toString(), json[u"time"_s].toString(),
        fromHexText(json[u"key"_s]), fromHexText(json[u"signature"_s])};
}

Result<QVector<QByteArray>> recordKeys(Connection &connection)
{
    QVector<QByteArray> keys;
    auto read = connection.forEach(
        u"SELECT facts FROM record_events WHERE kind = ? ORDER BY id"_s, {keyEvent}, [&](const QSqlQuery &row) {
            const QJsonObject facts = QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
            keys << fromHexText(facts[u"public_key"_s]);
        });
    return read ? Result<QVector<QByteArray>>(std::move(keys)) : fail(read.error());
}

Result<void> announceAnchor(Connection &connection, const SigningKey &key, const Person &person, const QDateTime &now)
{
    const auto keys = recordKeys(connection);
    const auto head = keys ? readHead(connection) : fail(keys.error());
    if (!head) {
        return fail(head.error());
    }
    if (!keys->isEmpty() && !keys->contains(key.publicKey())) {
        return fail(ErrorCode::NotPermitted, u"record key"_s, u"other_record_key"_s);
    }
    if (keys->isEmpty()) {
        auto named = appendEvent(connection, keyEvent, person, {{u"public_key"_s, hexText(key.publicKey())}}, now);
        if (!named) {
            return named;
        }
    }
    const qint64 position = *head ? (*head)->position : 0;
    return appendEvent(connection, anchorEvent, person, {{u"after"_s, QString::number(position)}}, now);
}

Result<Anchor> anchorHead(Connection &connection, const SigningKey &key, const QDateTime &now)
{
    const auto storeId = setting(connection, u"store_id"_s);
    const auto head = storeId ? readHead(connection) : fail(storeId.error());
    if (!head) {
        return fail(head.error());
    }
    if (!*head) {
        return fail(ErrorCode::StoreCorrupt, connection.url().text(), u"the head of the history is gone"_s);
    }
    if ((*head)->position == 0) {
        return fail(ErrorCode::NotFound, u"history"_s);
    }
    Anchor anchor{storeId->value_or(QString()), (*head)->position, (*head)->hash, isoTime(now), key.publicKey(), {}};
    auto signature = key.sign(anchor.message());
    if (!signature) {
        return fail(signature.error());
    }
    anchor.signature = *std::move(signature);
    return anchor;
}

Result<void> appendAnchor(const QString &file, const Anchor &anchor)
{
    const int handle
        = ::open(QFile::encodeName(file).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        return unwritable(file);
    }
    const bool written = writeAll(handle, (endsWithin(handle) ? QByteArray("\n") : QByteArray()) + anchor.toLine());
    const auto failed = written ? Result<void>() : Result<void>(unwritable(file));
    ::close(handle);
    return failed;
}

Result<QVector<std::optional<Anchor>>> readAnchors(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    QVector<std::optional<Anchor>> anchors;
    for (const QByteArray &line : in.read(longestFile).split('\n')) {
        if (!line.trimmed().isEmpty()) {
            anchors << Anchor::fromLine(line);
        }
    }
    if (anchors.isEmpty()) {
        return fail(ErrorCode::FileInvalid, file, u"no anchor"_s);
    }
    return anchors;
}

Result<void> checkAnchors(
    Connection &connection, const QVector<std::optional<Anchor>> &anchors, HistoryVerdict &verdict)
{
    QVector<NumberedAnchor> numbered;
    for (const auto &anchor : anchors) {
        numbered.append({numbered.size() + 1, anchor});
    }
    return checkAnchors(connection, numbered, {}, verdict);
}

Result<void> checkAnchors(
    Connection &connection, const QVector<NumberedAnchor> &anchors, const QString &store, HistoryVerdict &verdict)
{
    const auto storeId = setting(connection, u"store_id"_s);
    const auto keys = storeId ? recordKeys(connection) : fail(storeId.error());
    if (!keys) {
        return fail(keys.error());
    }
    AnchorCheck check(connection, storeId->value_or(QString()), *keys, store, verdict);
    check.keep(verdict.faults);
    for (const auto &[number, anchor] : anchors) {
        if (auto done = check.check(anchor, number); !done) {
            return done;
        }
    }
    verdict.anchors = static_cast<int>(anchors.size());
    check.finish();
    return {};
}

} // namespace metaflow::store
