#pragma once

#include "ui/review/Wayfinder.h"

#include <QWidget>

class QMenu;

namespace metaflow::ui {

class AskLine;
class Decider;
class FilterBar;
class SavedFilters;
struct Context;

/// What can be done with a list besides deciding: moving about, assigning, copying, keeping its filter under a name.
/// Each asks in a line of its own above the list; nothing is modal.
class ListTools : public QWidget {
    Q_OBJECT
public:
    static constexpr int copiedAtMost = 5000;
    static constexpr int exportedSingly = 5000; ///< more are exported as a list

    ListTools(const Context &context, Decider &decider, ItemModel &model, ReviewTable &table, const ListLoader &loader,
        FilterBar &filter, SavedFilters &saved, QWidget *parent = nullptr);

    [[nodiscard]] Wayfinder &way() { return m_way; }
    void jump();
    void assign(const QVector<ItemRef> &items);
    void assignTo(const QVector<ItemRef> &items, const QString &person); ///< empty: to nobody
    void assigned(const Decision &decision, const DecisionOutcome &outcome); ///< it was saved: says so
    void copy(const QVector<ItemRef> &items);
    void saveFilter();
    void exportListed(); ///< all of the list, to a file
    void showMenu(const QPoint &place, const QVector<ItemRef> &selected); ///< of the cell there, in the viewport
    void showSort(const ItemOrder &order); ///< the arrow in the header
    void sortBy(int column); ///< the same again: the other way round
    void setRecentPeople(const QStringList &people) { m_people = people; }
    [[nodiscard]] QStringList recentPeople() const { return m_people; }

Q_SIGNALS:
    void left(); ///< the keys go back to the list
    void said(const QString &text);
    void failed(const metaflow::Error &error);
    void exportWanted(const metaflow::ItemFilter &filter, const QString &name); ///< as ReviewPage has it

private:
    void buildJump();
    void buildAssign();
    void buildSave();
    void showHit(int hit, int hits);
    void offerExport(QMenu *menu, const QVector<ItemRef> &selected);
    void copied(const Result<QVector<Item>> &items, qsizetype wanted);

    const Context &m_context;
    Decider &m_decider;
    ItemModel &m_model;
    ReviewTable &m_table;
    const ListLoader &m_loader;
    FilterBar &m_filter;
    SavedFilters &m_saved;
    Wayfinder m_way;
    AskLine *m_jump, *m_assign, *m_save;
    QTimer *m_typing;
    QVector<ItemRef> m_assigned; ///< what the line is about
    QStringList m_people; ///< newest first
};

} // namespace metaflow::ui
