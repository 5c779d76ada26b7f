#include "app/sandbox/catalog/StateFile.h"

#include "core/base/JsonText.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

constexpr int waitForPredecessorMs = 2000; ///< one whose stdin has just ended may still be on its way out
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(raw.begin(), raw.end());
    return QString::fromLatin1(raw.toHex());
}

QByteArray toLine(const Identity &identity)
{
    QJsonObject users;
    for (auto user = identity.userTokens.cbegin(); user != identity.userTokens.cend(); ++user) {
        users.insert(user.key(), user.value());
    }
    const QJsonObject object{{u"identity"_s, 1}, {u"metastore_id"_s, identity.metastoreId},
        {u"workspace_id"_s, identity.workspaceId}, {u"warehouse_id"_s, identity.warehouseId},
        {u"token"_s, identity.token}, {u"api_key"_s, identity.apiKey}, {u"tokens"_s, users},
        {u"port"_s, identity.port}};
    return jsonText(QJsonDocument(object)) + '\n';
}

Identity identityOf(const QJsonObject &object)
{
    Identity identity;
    identity.metastoreId = object[u"metastore_id"].toString();
    identity.workspaceId = object[u"workspace_id"].toString();
    identity.warehouseId = object[u"warehouse_id"].toString();
    identity.token = object[u"token"].toString();
    identity.apiKey = object[u"api_key"].toString();
    identity.port = static_cast<quint16>(object[u"port"].toInt());
    const QJsonObject users = object[u"tokens"].toObject();
    for (auto user = users.begin(); user != users.end(); ++user) {
        identity.userTokens.insert(user.key(), user->toString());
    }
    return identity;
}

QByteArray toLine(const Change &change)
{
    QJsonObject object{{u"path"_s, QJsonArray::fromStringList(change.path)}, {u"version"_s, change.version},
        {u"t_ms"_s, change.alteredMs}};
    if (change.kind == Change::Kind::Drop) {
        object.insert(u"dropped"_s, true);
    } else if (change.kind == Change::Kind::Rename) {
        object.insert(u"renamed"_s, change.to);
    } else if (change.kind == Change::Kind::Retype) {
        object.insert(u"retyped"_s, change.to);
    } else {
        QJsonArray comments;
        for (const auto &[column, text] : change.comments) {
            comments.append(QJsonArray{column, text ? QJsonValue(*text) : QJsonValue()});
        }
        object.insert(u"comments"_s, comments);
    }
    if (change.kind == Change::Kind::VolumeComment) {
        object.insert(u"volume"_s, true);
    }
    if (!change.user.isEmpty()) {
        object.insert(u"user"_s, change.user);
    }
    if (change.atMs > 0) {
        object.insert(u"at_ms"_s, change.atMs);
    }
    return jsonText(QJsonDocument(object)) + '\n';
}

Change changeOf(const QJsonObject &object)
{
    Change change;
    for (const QJsonValue &part : object[u"path"].toArray()) {
        change.path.append(part.toString());
    }
    change.version = object[u"version"].toInt();
    change.alteredMs = object[u"t_ms"].toInteger();
    change.kind = object.contains(u"dropped") ? Change::Kind::Drop
        : object.contains(u"renamed")         ? Change::Kind::Rename
        : object.contains(u"retyped")         ? Change::Kind::Retype
        : object.contains(u"volume")          ? Change::Kind::VolumeComment
                                              : Change::Kind::Comment;
    change.to = object[object.contains(u"renamed") ? u"renamed"_s : u"retyped"_s].toString();
    change.user = object[u"user"].toString();
    change.atMs = object[u"at_ms"].toInteger();
    for (const QJsonValue &comment : object[u"comments"].toArray()) {
        const QJsonValue text = comment[1];
        change.comments.emplace_back(
            comment[0].toString(), text.isString() ? std::optional(text.toString()) : std::nullopt);
    }
    return change;
}

/// A later comment on the same object makes an earlier one needless; drops keep their place among them.
std::vector<Change> compacted(std::vector<Change> changes)
{
    QSet<QString> later;
    const auto isNeedless = [&](const Change &change, const QString &column) {
        const QString kind = change.kind == Change::Kind::VolumeComment ? u"volume"_s : QString(); // as a table's name
        const QString object = (change.path + QStringList{column, kind}).join(QChar(u'\0')).toCaseFolded();
        const bool needless = later.contains(object);
        later.insert(object);
        return needless;
    };
    const auto isGone = [&](Change &change) {
        const bool wrote = !change.comments.empty(); // a version that wrote nothing is a version still
        std::erase_if(change.comments, [&](const auto &comment) { return isNeedless(change, comment.first); });
        return wrote && change.comments.empty();
    };
    std::vector<Change> kept;
    std::reverse(changes.begin(), changes.end());
    for (Change &change : changes) {
        if (!isGone(change)) {
            kept.push_back(std::move(change));
        }
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

} // namespace

Identity makeIdentity(std::optional<quint64> seed)
{
    Identity identity;
    const QByteArray digest = seed
        ? QCryptographicHash::hash("metaflow-sandbox " + QByteArray::number(*seed), QCryptographicHash::Sha256)
        : QByteArray::fromHex(randomHex(32).toLatin1());
    identity.metastoreId = QUuid::fromRfc4122(QByteArrayView(digest).first(16)).toString(QUuid::WithoutBraces);
    identity.warehouseId = QString::fromLatin1(digest.sliced(16, 8).toHex());
    identity.workspaceId
        = QString::number(1'000'000'000'000'000 + digest.sliced(24, 6).toHex().toULongLong(nullptr, 16));
    identity.token = u"dapi"_s + randomHex(16);
    identity.apiKey = u"sk-practice-"_s + randomHex(16);
    return identity;
}

tl::expected<void, QString> StateFile::open(const QString &file, Identity *identity, std::vector<Change> *changes)
{
    m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
    m_lock->setStaleLockTime(0); // one that was killed is known by its process id, one that works long is not stale
    if (!m_lock->tryLock(waitForPredecessorMs)) {
        const bool taken = m_lock->error() == QLockFile::LockFailedError;
        return tl::unexpected(
            (taken ? u"another metaflow-sandbox works on the state file %1; give each its own --state"_s
                   : u"cannot write beside the state file %1"_s)
                .arg(file));
    }
    m_file.setFileName(file);
    if (m_file.open(QIODevice::ReadOnly)) {
        while (!m_file.atEnd()) {
            const QJsonObject object = parseJson(m_file.readLine()).object();
            if (object.contains(u"identity")) {
                *identity = identityOf(object);
            } else if (!object.isEmpty()) {
                changes->push_back(changeOf(object));
            }
        }
        m_file.close();
    }
    return rewrite(*identity, *changes) ? tl::expected<void, QString>()
                                        : tl::unexpected(u"cannot write the state file %1"_s.arg(file));
}

bool StateFile::rewrite(const Identity &identity, const std::vector<Change> &changes)
{
    m_file.close();
    QSaveFile fresh(m_file.fileName());
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(ownerOnly)) {
        return false;
    }
    fresh.write(toLine(identity));
    for (const Change &change : compacted(changes)) {
        fresh.write(toLine(change));
    }
    return fresh.commit() && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void StateFile::append(const Change &change)
{
    if (m_file.isOpen()) {
        m_file.write(toLine(change));
    }
}

} // namespace metaflow::sandbox::catalog
