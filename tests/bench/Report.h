#pragma once

#include "tests/bench/Figure.h"

#include <QJsonObject>

namespace metaflow::bench {

struct NotMeasured {
    QString name;
    QString reason; ///< code and subject of the error
};

struct Report {
    QString commit; ///< with `-dirty` if the tree had changes
    QString buildType;
    QString startedAt; ///< ISO, UTC
    QJsonObject machine;
    QList<Figure> figures;
    QList<NotMeasured> notMeasured;
};

[[nodiscard]] QJsonObject toJson(const Figure &figure);
[[nodiscard]] QJsonObject toJson(const Report &report);
/// The rows of docs/figures.md.
[[nodiscard]] QString toMarkdown(const Report &report);

} // namespace metaflow::bench
