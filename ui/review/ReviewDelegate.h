#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace metaflow::ui {

/// Paints a row of the review list: status with icon, word and colour, decided rows dimmed, unsaved ones marked.
class ReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QIcon &iconFor(const QString &name, const QColor &color) const;
    mutable QHash<QString, QIcon> m_icons; // rendering an SVG for each cell would be felt while scrolling
};

} // namespace metaflow::ui
