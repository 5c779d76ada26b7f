#pragma once

#include "ui/review/SavedFilters.h"
#include "core/review/ReviewService.h"

#include <QListWidget>

namespace metaflow::ui {

/// The way into reviewing: named lists with live counts, the saved filters beneath. A list is a filter line, nothing
/// hidden. F2 renames a saved filter, Del removes it.
class WorkLists : public QListWidget {
    Q_OBJECT
public:
    explicit WorkLists(QWidget *parent = nullptr);

    void setCounts(const store::WorkCounts &counts);
    void setSaved(const QVector<SavedFilter> &filters);
    /// Before the store was asked again: one decision moved an item.
    void moved(Status from, Status to);
    void showLine(const QString &line); ///< marks the list that has this line, or none
    [[nodiscard]] qint64 countOf(Status status) const { return m_counts.byStatus.value(status); }

Q_SIGNALS:
    void lineChosen(const QString &line);
    void groupsWanted();
    void renamed(int saved, const QString &name); ///< index among the saved ones
    void removed(int saved);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
    void showCounts();
    void showCount(QListWidgetItem *item, std::optional<qint64> count);
    [[nodiscard]] std::optional<qint64> countFor(int list) const;
    [[nodiscard]] int savedIndex(const QListWidgetItem *item) const; ///< -1: none of them
    store::WorkCounts m_counts;
    bool m_known = false;
    bool m_filling = false; // items change because we set them
};

} // namespace metaflow::ui
