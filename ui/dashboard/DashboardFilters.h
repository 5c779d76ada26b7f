#pragma once

#include "core/analytics/Report.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace metaflow::ui {

/// Which catalog, which time; how old the figures are.
class DashboardFilters : public QWidget {
    Q_OBJECT
public:
    explicit DashboardFilters(QWidget *parent = nullptr);
    [[nodiscard]] analytics::ReportFilter filter() const;
    void offer(const QStringList &catalogs); ///< the one chosen stays
    void say(const QString &state); ///< "As of 12:03"
    void focusCatalog();

Q_SIGNALS:
    void changed();
    void refreshWanted();

private:
    void buildTime();
    QComboBox *m_catalog, *m_time;
    QDateEdit *m_from, *m_until;
    QLabel *m_state;
};

} // namespace metaflow::ui
