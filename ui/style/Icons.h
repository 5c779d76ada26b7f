#pragma once

#include <QIcon>
#include <QPalette>

#include "core/model/Item.h"

namespace metaflow::ui {

/// One of resources/icons, drawn in a colour; sharp at every scale.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// For a row of a list: in `selected` where the row is.
[[nodiscard]] QIcon rowIcon(const QString &name, const QColor &color, const QColor &selected);
/// In the text colour of the palette.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

/// How a status looks: always icon and word and colour, never colour alone.
struct StatusLook {
    QString iconName;
    QColor color;
};
[[nodiscard]] StatusLook lookOf(Status status, const QPalette &palette);
[[nodiscard]] StatusLook lookOf(Severity severity, const QPalette &palette);

} // namespace metaflow::ui
