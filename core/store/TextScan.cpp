#include "core/store/TextScan.h"

#include "core/store/Dialect.h"
#include "core/store/Items.h"
#include "core/store/Rows.h"
#include "core/store/Transaction.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype textsABlock = 5000; // QPSQL holds a whole answer in memory

Result<void> readTextBlock(
    Connection &connection, const QVector<ItemRef> &refs, const std::function<void(const StandingText &)> &onText)
{
    const Dialect dialect = connection.dialect();
    QVector<qint64> ids;
    for (const ItemRef &ref : refs) {
        ids << ref.id.value();
    }
    const RowSet set = idSet(dialect, ids);
    QHash<ItemId, StandingText> standing;
    auto read = connection.forEach(
        u"SELECT i.id, i.version, %1, %2 FROM %3 r CROSS JOIN metadata_items i WHERE i.id = r.id"_s.arg(
            sql::status(dialect, u"i"_s), sql::exactText(dialect, u"i.current_value"_s), set.sql),
        set.values, [&](const QSqlQuery &row) {
            const ItemId id(row.value(0).toLongLong());
            standing.insert(id,
                {{id, row.value(1).toInt()}, statusFromName(row.value(2).toString()).value_or(Status::Pending),
                    row.value(3).toString()});
        });
    for (const ItemRef &ref : refs) {
        if (const auto found = standing.constFind(ref.id); read && found != standing.cend()) {
            onText(*found);
        }
    }
    return read;
}

} // namespace

Result<void> forEachText(
    Connection &connection, const ItemFilter &filter, const std::function<void(const StandingText &)> &onText)
{
    const auto picture = Transaction::begin(connection, Transaction::Mode::Read);
    const auto refs = picture ? listItems(connection, filter) : fail(picture.error());
    if (!refs) {
        return fail(refs.error());
    }
    for (qsizetype from = 0; from < refs->size(); from += textsABlock) {
        if (auto read = readTextBlock(connection, refs->mid(from, textsABlock), onText); !read) {
            return read;
        }
    }
    return {};
}

} // namespace metaflow::store
