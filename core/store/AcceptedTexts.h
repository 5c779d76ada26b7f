#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// A text that a person accepted, of a live item without needs_work.
struct AcceptedText {
    ItemId item;
    SourceId source;
    ObjectPath object;
    int ordinal = 0;
    QString dataType;
    QString text;
    QString updatedAt; ///< ISO text: newer ones are greater
    friend bool operator==(const AcceptedText &, const AcceptedText &) = default;
};
using OnAccepted = std::function<void(const AcceptedText &)>;

/// Which names there are, case-folded, each once. Walks from name to name in the index, so that a million items cost as
/// much as their different names. Errors as Connection::run, here and below.
[[nodiscard]] Result<QStringList> columnKeys(Connection &connection);
[[nodiscard]] Result<QStringList> tableKeys(Connection &connection);
/// Accepted texts of columns, or of tables, with one of these case-folded names; `tables`: only of columns in tables
/// with one of these. Reads nothing else.
[[nodiscard]] Result<void> forEachAcceptedColumn(
    Connection &connection, const QStringList &keys, const OnAccepted &onText);
[[nodiscard]] Result<void> forEachAcceptedColumn(
    Connection &connection, const QStringList &keys, const QStringList &tables, const OnAccepted &onText);
[[nodiscard]] Result<void> forEachAcceptedTable(
    Connection &connection, const QStringList &keys, const OnAccepted &onText);
/// Accepted texts of the columns of these tables, also of columns that the catalog no longer has.
[[nodiscard]] Result<void> forEachAcceptedIn(
    Connection &connection, SourceId source, const QVector<ObjectPath> &tables, const OnAccepted &onText);

} // namespace metaflow::store
