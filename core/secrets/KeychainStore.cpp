#include "core/secrets/KeychainStore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

Q_LOGGING_CATEGORY(lcSecrets, "metaflow.secrets", QtInfoMsg)

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return {missing ? ErrorCode::KeyMissing : ErrorCode::KeyStoreLocked, job.key(), job.errorString(), {}};
}

/// Runs what `make` gives on the main thread; `read` turns the finished job into the answer. A job that nobody answers
/// (a prompt behind another window) ends as Timeout; it may still end by itself later, unheard.
template <typename T, typename Make, typename Read>
QFuture<Result<T>> start(const QString &name, std::chrono::milliseconds limit, Make make, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared by the job's end and the timer
    promise->start();
    const auto finish = [promise](Result<T> result) {
        if (!promise->future().isFinished()) {
            promise->addResult(std::move(result));
            promise->finish();
        }
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), [name, limit, make, read, finish] {
        QKeychain::Job *job = make();
        job->setInsecureFallback(false);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [read, finish](QKeychain::Job *ended) {
            qCInfo(lcSecrets) << "key store answered" << ended->error();
            finish(read(*ended));
        });
        QTimer::singleShot(limit, job, [finish, name] { finish(fail(ErrorCode::Timeout, name, u"key store"_s)); });
        job->start();
    });
    return promise->future();
}

} // namespace

QString modelKeyName(const QString &provider, const QString &baseUrl)
{
    return u"model "_s + provider + u' ' + baseUrl;
}

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
}

QFuture<Result<Secret>> KeychainStore::read(const QString &name)
{
    const auto make = [service = m_service] { return new QKeychain::ReadPasswordJob(service); };
    return start<Secret>(name, m_limit, make, [](const QKeychain::Job &job) -> Result<Secret> {
        if (job.error() != QKeychain::NoError) {
            return fail(errorOf(job));
        }
        return Secret(static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData());
    });
}

QFuture<Result<void>> KeychainStore::write(const QString &name, const Secret &secret)
{
    const auto make = [service = m_service, secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(secret.reveal());
        return job;
    };
    return start<void>(name, m_limit, make, [](const QKeychain::Job &job) -> Result<void> {
        return job.error() == QKeychain::NoError ? Result<void>() : fail(errorOf(job));
    });
}

QFuture<Result<void>> KeychainStore::remove(const QString &name)
{
    const auto make = [service = m_service] { return new QKeychain::DeletePasswordJob(service); };
    return start<void>(name, m_limit, make, [](const QKeychain::Job &job) -> Result<void> {
        const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        return gone ? Result<void>() : fail(errorOf(job));
    });
}

} // namespace metaflow::secrets
