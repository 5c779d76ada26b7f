#pragma once

#include "core/review/ItemPast.h"

#include <QAbstractTableModel>

namespace metaflow::ui {

/// Everything one item ever was or was offered, newest first. One line may be marked: what others are compared with.
class PastModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Mark, Time, Version, Action, Person, Source, Status, Text, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// The mark stays on its line where that is still there.
    void set(const review::ItemPast &past);
    [[nodiscard]] const review::ItemPast &past() const { return m_past; }
    [[nodiscard]] const review::PastLine *lineAt(int row) const; ///< null: there is none
    [[nodiscard]] int rowOf(qint64 key) const; ///< see PastLine::key(); -1: it is not here
    /// It begins with what stands now; -1: nothing of it is what stands.
    [[nodiscard]] int standing() const { return m_standing; }
    void mark(int row); ///< -1: none
    [[nodiscard]] int marked() const { return m_marked; }
    /// What the line is held against: the marked one, else the text of the item before it. -1: nothing.
    [[nodiscard]] int comparedWith(int row) const;
    /// `version 2, edited by ann`: of one line, in a sentence.
    [[nodiscard]] QString nameOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString spoken(int row) const;
    review::ItemPast m_past;
    int m_marked = -1;
    int m_standing = -1;
};

/// The text of a line, or in brackets why there is none.
[[nodiscard]] QString shownText(const review::PastLine &line);

} // namespace metaflow::ui
