#pragma once

#include "core/review/ReviewService.h"

#include <QListWidget>

namespace metaflow::ui {

/// The way into reviewing: named lists with live counts. A list is a filter line, nothing hidden.
class WorkLists : public QListWidget {
    Q_OBJECT
public:
    explicit WorkLists(QWidget *parent = nullptr);

    void setCounts(const store::FacetCounts &all, const store::FacetCounts &flawed);
    /// Before the store was asked again: one decision moved an item.
    void moved(Status from, Status to);
    void showLine(const QString &line); ///< marks the list that has this line, or none
    [[nodiscard]] qint64 countOf(Status status) const { return m_byStatus.value(status); }

Q_SIGNALS:
    void lineChosen(const QString &line);

private:
    void showCounts();
    [[nodiscard]] qint64 countFor(int list) const;
    QHash<Status, qint64> m_byStatus;
    qint64 m_needsWork = 0, m_flawed = 0, m_total = 0;
    bool m_known = false;
};

} // namespace metaflow::ui
