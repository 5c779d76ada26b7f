#pragma once

#include "core/model/History.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

/// Who, what, on which object, in which run, when, with which words.
class HistoryFilters : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilters(QWidget *parent = nullptr);
    [[nodiscard]] HistoryFilter filter() const;
    void focusText();
    void focusObject();
    void clear();
    /// What another page asks to see. What no field here holds (statuses, a catalog, times) stays until somebody takes
    /// it away.
    void showOnly(const HistoryFilter &wanted);

Q_SIGNALS:
    void changed();

private:
    void buildTime();
    void buildGiven();
    void empty();
    void setGiven(const HistoryFilter &given);
    [[nodiscard]] QLineEdit *line(const QString &name, const QString &words);
    [[nodiscard]] QLineEdit *nameLine(const QString &name, const QString &words);
    QLineEdit *m_person, *m_object, *m_run, *m_text;
    QComboBox *m_action, *m_time;
    QDateEdit *m_from, *m_until;
    QPushButton *m_taken; ///< takes away what was given from outside
    HistoryFilter m_given;
    QTimer m_typing;
};

/// What a person can choose without typing days.
enum class TimeRange { Any, Today, SevenDays, ThirtyDays, NinetyDays, Days };
/// Whole days of the person's own calendar, today's included; `from` and `until` count for Days alone, both included.
void setTime(HistoryFilter &filter, TimeRange range, const QDate &today, const QDate &from, const QDate &until);
/// `catalog.schema.table.column`, `schema.table` or a name alone, as a person types it; a part in backticks may hold a
/// dot.
void setObject(HistoryFilter &filter, const QString &typed);

} // namespace metaflow::ui
