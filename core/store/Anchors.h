#pragma once

#include "core/model/History.h"
#include "core/store/Connection.h"
#include "core/store/RecordSigning.h"

namespace metaflow::store {

/// Where the chain ended at some moment, signed: a line of a file that lies where whoever owns the database does not
/// reach. A tail that is cut off later, or a chain that is made anew, contradicts it.
struct Anchor {
    QString storeId;
    qint64 position = 0;
    QString hash; ///< of the link there, hex
    QString time; ///< ISO text
    QByteArray key; ///< the public half it was signed with
    QByteArray signature;
    friend bool operator==(const Anchor &, const Anchor &) = default;

    [[nodiscard]] QByteArray toLine() const; ///< one JSON object and a line break
    [[nodiscard]] static std::optional<Anchor> fromLine(const QByteArray &line);
    /// What the signature is over.
    [[nodiscard]] QByteArray message() const;
};

/// Where it was read: the line of a file, or an event of another store.
struct NumberedAnchor {
    qint64 number = 0;
    std::optional<Anchor> anchor; ///< nothing: what stands there is none
};

/// The public keys that the record names, oldest first (event `record_key`). Errors as Connection::run.
[[nodiscard]] Result<QVector<QByteArray>> recordKeys(Connection &connection);
/// Writes the key into the record where none is named yet, and the event `anchor`. To be called in a transaction whose
/// commit seals them. NotPermitted where the record names other keys: an anchor of a new one would prove nothing.
[[nodiscard]] Result<void> announceAnchor(
    Connection &connection, const SigningKey &key, const Person &person, const QDateTime &now);
/// Of the chain as it ends now. NotFound where it is empty; StoreCorrupt without a head.
[[nodiscard]] Result<Anchor> anchorHead(Connection &connection, const SigningKey &key, const QDateTime &now);
/// Behind what the file holds, on the disk when it returns; a new file is readable by its owner alone. FileUnwritable.
[[nodiscard]] Result<void> appendAnchor(const QString &file, const Anchor &anchor);
/// Each line an anchor, or nothing where it is none; empty lines apart. FileUnreadable; FileInvalid where there is no
/// line at all.
[[nodiscard]] Result<QVector<std::optional<Anchor>>> readAnchors(const QString &file);
/// Holds the anchors against the chain and adds to the verdict of verifyHistory() what they show. Errors as
/// Connection::run.
[[nodiscard]] Result<void> checkAnchors(
    Connection &connection, const QVector<std::optional<Anchor>> &anchors, HistoryVerdict &verdict);
/// The same of anchors that another store keeps, whose address names it in the faults.
[[nodiscard]] Result<void> checkAnchors(
    Connection &connection, const QVector<NumberedAnchor> &anchors, const QString &store, HistoryVerdict &verdict);

} // namespace metaflow::store
