#include "core/store/BackendCancel.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::store {

void cancelBackend(const StoreUrl &url, qint64 backend)
{
    QThreadPool::globalInstance()->start([url, backend] {
        const QString name = u"metaflow-cancel-"_s + QUuid::createUuid().toString(QUuid::Id128);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            database.setHostName(url.host);
            database.setPort(url.port);
            database.setUserName(url.user);
            database.setDatabaseName(url.database);
            database.setConnectOptions(u"connect_timeout=10;application_name=metaflow;sslmode="_s + url.sslMode);
            if (database.open()) {
                QSqlQuery(database).exec(u"SELECT pg_cancel_backend(%1)"_s.arg(backend));
            }
        }
        QSqlDatabase::removeDatabase(name);
    });
}

} // namespace metaflow::store
