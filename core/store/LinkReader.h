#pragma once

#include "core/store/ChainHash.h"
#include "core/store/Connection.h"

#include <deque>

namespace metaflow::store {

/// Reads the links of the chain block by block. Those whose number is none of ours are left to Verify.
class LinkReader {
public:
    enum class Order { Position, Id };
    LinkReader(Connection &connection, Order order);
    /// Nothing behind the last one. Errors as Connection::run.
    [[nodiscard]] Result<std::optional<HistoryLink>> next();

private:
    Connection &m_connection;
    Order m_order;
    std::deque<HistoryLink> m_block;
    qint64 m_last = 0;
    bool m_ended = false;
};

/// A sealed row or event with its hash as stored and as it should be.
struct SealedEntry {
    qint64 id = 0;
    qint64 link = 0;
    QByteArray stored; ///< hex
    QByteArray computed; ///< raw; empty where texts stand beside the hashes that replace them
};

/// Reads what is sealed block by block, in the order of link and id. What names no link of ours is left to Verify.
class SealedReader {
public:
    explicit SealedReader(Connection &connection);
    virtual ~SealedReader() = default;
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;
    /// The next one; null behind the last one. Errors as Connection::run.
    [[nodiscard]] Result<const SealedEntry *> peek();
    void pop() { m_block.pop_front(); }

protected:
    [[nodiscard]] virtual Result<void> readBlock(qint64 afterLink, qint64 afterId, std::deque<SealedEntry> &block) = 0;
    Connection &m_connection;

private:
    std::deque<SealedEntry> m_block;
    qint64 m_lastLink = 0;
    qint64 m_lastId = 0;
    bool m_ended = false;
};

class SealedRowReader final : public SealedReader {
public:
    using SealedReader::SealedReader;

protected:
    [[nodiscard]] Result<void> readBlock(qint64 afterLink, qint64 afterId, std::deque<SealedEntry> &block) override;
};

class SealedEventReader final : public SealedReader {
public:
    using SealedReader::SealedReader;

protected:
    [[nodiscard]] Result<void> readBlock(qint64 afterLink, qint64 afterId, std::deque<SealedEntry> &block) override;
};

} // namespace metaflow::store
