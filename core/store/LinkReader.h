#pragma once

#include "core/store/ChainHash.h"
#include "core/store/Connection.h"

#include <QSet>

#include <optional>
#include <vector>

namespace metaflow::store {

/// A link as Verify keeps it: a chain of a million is held in memory.
struct LinkFacts {
    qint64 id = 0;
    qint64 position = 0;
    qint64 rowCount = 0;
    Digest rows{}, previous{}, hash{}; ///< as stored; zeros where there is none
    bool hashFits = false; ///< of the link itself: what is stored is what its columns give
};
/// All links in the order of their ids. Those whose number is none of ours are left to Verify. Errors as
/// Connection::run.
[[nodiscard]] Result<std::vector<LinkFacts>> allLinks(Connection &connection);
/// Those of these ids. Errors as Connection::run.
[[nodiscard]] Result<std::vector<LinkFacts>> linksOf(Connection &connection, const QVector<qint64> &ids);

/// Where the chain ends, by its own account.
struct ChainHead {
    qint64 position = 0;
    QString hash; ///< hex; empty before the first link
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};
/// Nothing where the row is gone. Errors as Connection::run.
[[nodiscard]] Result<std::optional<ChainHead>> readHead(Connection &connection);

/// An event of the record with its hash as it should be.
struct SealedEvent {
    qint64 id = 0;
    qint64 link = 0;
    Digest computed{};
    bool isIntact = false;
    std::vector<qint64> erasedRows; ///< of the history: an erasure took their texts
};
/// In the order of link and id; what names no link of ours is left to Verify. `links`: of these alone; none: all.
/// Errors as Connection::run.
[[nodiscard]] Result<std::vector<SealedEvent>> sealedEvents(Connection &connection, const QVector<qint64> &links = {});

/// The ids of those that hold: the hashes that the rows of a link hold, against the link, and the link against what is
/// built on it. Whoever altered a row made the whole chain anew from there on, or is found here. Errors as
/// Connection::run.
[[nodiscard]] Result<QSet<qint64>> linksThatHold(Connection &connection, const std::vector<LinkFacts> &links);
/// The same of one; false where there is none.
[[nodiscard]] Result<bool> linkHolds(Connection &connection, qint64 id);

/// From 64 hex digits in lower case; nothing from anything else.
[[nodiscard]] std::optional<Digest> digestFromHex(std::string_view hex);

} // namespace metaflow::store
