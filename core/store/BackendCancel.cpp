#include "core/store/BackendCancel.h"

#include "core/store/PostgresLogin.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

void askServer(const StoreUrl &url, qint64 backend, const Secret &password)
{
    const QString name = u"metaflow-cancel-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        if (signIn(database, url, password)) {
            QSqlQuery(database).exec(u"SELECT pg_cancel_backend(%1)"_s.arg(backend));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

/// Nobody waits for the password on a thread of the pool: a key ring needs one of these for its answer.
void cancelBackend(const StoreUrl &url, qint64 backend, SecretSource *passwords)
{
    const QDeadlineTimer limit(10000); // whoever waits longer for a cancel has got an answer by then
    const auto cancel = [url, backend, limit](const Result<Secret> &password) {
        const bool none = !password && password.error().code == ErrorCode::KeyMissing; // libpq's own ways
        if ((password || none) && !limit.hasExpired()) {
            askServer(url, backend, password.value_or(Secret()));
        }
    };
    auto asked = passwords != nullptr ? passwords->secret() : QtFuture::makeReadyFuture(Result<Secret>(Secret()));
    asked.then(QtFuture::Launch::Async, cancel);
}

} // namespace metaflow::store
