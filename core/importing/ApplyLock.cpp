#include "core/importing/ApplyLock.h"

#include "core/importing/AdvisoryLock.h"
#include "core/store/StoreUrl.h"

#include <QCryptographicHash>
#include <QLockFile>
#include <QPromise>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

QFuture<Result<void>> ready(Result<void> value)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

class FileLock final : public ApplyLock {
public:
    FileLock(const QString &file, const QString &subject)
        : m_file(file)
        , m_subject(subject)
    {
        m_file.setStaleLockTime(0); // an apply may take hours; only a dead owner makes it stale
    }
    [[nodiscard]] QFuture<Result<void>> acquire() override
    {
        if (m_file.tryLock()) {
            return ready({});
        }
        return ready(m_file.error() == QLockFile::LockFailedError ? fail(ErrorCode::Locked, m_subject)
                                                                  : fail(ErrorCode::FileUnwritable, m_file.fileName()));
    }
    [[nodiscard]] QFuture<Result<void>> check() override { return ready({}); }

private:
    QLockFile m_file;
    QString m_subject;
};

QByteArray digest(const QString &schema, const QString &sourceKey, const QString &catalog)
{
    const QStringList parts{u"metaflow apply"_s, schema, sourceKey, catalog.toCaseFolded()};
    return QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

std::unique_ptr<ApplyLock> ApplyLock::make(
    const store::StoreUrl &url, const QString &sourceKey, const QString &catalog, SecretSource *password)
{
    const QByteArray hash = digest(url.schema, sourceKey, catalog);
    if (url.dialect == store::Dialect::Postgres) {
        return std::make_unique<AdvisoryLock>(url, qFromBigEndian<qint64>(hash.constData()), catalog, password);
    }
    const QString name = url.path + u".apply-"_s + QString::fromLatin1(hash.toHex().left(16)) + u".lock"_s;
    return std::make_unique<FileLock>(name, catalog);
}

} // namespace metaflow::importing
