#pragma once

#include "ui/review/Decider.h"
#include "ui/review/GroupModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLabel;

namespace metaflow::ui {

class GroupPane;
class KeyedTable;

/// Columns of the same name and type in many tables, and one decision for each: the groups at the left, the shown one
/// at the right. The keys are those of the list. A decision is one batch, on exactly the members that were shown.
class GroupsView : public QWidget {
    Q_OBJECT
public:
    GroupsView(Context &context, Decider &decider, QWidget *parent = nullptr);

    /// Groups of the items under the filter; the one that was shown stays, where there still is one.
    void load(const ItemFilter &filter);
    void focusList();
    /// The answer to a decision that was made here.
    void decided(const DecisionOutcome &outcome);
    void refused() { m_sent = {}; } ///< never going to be saved
    void postponed(); ///< it waits for the store, which is tried again
    void undone(const DecisionOutcome &outcome);
    /// Anything was decided since load(): what is listed elsewhere is older.
    [[nodiscard]] bool hasDecided() const { return m_anyDecided; }
    /// The decision that was made here and that no answer came to yet.
    [[nodiscard]] bool isMine(const Decision &decision) const { return isWaiting() && decision.items == m_sent.items; }

Q_SIGNALS:
    void left(); ///< back to the list
    void failed(const metaflow::Error &error);

private:
    void buildLayout();
    [[nodiscard]] QLabel *keyHint();
    void listed(const store::GroupList &list);
    void showRow(int row);
    void commanded(const QString &command, int number);
    void accept();
    void askReason(Decision::Kind kind);
    void send(Decision::Kind kind, const QString &comment);
    void goToNext(int by = 1);
    void say(const QString &text);
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] bool isWaiting() const { return !m_sent.items.isEmpty(); }

    /// What is on its way to the store.
    struct Sent {
        store::GroupKey key;
        Decision::Kind kind = Decision::Kind::Edit;
        QVector<ItemRef> items;
        QVector<ItemId> pending; ///< of these
    };
    Context &m_context;
    Decider &m_decider;
    GroupModel m_model;
    KeyedTable *m_table;
    GroupPane *m_pane;
    QLabel *m_caption, *m_said;
    ItemFilter m_filter;
    Job<store::GroupList> m_job;
    quint64 m_generation = 0;
    store::GroupKey m_shown;
    Sent m_sent;
    QHash<ItemId, QString> m_left; ///< why earlier decisions left these as they were
    QHash<QString, QString> m_typed; ///< own texts not accepted yet, by group
    Decision::Kind m_asked = Decision::Kind::Reject;
    store::GroupKey m_askedAbout; ///< the group of the open question
    bool m_anyDecided = false;
};

} // namespace metaflow::ui
