#pragma once

#include "core/store/HistoryFields.h"
#include "core/store/PendingLink.h"

#include <QCryptographicHash>

namespace metaflow::store {

/// A link of the chain: everything one transaction wrote.
struct HistoryLink {
    qint64 id = 0;
    qint64 position = 0; ///< 1, 2, …
    qint64 rowCount = 0;
    QString rowsHash, previousHash, hash; ///< hex
    QString sealedAt; ///< ISO text
    friend bool operator==(const HistoryLink &, const HistoryLink &) = default;
};

/// SHA-256 over a version byte and the fields in fixed order, each length-prefixed, NULL marked, texts as
/// SHA-256(salt ‖ text). Raw bytes.
[[nodiscard]] QByteArray rowHash(const HistoryFields &fields, const Seal &seal);
/// What takes the place of the texts when they are erased: Seal::textHashes.
[[nodiscard]] QString textHashes(const HistoryFields &fields, const QString &salt);
[[nodiscard]] QByteArray eventHash(qint64 id, const QString &kind, const QString &user, const QString &userSource,
    const QString &time, const QString &facts);
[[nodiscard]] QString linkHash(const HistoryLink &link);
/// Hash of all row hashes, then all event hashes, each in the order of the ids. Hex.
[[nodiscard]] QString rowsHash(
    const std::vector<PendingLink::Sealed> &rows, const std::vector<PendingLink::Sealed> &events);
/// That many salts of 16 bytes from the system's generator, hex.
[[nodiscard]] QStringList newSalts(qsizetype count);

} // namespace metaflow::store
