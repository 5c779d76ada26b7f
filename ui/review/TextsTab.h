#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace metaflow::ui {

/// Every text the item ever had or was offered, numbered: 1-9, Enter or the button take one into the editor, so that an
/// earlier one can be gone back to.
class TextsTab : public QWidget {
    Q_OBJECT
public:
    explicit TextsTab(QWidget *parent = nullptr);
    /// Each text once; those that came after the last decision are marked, the one that stands is named.
    void show(const QVector<ItemText> &texts, const Item &item);
    [[nodiscard]] int count() const;
    /// The text behind a key 1-9; empty: there is none.
    [[nodiscard]] QString suggestion(int number) const;

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void copy() const;
    QListWidget *m_list;
    QPushButton *m_take, *m_copy;
};

/// Where a text came from: `model`, `memory` …
[[nodiscard]] QString originWord(TextOrigin origin);

} // namespace metaflow::ui
