#include "core/store/AnchorStore.h"

#include "core/base/JsonText.h"
#include "core/store/Backups.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/Settings.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString keptEvent = u"anchor_kept"_s;

/// For reading: a file that is not there is not made.
Result<std::unique_ptr<Connection>> openToRead(const StoreUrl &url, SecretSource *password)
{
    if (url.dialect == Dialect::Sqlite && !QFileInfo::exists(url.path)) {
        return fail(ErrorCode::StoreUnreachable, url.text());
    }
    const auto secret = passwordFrom(url.dialect == Dialect::Postgres ? password : nullptr);
    const QString name = u"anchors-"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto connection = secret ? Connection::open(url, name, *secret) : fail(secret.error());
    if (!connection) {
        return connection;
    }
    auto done = (*connection)->run(sql::readOnly(url.dialect));
    return done ? std::move(connection) : fail(done.error());
}

} // namespace

Result<void> keepAnchor(Connection &second, const Anchor &anchor, const Person &person, const QDateTime &now)
{
    return appendEvent(second, keptEvent, person, parseJson(anchor.toLine()).object(), now);
}

Result<QVector<NumberedAnchor>> keptAnchors(Connection &second, const QString &storeId)
{
    QVector<NumberedAnchor> anchors;
    auto read = second.forEach(
        u"SELECT id, facts FROM record_events WHERE kind = ? ORDER BY id"_s, {keptEvent}, [&](const QSqlQuery &row) {
            const auto anchor = Anchor::fromLine(row.value(1).toString().toUtf8());
            const bool isOther
                = anchor && anchor->storeId != storeId && isSignedBy(anchor->key, anchor->message(), anchor->signature);
            if (!isOther) {
                anchors.append({row.value(0).toLongLong(), anchor});
            }
        });
    return read ? Result<QVector<NumberedAnchor>>(std::move(anchors)) : fail(read.error());
}

Result<QVector<NumberedAnchor>> readKeptAnchors(const StoreUrl &second, const QString &storeId, SecretSource *password)
{
    const auto connection = openToRead(second, password);
    const auto id = connection ? setting(**connection, u"store_id"_s) : fail(connection.error());
    if (!id) {
        return fail(id.error());
    }
    if (*id == storeId) {
        return fail(ErrorCode::NotPermitted, second.text(), u"same_store"_s);
    }
    auto anchors = keptAnchors(**connection, storeId);
    if (anchors && anchors->isEmpty()) {
        return fail(ErrorCode::NotFound, second.text(), u"no_anchor_kept"_s);
    }
    return anchors;
}

} // namespace metaflow::store
