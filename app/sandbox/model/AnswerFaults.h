#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/model/PromptReader.h"

#include <QJsonObject>

namespace metaflow::sandbox::model {

/// Draws what is wrong with the names: one left out, one too many, one twice, all spelt otherwise.
[[nodiscard]] std::vector<AskedTable> spoiltNames(faults::Weather &weather, std::vector<AskedTable> asked);
/// Draws what is wrong with the values: a broken schema, an empty or endless text, orders that were obeyed.
[[nodiscard]] QJsonObject spoiltValues(faults::Weather &weather, const QJsonObject &answer, const QString &prompt);
/// Draws what stands around the JSON, or in its place.
[[nodiscard]] QString spoiltText(faults::Weather &weather, const QString &json);

} // namespace metaflow::sandbox::model
