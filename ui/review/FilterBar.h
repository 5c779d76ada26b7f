#pragma once

#include "ui/review/FilterLine.h"
#include "core/review/ReviewService.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

/// Filter line and filter row over the list. The line is the truth: choosers write words into it and read them back.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString line() const;
    void setLine(const QString &line); ///< asks at once
    [[nodiscard]] Query query() const;
    void setFacets(const store::FacetCounts &facets);
    void setCount(const QString &text);
    void focusLine();
    void toggleRow(); ///< Ctrl+Shift+L

Q_SIGNALS:
    void queryChanged(const metaflow::ui::Query &query);
    void done(); ///< Enter or Esc in the line: back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRow();
    [[nodiscard]] QComboBox *chooser(const QString &key, const QString &any);
    void setWord(const QString &key, const QString &value);
    void ask(bool typing);
    void showInRow();
    void fill(QComboBox *box, const QStringList &names, const QString &value);

    QLineEdit *m_line, *m_column, *m_search;
    QWidget *m_row;
    QComboBox *m_catalog, *m_schema, *m_table, *m_status;
    QPushButton *m_clear;
    QLabel *m_count;
    KnownNames m_known;
    Query m_asked;
    bool m_wordIsOpen = false; ///< the last word was still being typed when asked
    bool m_filling = false; // choosers change because we set them
    QTimer m_typing;
};

} // namespace metaflow::ui
