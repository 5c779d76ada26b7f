#pragma once

#include "core/model/Item.h"
#include "core/model/Run.h"

#include <QHash>

namespace metaflow::testing {

/// Table `main.sales.NAME` with integer columns and no comments.
[[nodiscard]] TableInfo tableOf(const QString &name, const QStringList &columns);
/// `c1`, `c2`, … `cN`.
[[nodiscard]] QStringList columnNames(int count);
[[nodiscard]] Snapshot snapshotOf(const QVector<TableInfo> &tables);
[[nodiscard]] Item itemOf(const ObjectPath &object, Status status, const QString &text = {});
[[nodiscard]] QHash<QString, Item> byKey(const QVector<Item> &items);
/// The user message of a request's body.
[[nodiscard]] QString systemMessage(const QByteArray &body);
[[nodiscard]] QString userMessage(const QByteArray &body);

} // namespace metaflow::testing
