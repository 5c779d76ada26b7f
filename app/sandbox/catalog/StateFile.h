#pragma once

#include "app/sandbox/catalog/Catalog.h"

#include <QFile>
#include <QLockFile>

#include <tl/expected.hpp>

namespace metaflow::sandbox::catalog {

/// What makes the sandbox the same workspace after a restart.
struct Identity {
    QString metastoreId;
    QString workspaceId;
    QString warehouseId;
    QString token;
    QString apiKey;
    QMap<QString, QString> userTokens;
    quint16 port = 0;
};

/// Fresh ids; from a seed the same ones each time. Tokens are always new.
[[nodiscard]] Identity makeIdentity(std::optional<quint64> seed);

/// JSON Lines: the identity, then every change. Appending is one write(), so that a kill loses at most a line that
/// nobody was told of; a torn last line is passed over. Readable by its owner only, for the tokens in it. One program
/// at a time: FILE.lock says which, and one that was killed holds nobody up.
class StateFile {
public:
    /// Reads what is there, or says in words why that cannot be done. Without an identity in the file `identity` stays
    /// as given.
    [[nodiscard]] tl::expected<void, QString> open(
        const QString &file, Identity *identity, std::vector<Change> *changes);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// Writes the file anew in one step: the identity, and of each object only what holds now.
    [[nodiscard]] bool rewrite(const Identity &identity, const std::vector<Change> &changes);
    void append(const Change &change);

private:
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
};

} // namespace metaflow::sandbox::catalog
