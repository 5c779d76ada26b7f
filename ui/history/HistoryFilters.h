#pragma once

#include "core/model/History.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace metaflow::ui {

/// Who, what, on which object, with which words.
class HistoryFilters : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilters(QWidget *parent = nullptr);
    [[nodiscard]] HistoryFilter filter() const;
    void focusText();
    void focusObject();
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit *line(const QString &name, const QString &words);
    [[nodiscard]] QLineEdit *nameLine(const QString &name, const QString &words);
    QLineEdit *m_person, *m_object, *m_text;
    QComboBox *m_action;
    QTimer m_typing;
};

/// `catalog.schema.table.column`, `schema.table` or a name alone, as a person types it; a part in backticks may hold a
/// dot.
void setObject(HistoryFilter &filter, const QString &typed);

} // namespace metaflow::ui
