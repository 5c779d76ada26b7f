#include "core/secrets/KeyRing.h"

#include "core/base/Pending.h"

#include <QHash>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

namespace {

constexpr std::chrono::days longestAge{90};

template <typename T> QFuture<Result<T>> answered(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Failure noKeyStore(const QString &name)
{
    return fail(ErrorCode::KeyStoreLocked, name, u"no_key_store"_s);
}

bool isMissing(const Result<Secret> &kept)
{
    return !kept && kept.error().code == ErrorCode::KeyMissing;
}

} // namespace

/// The file is looked at on a thread of the pool, where answers come by; memory has a lock of its own, so that the
/// window never waits for a disk.
struct KeyRing::Parts {
    struct Held {
        Secret secret;
        QDateTime since;
    };

    Parts(std::unique_ptr<KeyStore> store, QString namesFile, Clock &time)
        : below(std::move(store))
        , clock(time)
        , names(std::move(namesFile))
        , known(names.all())
    {
    }

    Result<void> change(const std::function<Result<void>(const KeyNames &)> &step)
    {
        const std::scoped_lock atTheFile(fileMutex);
        Result<void> done = step(names);
        const QVector<KeyNames::Entry> now = names.all();
        const std::scoped_lock lock(mutex);
        known = now;
        return done;
    }

    /// As the file has it now: another program of this user may have written there.
    bool knows(const QString &name)
    {
        [[maybe_unused]] const auto looked = change([](const KeyNames &) { return Result<void>(); });
        const std::scoped_lock lock(mutex);
        return std::any_of(
            known.begin(), known.end(), [&](const KeyNames::Entry &entry) { return entry.name == name; });
    }

    void letGo(const QString &name)
    {
        const std::scoped_lock lock(mutex);
        session.remove(name);
    }

    Pending pending;
    std::unique_ptr<KeyStore> below; ///< may be missing
    Clock &clock;
    std::mutex fileMutex;
    KeyNames names;
    std::mutex mutex; ///< of what follows
    QVector<KeyNames::Entry> known;
    QHash<QString, Held> session;
};

KeyRing::KeyRing(std::unique_ptr<KeyStore> below, QString namesFile, Clock &clock)
    : m_parts(std::make_shared<Parts>(std::move(below), std::move(namesFile), clock))
{
}

KeyRing::~KeyRing()
{
    const std::scoped_lock lock(m_parts->mutex); // an answer on its way may hold the parts a little longer
    m_parts->session.clear();
}

QFuture<Result<Secret>> KeyRing::read(const QString &name)
{
    {
        const std::scoped_lock lock(m_parts->mutex);
        if (const auto held = m_parts->session.constFind(name); held != m_parts->session.constEnd()) {
            return answered<Secret>(held->secret);
        }
    }
    const auto judge = [parts = m_parts, name](Result<Secret> kept) -> Result<Secret> {
        if (isMissing(kept) && parts->knows(name)) {
            return fail(ErrorCode::KeyStoreLocked, name, kept.error().detail);
        }
        return kept;
    };
    auto reading = m_parts->below ? m_parts->below->read(name)
                                  : answered<Secret>(fail(ErrorCode::KeyMissing, name, u"no_key_store"_s));
    return m_parts->pending.watch(reading.then(QtFuture::Launch::Async, judge));
}

QFuture<Result<void>> KeyRing::write(const QString &name, const Secret &secret)
{
    if (!m_parts->below) {
        return answered<void>(noKeyStore(name));
    }
    const auto note = [parts = m_parts, name, now = m_parts->clock.now()](Result<void> written) -> Result<void> {
        if (!written) {
            return written;
        }
        parts->letGo(name); // it is older than what was just kept
        return parts->change([&](const KeyNames &names) { return names.add(name, now); });
    };
    return m_parts->pending.watch(m_parts->below->write(name, secret).then(QtFuture::Launch::Async, note));
}

QFuture<Result<void>> KeyRing::remove(const QString &name)
{
    m_parts->letGo(name);
    const auto drop = [parts = m_parts, name](Result<Secret> kept) -> QFuture<Result<void>> {
        if (!kept) { // a locked key store says of the key that it is gone
            return answered<void>(isMissing(kept) ? Result<void>() : fail(kept.error()));
        }
        const auto strike = [parts, name](Result<void> removed) -> Result<void> {
            return removed ? parts->change([&](const KeyNames &names) { return names.remove(name); }) : removed;
        };
        return parts->below->remove(name).then(QtFuture::Launch::Async, strike);
    };
    return m_parts->pending.watch(read(name).then(QtFuture::Launch::Async, drop).unwrap());
}

void KeyRing::end()
{
    m_parts->pending.end();
}

void KeyRing::keepForSession(const QString &name, const Secret &secret)
{
    const std::scoped_lock lock(m_parts->mutex);
    m_parts->session.insert(name, {secret, m_parts->clock.now()});
}

QVector<KeyRing::Entry> KeyRing::entries() const
{
    const QDateTime now = m_parts->clock.now();
    const auto entry = [&](const QString &name, const QDateTime &since, bool session) {
        return Entry{name, since, session, since.daysTo(now) > keyAge().count()};
    };
    const std::scoped_lock lock(m_parts->mutex);
    QVector<Entry> entries;
    for (const KeyNames::Entry &known : std::as_const(m_parts->known)) {
        if (!m_parts->session.contains(known.name)) {
            entries.append(entry(known.name, known.since, false));
        }
    }
    for (auto it = m_parts->session.cbegin(); it != m_parts->session.cend(); ++it) {
        entries.append(entry(it.key(), it->since, true));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return entries;
}

QFuture<Result<void>> KeyRing::probe()
{
    if (!m_parts->below) {
        return answered<void>(noKeyStore({}));
    }
    QString must; // be there
    {
        const std::scoped_lock lock(m_parts->mutex);
        must = m_parts->known.isEmpty() ? QString() : m_parts->known.first().name;
    }
    const auto judge = [must](Result<Secret> kept) -> Result<void> {
        if (kept || (isMissing(kept) && must.isEmpty())) {
            return {};
        }
        return isMissing(kept) ? fail(ErrorCode::KeyStoreLocked, must, kept.error().detail) : fail(kept.error());
    };
    const QString asked = must.isEmpty() ? u"metaflow probe"_s : must;
    return m_parts->pending.watch(m_parts->below->read(asked).then(QtFuture::Launch::Async, judge));
}

std::chrono::days KeyRing::keyAge()
{
    return longestAge;
}

QString workspaceKeyName(const QString &account, const QString &part)
{
    return u"workspace %1 %2"_s.arg(account, part);
}

QString storeKeyName(const QString &user, const QString &host, int port, const QString &database)
{
    return u"store postgresql://%1@%2:%3/%4"_s.arg(user, host.toLower(), QString::number(port), database);
}

} // namespace metaflow::secrets
