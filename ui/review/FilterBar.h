#pragma once

#include "ui/review/FilterLine.h"
#include "core/review/ReviewService.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

class FacetBox;

/// Filter line and filter row over the list. The line is the truth: choosers write words into it and read them back.
/// Single items that no words describe are named in a button beside it, which takes them away.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString line() const;
    void setLine(const QString &line); ///< asks at once, for any item
    void narrow(const QString &line); ///< as if typed: what is shown stays the set it is taken from
    /// These alone, with an empty line. `name` says for people which they are.
    void showOnly(const QString &name, const QVector<ItemId> &items);
    [[nodiscard]] bool isActive() const; ///< not everything is shown
    [[nodiscard]] QString saidFilter() const; ///< for people: the line, and which set; empty: everything
    [[nodiscard]] Query query() const;
    [[nodiscard]] Query read(const QString &line) const; ///< any other line, by what is known here
    /// Values that items have anywhere: what is a mistake and what is not.
    void setKnown(const store::FacetValues &everywhere);
    /// What the choosers offer for the line as it is, with counts.
    void setFacets(const store::FacetValues &values);
    void setMe(const QString &person);
    void learnPerson(const QString &person); ///< something is assigned to them now
    void setClearKey(const QString &key); ///< of the list; the button names it
    void setWord(const QString &key, const QString &value); ///< as a chooser does
    void setCount(const QString &text);
    void focusLine();
    void toggleRow(); ///< Ctrl+Shift+L

Q_SIGNALS:
    void queryChanged(const metaflow::ui::Query &query);
    void done(); ///< Enter or Esc in the line: back to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRow();
    [[nodiscard]] FacetBox *chooser(const QString &key, const QString &name, const QString &any);
    void ask(bool typing);
    void askIfRead(); ///< again, where what is known now reads the line differently
    void showInRow();
    void showHints(bool typing);
    void showActive();
    void dropSet();

    QLineEdit *m_line, *m_column, *m_search;
    QWidget *m_row;
    FacetBox *m_catalog, *m_schema, *m_table, *m_type, *m_status, *m_check, *m_author, *m_reviewer;
    QPushButton *m_clear, *m_set;
    QAction *m_icon;
    QLabel *m_count, *m_hint;
    QString m_setName;
    QVector<ItemId> m_only; ///< empty: any
    KnownNames m_known;
    Query m_asked;
    bool m_wordIsOpen = false; ///< the last word was still being typed when asked
    bool m_wasAsked = false;
    bool m_filling = false; // choosers change because we set them
    QTimer m_typing;
};

} // namespace metaflow::ui
