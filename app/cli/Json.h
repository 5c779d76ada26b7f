#pragma once

#include "core/model/Decision.h"
#include "core/model/History.h"
#include "core/model/Run.h"

#include <QJsonArray>
#include <QJsonObject>

namespace metaflow::cli {

/// `{"catalog","schema","table","column"}`, null where absent.
[[nodiscard]] QJsonObject objectJson(const ObjectPath &path);
[[nodiscard]] QJsonArray objectsJson(const QVector<ObjectPath> &paths);
/// NULL and '' stay different.
[[nodiscard]] QJsonValue commentJson(const Comment &comment);
[[nodiscard]] QJsonValue timeJson(const QDateTime &time); ///< null where invalid
[[nodiscard]] QJsonValue textOrNull(const QString &text); ///< null where empty
/// Dollars for a million tokens: `0.250000`, as all money.
[[nodiscard]] QString perMillionText(double usd);
/// The columns of `metadata_items`, ours included.
[[nodiscard]] QJsonObject itemJson(const Item &item);
/// The columns of `approval_history`, ours included.
[[nodiscard]] QJsonObject historyJson(const HistoryRow &row);
/// Money is null where nobody knows what the model costs.
[[nodiscard]] QJsonObject runJson(const Run &run, bool priceKnown);
/// `object`, `verdict`, `base`, `catalog`, `ours`, `statement` and how it went.
[[nodiscard]] QJsonObject changeJson(const Change &change);
/// A change that failed or was refused: its object with code and message.
[[nodiscard]] QJsonObject failedChangeJson(const Change &change);
[[nodiscard]] QJsonObject skippedJson(const Skipped &skipped);

} // namespace metaflow::cli
