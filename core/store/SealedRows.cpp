#include "core/store/SealedRows.h"

#include "core/store/Dialect.h"
#include "core/store/SqlErrors.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int rowsAtOnce = 8192;

qint64 numberIn(std::string_view text)
{
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// What is no text and no whole number was never ours: a mark in front sees to it that no hash fits.
void addOdd(RawBlock &block, const void *bytes, int size)
{
    std::string odd(1, '\xff');
    odd.append(static_cast<const char *>(bytes), static_cast<size_t>(size));
    block.add(odd);
}

void addColumn(RawBlock &block, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        block.addNull();
        break;
    case SQLITE_INTEGER: {
        std::array<char, 24> digits{};
        const auto end
            = std::to_chars(digits.data(), digits.data() + digits.size(), sqlite3_column_int64(row, column)).ptr;
        block.add({digits.data(), static_cast<size_t>(end - digits.data())});
        break;
    }
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        block.add({text, static_cast<size_t>(sqlite3_column_bytes(row, column))});
        break;
    }
    default:
        const void *bytes = sqlite3_column_blob(row, column);
        addOdd(block, bytes, sqlite3_column_bytes(row, column));
    }
}

class SqliteReader final : public RawReader {
public:
    SqliteReader(Connection &connection, sqlite3 *handle, const RawQuery &query)
        : m_connection(connection)
        , m_handle(handle)
        , m_columns(query.columns)
    {
        const QByteArray sql = (query.select + u" ORDER BY "_s + query.order.join(u", "_s)).toUtf8();
        sqlite3_stmt *statement = nullptr;
        m_code = sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
        m_statement.reset(statement);
    }
    [[nodiscard]] Result<std::optional<RawBlock>> next() override
    {
        RawBlock block(m_columns);
        while (m_code == SQLITE_OK || m_code == SQLITE_ROW) {
            if (m_code = sqlite3_step(m_statement.get()); m_code == SQLITE_ROW) {
                for (int column = 0; column < static_cast<int>(m_columns); ++column) {
                    addColumn(block, m_statement.get(), column);
                }
                if (block.isFull()) {
                    return std::optional(std::move(block));
                }
            }
        }
        if (m_code != SQLITE_DONE) {
            const QSqlError error(
                QString::fromUtf8(sqlite3_errmsg(m_handle)), {}, QSqlError::StatementError, QString::number(m_code));
            return fail(errorOf(m_connection.url(), error, sqlite3_system_errno(m_handle)));
        }
        return block.rows() > 0 ? std::optional(std::move(block)) : std::nullopt;
    }

private:
    Connection &m_connection;
    sqlite3 *m_handle;
    size_t m_columns;
    int m_code = SQLITE_OK;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

class BlockReader final : public RawReader {
public:
    BlockReader(Connection &connection, RawQuery query)
        : m_connection(connection)
        , m_query(std::move(query))
    {
        for (qsizetype i = 0; i < m_query.order.size(); ++i) {
            m_after << qint64(0);
        }
    }
    [[nodiscard]] Result<std::optional<RawBlock>> next() override
    {
        RawBlock block(m_query.columns);
        const QStringList marks(m_query.order.size(), u"?"_s);
        const QString order = m_query.order.join(u", "_s);
        auto read = m_connection.forEach(u"%1 AND (%2) > (%3) ORDER BY %2 LIMIT %4"_s.arg(
                                             m_query.select, order, marks.join(u", "_s), QString::number(rowsAtOnce)),
            m_after, [&](const QSqlQuery &row) {
                for (int column = 0; column < static_cast<int>(m_query.columns); ++column) {
                    row.isNull(column) ? block.addNull() : block.add(viewOf(row.value(column).toString().toUtf8()));
                }
            });
        if (!read) {
            return fail(read.error());
        }
        if (block.rows() == 0) {
            return std::nullopt;
        }
        for (size_t i = 0; i < m_query.orderColumns.size(); ++i) {
            m_after[static_cast<qsizetype>(i)] = numberIn(block.field(block.rows() - 1, m_query.orderColumns[i]).bytes);
        }
        return std::optional(std::move(block));
    }

private:
    Connection &m_connection;
    RawQuery m_query;
    QVariantList m_after;
};

signed char statusIn(const RowView &row)
{
    const Field &status = row[column::newStatus];
    std::string_view name = status.bytes;
    if (status.isNull) { // the earlier tool says the status by the action, and nothing where it is an import
        name = row[column::action].bytes;
        if (name != "approved" && name != "rejected" && name != "edited") {
            return -1;
        }
    }
    const auto known = statusFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    return known ? static_cast<signed char>(*known) : std::numeric_limits<signed char>::max(); // none that fits any
}

template <size_t size> std::array<char, size> fromHex(const Field &field)
{
    std::array<char, size> raw{};
    const QByteArray bytes = QByteArray::fromHex({field.bytes.data(), static_cast<qsizetype>(field.bytes.size())});
    std::copy_n(bytes.begin(), std::min(bytes.size(), static_cast<qsizetype>(size)), raw.begin());
    return raw;
}

/// Compared as bytes: turning each hash into hex first takes as long as making it.
bool equalsHex(const Digest &digest, std::string_view hex)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (hex.size() != 2 * digest.size()) {
        return false;
    }
    for (size_t i = 0; i < digest.size(); ++i) {
        const auto byte = static_cast<unsigned char>(digest[i]);
        if (hex[2 * i] != digits[byte >> 4] || hex[2 * i + 1] != digits[byte & 15]) {
            return false;
        }
    }
    return true;
}

} // namespace

