#pragma once

#include "core/model/Item.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace metaflow::ui {

/// The review list: the ordered (id, version) pairs of everything that matches, and the items of the pages that were
/// looked at last. Holds a million rows honestly; never asks anybody itself: it says which page it wants.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Status,
        Object,
        Column,
        Type,
        Score,
        Findings,
        Text,
        Author,
        Updated,
        Model,
        Reviewer,
        Age,
        Assigned,
    };
    static constexpr int columns = 13;
    enum Role { ItemRole = Qt::UserRole + 1, DecidedRole, UnsavedRole, LoadedRole };
    static constexpr int pageSize = 256;
    static constexpr int cachedPages = 64;

    explicit ItemModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Another list: everything cached goes, decided marks go; what is not saved stays marked.
    void setRows(const QVector<ItemRef> &rows);
    /// The same list, complete now: it begins with the rows that are shown (the first page came by its own query).
    void extendTo(const QVector<ItemRef> &rows);
    /// Items of one page as the store has them; those that are gone are missing.
    void setPage(int page, const QVector<Item> &items);
    void pageFailed(int page); ///< may be wanted again
    /// One item changed, by a decision here or somebody else's.
    void replace(const Item &item, bool decidedHere);
    /// Somebody else changed it: marked until the list runs again or it is decided on here.
    void changedElsewhere(const Item &item);
    /// The store did not take something about it yet: a `verdict`, with which it is decided all the same, or not one.
    void setUnsaved(ItemId id, bool verdict);
    void setSaved(ItemId id, bool verdict); ///< of several that wait, this one no longer does

    [[nodiscard]] const QVector<ItemRef> &refs() const { return m_rows; }
    [[nodiscard]] QVector<ItemId> idsOfPage(int page) const;
    [[nodiscard]] int rowOf(ItemId id, int near = 0) const; ///< -1: not listed
    [[nodiscard]] std::optional<Item> itemAt(int row) const; ///< nothing while its page is on the way
    [[nodiscard]] bool isDecided(ItemId id) const { return m_decided.contains(id); }
    /// Or is going to be, as soon as the store takes it.
    [[nodiscard]] bool isDoneWith(ItemId id) const
    {
        return m_decided.contains(id) || m_unsaved.value(id).verdicts > 0;
    }
    [[nodiscard]] bool isUndecided(int row) const; ///< unknown rows count as undecided
    void want(int page) const;
    /// The nearest undecided row that way round, from the row beside `from` and back to it, as far as is known: stops
    /// at a row whose page is not here, unless `unknownCounts`. -1: none up to there.
    struct Seen {
        int undecided = -1;
        int unknown = -1; ///< where it stopped
    };
    [[nodiscard]] Seen seekUndecided(int from, int step, bool unknownCounts) const;

Q_SIGNALS:
    void pageWanted(int page);

private:
    [[nodiscard]] const Item *cached(int row) const;
    [[nodiscard]] QVariant shown(const Item &item, Column column) const;
    void announceWanted();
    void showMark(ItemId id);

    QVector<ItemRef> m_rows;
    mutable QCache<int, QVector<Item>> m_pages; // QCache is least recently used; looking counts
    mutable QSet<int> m_wanted, m_asked;
    mutable QTimer m_announce; // data() is const, and called while painting
    QSet<ItemId> m_decided, m_elsewhere;
    struct Unsaved {
        int verdicts = 0, others = 0;
    };
    QHash<ItemId, Unsaved> m_unsaved; ///< how much about an item waits for the store
    int m_near = 0; ///< where a row was found last
};

/// "orders.customer_id, column, edited, 2 findings": what a screen reader says for a row. `unsaved`: the store has not
/// taken the decision yet.
[[nodiscard]] QString spokenRow(const Item &item, bool unsaved = false);

} // namespace metaflow::ui

Q_DECLARE_METATYPE(metaflow::Item)
