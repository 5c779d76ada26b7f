#pragma once

#include "core/store/ChainHash.h"
#include "tests/support/TemporaryStore.h"

#include <functional>

namespace metaflow::testing {

/// How much of the chain a forger makes anew behind a change, so that it fits.
enum class Reseal { Nothing, Row, Link, Chain };

/// Somebody who owns the database, knows how the record is made and has no key.
class Forger {
public:
    explicit Forger(TemporaryStore &store)
        : m_store(store)
    {
    }
    /// Alters a sealed row of the history and makes anew what is asked for.
    void alterRow(qint64 id, const std::function<void(store::HistoryFields &)> &change, Reseal reseal);
    /// Takes the newest links with all that is in them, and turns the head back.
    void cutTail(qint64 lastPosition);
    /// Runs SQL with the triggers off.
    void run(const QString &sql);
    [[nodiscard]] qint64 number(const QString &query); ///< first column of the first row

private:
    TemporaryStore &m_store;
};

} // namespace metaflow::testing
