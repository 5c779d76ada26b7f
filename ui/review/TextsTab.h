#pragma once

#include "core/review/ReviewService.h"

#include <QListWidget>

namespace metaflow::ui {

/// Every text the item ever had or was offered, numbered: 1-9 or Enter take one into the editor.
class TextsTab : public QListWidget {
    Q_OBJECT
public:
    explicit TextsTab(QWidget *parent = nullptr);
    /// Each text once; those that came after the last decision are marked, the one that stands is named.
    void show(const QVector<ItemText> &texts, const Item &item);
    /// The text behind a key 1-9; empty: there is none.
    [[nodiscard]] QString suggestion(int number) const;

Q_SIGNALS:
    void chosen(const QString &text);
};

} // namespace metaflow::ui
