#include "core/store/ExportEvents.h"

#include "core/base/Clock.h"
#include "core/store/History.h"
#include "core/store/Settings.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

Result<bool> appendExport(Connection &connection, const Person &person, const QJsonObject &facts, const QDateTime &now)
{
    return appendEvent(connection, u"export"_s, person, facts, now).map([] { return true; });
}

/// The one rule for whoever only reads. The server said it, so nothing of the transaction is left.
QFuture<Result<bool>> unlessOnlyReading(const QFuture<Result<bool>> &noting)
{
    auto noted = noting;
    return noted.then([](Result<bool> done) {
        return !done && done.error().code == ErrorCode::RoleTooSmall ? Result<bool>(false) : done;
    });
}

} // namespace

QFuture<Result<bool>> noteExport(Store &store, Person person, QJsonObject facts)
{
    return unlessOnlyReading(
        store.write([person = std::move(person), facts = std::move(facts), now = store.clock().now()](
                        Connection &connection) { return appendExport(connection, person, facts, now); }));
}

QFuture<Result<bool>> noteExportOf(Store &store, QString storeId, Person person, QJsonObject facts)
{
    return unlessOnlyReading(
        store.write([storeId = std::move(storeId), person = std::move(person), facts = std::move(facts),
                        now = store.clock().now()](Connection &connection) -> Result<bool> {
            const auto here = setting(connection, u"store_id"_s);
            if (!here || here->value_or(QString()) != storeId) {
                return here ? Result<bool>(true) : fail(here.error());
            }
            return appendExport(connection, person, facts, now);
        }));
}

} // namespace metaflow::store
