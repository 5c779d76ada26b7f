#include "app/sandbox/catalog/StateFile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

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
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
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
    QJsonObject object{{u"path"_s, QJsonArray::fromStringList(change.path)}, {u"version"_s, change.version}};
    if (change.kind == Change::Kind::Drop) {
        object.insert(u"dropped"_s, true);
    } else {
        object.insert(u"comment"_s, change.comment ? QJsonValue(*change.comment) : QJsonValue());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Change changeOf(const QJsonObject &object)
{
    Change change;
    for (const QJsonValue &part : object[u"path"].toArray()) {
        change.path.append(part.toString());
    }
    change.version = object[u"version"].toInt();
    change.kind = object.contains(u"dropped") ? Change::Kind::Drop : Change::Kind::Comment;
    const QJsonValue comment = object[u"comment"];
    change.comment = comment.isString() ? std::optional(comment.toString()) : std::nullopt;
    return change;
}

/// A later comment on the same object makes an earlier one needless; drops keep their place among them.
std::vector<Change> compacted(const std::vector<Change> &changes)
{
    QHash<QString, size_t> last;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes.at(i).kind == Change::Kind::Comment) {
            last.insert(changes.at(i).path.join(QChar(u'\0')), i);
        }
    }
    std::vector<Change> out;
    for (size_t i = 0; i < changes.size(); ++i) {
        const Change &change = changes.at(i);
        if (change.kind == Change::Kind::Drop || last.value(change.path.join(QChar(u'\0'))) == i) {
            out.push_back(change);
        }
    }
    return out;
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

bool StateFile::open(const QString &file, Identity *identity, std::vector<Change> *changes)
{
    m_file.setFileName(file);
    if (m_file.open(QIODevice::ReadOnly)) {
        while (!m_file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(m_file.readLine()).object();
            if (object.contains(u"identity")) {
                *identity = identityOf(object);
            } else if (!object.isEmpty()) {
                changes->push_back(changeOf(object));
            }
        }
        m_file.close();
    }
    return rewrite(*identity, *changes);
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
