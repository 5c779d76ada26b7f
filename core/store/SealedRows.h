#pragma once

#include "core/store/ChainHash.h"
#include "core/store/Connection.h"

#include <memory>
#include <optional>
#include <vector>

namespace metaflow::store {

/// Some thousand rows as the database holds them, one after the other in one piece of memory: reading them makes no
/// strings, so that a million is read in seconds.
class RawBlock {
public:
    explicit RawBlock(size_t columns)
        : m_columns(columns)
    {
    }
    void addNull() { m_ends.push_back({static_cast<quint32>(m_bytes.size()), true}); }
    void add(std::string_view bytes)
    {
        m_bytes.append(bytes);
        m_ends.push_back({static_cast<quint32>(m_bytes.size()), false});
    }
    [[nodiscard]] size_t rows() const { return m_ends.size() / m_columns; }
    [[nodiscard]] bool isFull() const { return m_bytes.size() >= 8u << 20 || rows() >= 8192; }
    [[nodiscard]] Field field(size_t row, size_t column) const;
    /// The columns of historyColumns(), from `first` on.
    [[nodiscard]] RowView view(size_t row, size_t first = 0) const;

private:
    struct End {
        quint32 at = 0;
        bool isNull = false;
    };
    size_t m_columns;
    std::string m_bytes;
    std::vector<End> m_ends;
};

/// Reads the answer to one statement block by block. Errors as Connection::run.
class RawReader {
public:
    virtual ~RawReader() = default;
    /// Nothing behind the last one.
    [[nodiscard]] virtual Result<std::optional<RawBlock>> next() = 0;
};

/// What to read: `select … where` and the columns to go on behind, which are the statement's order as well.
struct RawQuery {
    QString select; ///< up to and with a condition; nothing is bound
    QStringList order; ///< columns of whole numbers, each above zero
    std::vector<size_t> orderColumns; ///< where they stand among the selected
    size_t columns = 0;
};
/// SQLite: one statement, stepped through without QtSql. PostgreSQL: block after block.
[[nodiscard]] Result<std::unique_ptr<RawReader>> readRaw(Connection &connection, const RawQuery &query);
/// All sealed rows in the order of link and id; what names no link of ours is left to Verify.
[[nodiscard]] RawQuery sealedRowsQuery(Dialect dialect);

/// What Verify keeps of a row: its hash as it should be, and what it says of its item.
struct SealedRow {
    qint64 id = 0;
    qint64 link = 0;
    qint64 item = 0;
    Digest computed{};
    Digest newText{}; ///< see RowDigest
    std::array<char, 16> salt{};
    std::array<char, 16> objectHash{};
    bool isIntact = false; ///< computed is what is stored
    bool vouches = false; ///< says status and text of its item
    bool hasText = false;
    bool isErased = false;
    bool isForeign = false; ///< of the earlier tool
    bool hasObject = false;
    signed char status = -1; ///< Status; -1: it says nothing
    signed char needsWork = -1; ///< 0 or 1; -1: it says nothing
};
/// Callable from any thread.
[[nodiscard]] std::vector<SealedRow> hashed(const RawBlock &block);
[[nodiscard]] SealedRow hashed(const RowView &row);

} // namespace metaflow::store
