#pragma once

#include "core/base/Clock.h"
#include "core/secrets/KeyNames.h"
#include "core/secrets/KeyStore.h"

#include <memory>

namespace metaflow::secrets {

/// The keys of this user: the key store of the desktop, what is kept for this session only, and the file of names that
/// tells a locked key store from a missing key. Callable from any thread. One a program.
///
/// A name that stands in the file but is not found is KeyStoreLocked, never KeyMissing. A key is never written because
/// a read found nothing.
class KeyRing final : public KeyStore {
public:
    enum class Keep { InKeyStore, ThisSession };
    struct Entry {
        QString name;
        QDateTime since; ///< when it was set
        bool session = false; ///< goes with the program
        bool old = false; ///< older than keyAge(): time for a new one
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// `below` may be missing: then there is no key store on this machine, and keys are kept for the session only.
    KeyRing(std::unique_ptr<KeyStore> below, QString namesFile, Clock &clock);
    ~KeyRing() override;
    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override; ///< session first
    /// Key store first, then the name. Also FileUnwritable, of the file of names: the key itself is kept then.
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    /// From both, the name last. A key that is known but not found is KeyStoreLocked: it may lie there still. Setting
    /// it again, then removing it, ends that doubt.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    /// The program is about to end, or the thread that the key store needs to wait for something else: whoever waits
    /// for an answer gets Cancelled, as from now on whoever asks for what is not kept for the session. A write that was
    /// under way may still come about.
    void end();
    /// For this session only: memory that is wiped, never a file.
    void keepForSession(const QString &name, const Secret &secret);
    /// By name; no values. As the last question, or the start of the program, found the file of names.
    [[nodiscard]] QVector<Entry> entries() const;
    /// Whether there is a key store and it answers; nothing is written. A locked one finds nothing, so a key that must
    /// be there is asked for where there is one. KeyStoreLocked, Timeout.
    [[nodiscard]] QFuture<Result<void>> probe();
    /// After this a new key is reminded of: 90 days.
    [[nodiscard]] static std::chrono::days keyAge();

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts; ///< shared with answers that are still to come
};

/// `workspace NAME refresh`, `workspace NAME token`, `workspace NAME client`: of one sign-in of MetaFlow's own.
[[nodiscard]] QString workspaceKeyName(const QString &account, const QString &part);
/// `store postgresql://user@host:port/db`: the password of that database.
[[nodiscard]] QString storeKeyName(const QString &user, const QString &host, int port, const QString &database);

} // namespace metaflow::secrets
