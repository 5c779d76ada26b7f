#pragma once

#include <QDateTime>
#include <QStringList>

class QTableWidget;

namespace metaflow::ui {

/// Fills a row of a list. Texts from outside are no markup; a screen reader hears the whole row from any of its cells.
/// `tips`: what a cell says more than it shows; else what it shows.
void setRow(QTableWidget *table, int row, const QStringList &words, const QStringList &tips = {});

/// As it is written here; exactTime() belongs into the tip.
[[nodiscard]] QString shortTime(const QDateTime &time);
[[nodiscard]] QString exactTime(const QDateTime &time);

} // namespace metaflow::ui
