#pragma once

#include "core/model/Run.h"

namespace metaflow::store {

/// Compact JSON for the columns of runs and requests, and back; unknown parts are skipped.
[[nodiscard]] QString selectionToJson(const Selection &selection);
[[nodiscard]] Selection selectionFromJson(const QString &json);
/// The selection, and what a preparation found beside what it asks for.
[[nodiscard]] QString scopeToJson(const Run &run);
void readScope(const QString &json, Run *run);
[[nodiscard]] QString optionsToJson(const GenerationOptions &options);
[[nodiscard]] GenerationOptions optionsFromJson(const QString &json);
[[nodiscard]] QByteArray targetsToJson(const QVector<RequestTarget> &targets);
[[nodiscard]] QVector<RequestTarget> targetsFromJson(const QByteArray &json);

} // namespace metaflow::store
