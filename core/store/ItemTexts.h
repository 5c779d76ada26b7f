#pragma once

#include "core/model/Item.h"
#include "core/store/Rows.h"

namespace metaflow::store {

struct NewText {
    ItemId item;
    QString text;
    TextOrigin origin = TextOrigin::Person;
    RequestId request;
    RunId run;
    QString author;
    std::optional<int> score;
    std::optional<int> matchPercent = {}; ///< of a text from memory
    ObjectPath from = {};
};
/// Adds texts behind those that the items have; `freshItems` have none yet. Errors as Connection::run.
[[nodiscard]] Result<void> addTexts(
    Connection &connection, const QVector<NewText> &texts, const QDateTime &now, bool freshItems);

/// Brings free text search up to date: item and what searchText() gives. Errors as Connection::run.
[[nodiscard]] Result<void> updateSearch(Connection &connection, const QVector<std::pair<ItemId, QString>> &entries);

} // namespace metaflow::store
