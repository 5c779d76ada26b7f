#pragma once

#include "core/store/Groups.h"

#include <QAbstractTableModel>
#include <QHash>

namespace metaflow::ui {

/// The members of one group, exceptions first, each in or out of the decision to come.
class MemberModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Table, Status, Text, Note, Columns };
    enum Role { InRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    /// What a person said of members before the group was read again: in or out.
    using Choices = QHash<ItemId, bool>;
    /// `left`: why an earlier decision left members as they were, by item. `text`: see setChosen().
    void setGroup(const store::GroupDetail &group, const QHash<ItemId, QString> &left, const Choices &choices,
        const QString &text);
    void clear() { setGroup({}, {}, {}, {}); }
    /// The text that those who are in will get. What that makes an exception is one from here on.
    void setChosen(const QString &text);
    /// False where no decision on many would take it: those are decided on one by one.
    bool toggle(int row);

    [[nodiscard]] const store::GroupDetail &group() const { return m_group; }
    /// Whom a decision is for, and who of them is pending.
    struct Chosen {
        QVector<ItemRef> items;
        QVector<ItemId> pending;
    };
    /// Members that are in; without those who are accepted with the chosen text already and, where `accepting`, without
    /// the exceptions.
    [[nodiscard]] Chosen chosen(bool accepting) const;
    struct Figures {
        int in = 0, editing = 0, exceptions = 0, out = 0, asTheyAre = 0;
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    /// `editing` of those that are in get another text; `asTheyAre` are accepted with the chosen text already;
    /// `exceptions` and `out` are left: by the rules, and by the person.
    [[nodiscard]] Figures figures() const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] bool hasLeft() const { return m_hasLeft; } ///< some that an earlier decision left as they were

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void toggled(metaflow::ItemId member, bool in);

private:
    enum class Exception : quint8 { None, Warned, Replaces };
    [[nodiscard]] Exception exceptionOf(const store::GroupMember &member) const;
    [[nodiscard]] bool isDone(const store::GroupMember &member) const;
    void choose(const QString &text);
    [[nodiscard]] QString noteOf(int row) const;
    store::GroupDetail m_group;
    QVector<int> m_order; ///< rows, as places among the members
    QVector<bool> m_in; ///< by member
    QHash<ItemId, QString> m_left;
    bool m_hasLeft = false;
    QString m_chosen;
    int m_chosenText = -1; ///< which of the group's texts that is; -1: none of them
};

} // namespace metaflow::ui
