#pragma once

#include "core/store/HistoryFields.h"
#include "core/store/PendingLink.h"
#include "core/store/Sha256.h"

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

/// A column as the database holds it, numbers in decimal; NULL where there are no bytes at all.
struct Field {
    std::string_view bytes;
    bool isNull = true;
};
/// The columns of historyColumns(), in that order.
using RowView = std::array<Field, historyColumnCount>;
/// Where some of them stand in there.
namespace column {
inline constexpr size_t id = 0, item = 1, action = 2, newStatus = 4, oldText = 5, newText = 6, undoFacts = 8,
                        itemVersion = 9, userSource = 13, needsWork = 19, objectHash = 20, link = 21, hash = 22,
                        salt = 23, textHashes = 24;
}

struct RowDigest {
    Digest hash{};
    Digest newText{}; ///< SHA-256(salt ‖ new text); zeros where it is NULL or erased
    bool contradicts = false; ///< texts stand beside the hashes that replace them
};
/// SHA-256 over a version byte and the fields in fixed order, each length-prefixed, NULL marked, texts as
/// SHA-256(salt ‖ text).
[[nodiscard]] RowDigest digestOf(const RowView &row);
/// The same of a row that is not in the database yet. Raw bytes.
[[nodiscard]] QByteArray rowHash(const HistoryFields &fields, const Seal &seal);
/// What takes the place of the texts when they are erased: Seal::textHashes.
[[nodiscard]] QString textHashes(const HistoryFields &fields, const QString &salt);
[[nodiscard]] QByteArray eventHash(qint64 id, const QString &kind, const QString &user, const QString &userSource,
    const QString &time, const QString &facts);
[[nodiscard]] QString linkHash(const HistoryLink &link);
/// The same of columns as they stand in the database; hashes in hex.
[[nodiscard]] Digest linkDigest(qint64 position, qint64 rowCount, std::string_view rowsHash,
    std::string_view previousHash, std::string_view sealedAt);
/// All row hashes, then all event hashes, each one after the other in the order of the ids.
[[nodiscard]] Digest rowsDigest(std::string_view rows, std::string_view events);
/// Hash of all row hashes, then all event hashes, each in the order of the ids. Hex.
[[nodiscard]] QString rowsHash(
    const std::vector<PendingLink::Sealed> &rows, const std::vector<PendingLink::Sealed> &events);
/// That many salts of 16 bytes from the system's generator, hex.
[[nodiscard]] QStringList newSalts(qsizetype count);

} // namespace metaflow::store