Field RawBlock::field(size_t row, size_t column) const
{
    const size_t at = row * m_columns + column;
    const size_t from = at == 0 ? 0 : m_ends[at - 1].at;
    return {std::string_view(m_bytes).substr(from, m_ends[at].at - from), m_ends[at].isNull};
}

RowView RawBlock::view(size_t row, size_t first) const
{
    RowView view;
    for (size_t column = 0; column < view.size(); ++column) {
        view[column] = field(row, first + column);
    }
    return view;
}

Result<std::unique_ptr<RawReader>> readRaw(Connection &connection, const RawQuery &query)
{
    if (connection.dialect() == Dialect::Postgres) {
        return std::make_unique<BlockReader>(connection, query);
    }
    const auto asked = connection.run(u"SELECT 1"_s); // also says whether somebody interrupted
    if (!asked) {
        return fail(asked.error());
    }
    const QVariant handle = asked->driver()->handle();
    return std::make_unique<SqliteReader>(connection, *static_cast<sqlite3 *const *>(handle.constData()), query);
}

RawQuery sealedRowsQuery(Dialect dialect)
{
    return {u"SELECT %1 FROM approval_history h WHERE %2"_s.arg(
                historyColumns(dialect), sql::isOurNumber(dialect, u"h.link_id"_s)),
        {u"h.link_id"_s, u"h.id"_s}, {column::link, column::id}, historyColumnCount};
}

SealedRow hashed(const RowView &row)
{
    const RowDigest digest = digestOf(row);
    const auto has = [&](size_t at) { return !row[at].isNull; };
    const std::string_view action = row[column::action].bytes;
    SealedRow sealed;
    sealed.id = numberIn(row[column::id].bytes);
    sealed.link = numberIn(row[column::link].bytes);
    sealed.item = numberIn(row[column::item].bytes);
    sealed.computed = digest.hash;
    sealed.isIntact = !digest.contradicts && equalsHex(digest.hash, row[column::hash].bytes);
    sealed.hasText = has(column::newText);
    sealed.isErased = has(column::textHashes);
    sealed.isForeign = !has(column::itemVersion) && !has(column::userSource);
    // What leaves status and text as they are vouches for neither, as the earlier tool's rows about an import.
    const bool isImport = action == action::imported.latin1() || action == action::importFailed.latin1();
    sealed.vouches = action != action::assigned.latin1() && action != action::commented.latin1()
        && action != action::dismissed.latin1() && !(isImport && sealed.isForeign && !sealed.hasText);
    sealed.hasObject = has(column::objectHash);
    if (sealed.vouches) {
        sealed.newText = digest.newText;
        sealed.salt = fromHex<16>(row[column::salt]);
        sealed.status = statusIn(row);
        sealed.needsWork = has(column::needsWork) ? static_cast<signed char>(numberIn(row[column::needsWork].bytes))
                                                  : static_cast<signed char>(-1);
        sealed.objectHash = fromHex<16>(row[column::objectHash]);
    }
    return sealed;
}

std::vector<SealedRow> hashed(const RawBlock &block)
{
    std::vector<SealedRow> rows;
    rows.reserve(block.rows());
    for (size_t row = 0; row < block.rows(); ++row) {
        rows.push_back(hashed(block.view(row)));
    }
    return rows;
}

} // namespace metaflow::store
