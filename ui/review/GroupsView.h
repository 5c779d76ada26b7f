#pragma once

#include "ui/review/Decider.h"
#include "ui/review/GroupModel.h"
#include "ui/review/MemberModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/WordsKeeper.h"

#include <QWidget>

#include <utility>

class QLabel;

namespace metaflow::ui {

class GroupPane;
class KeyedTable;
class KeyMap;

/// Columns of the same name and type in many tables, and one decision for each: the groups at the left, the shown one
/// at the right. The keys are those of the list. A decision is one batch, on exactly the members that were shown.
class GroupsView : public QWidget {
    Q_OBJECT
public:
    GroupsView(Context &context, Decider &decider, QWidget *parent = nullptr);

    /// Groups of the items under the filter; the one that was shown stays, where there still is one, and so do own
    /// texts, picked ones and who was taken out.
    void load(const ItemFilter &filter);
    void reload() { load(ItemFilter(m_filter)); }
    void focusList();
    /// The answer to a decision that was made here.
    void decided(const DecisionOutcome &outcome);
    void refused(const Decision &decision); ///< never going to be saved; may be another's
    void postponed(); ///< it waits for the store, which is tried again
    void savedLate(const Decision &decision, const DecisionOutcome &outcome); ///< after postponed(); may be another's
    /// `of`: the batch that was taken back or, where `redone`, decided again.
    void undone(const DecisionOutcome &outcome, bool redone, const BatchId &of);
    /// Anything was decided since this was asked last: what is listed elsewhere is older.
    [[nodiscard]] bool takeDecided() { return std::exchange(m_anyDecided, false); }
    /// An own text is not on disk: the file cannot be written.
    [[nodiscard]] bool isFailing() const { return m_words.isFailing(); }
    /// The decision that was made here and that no answer came to yet.
    [[nodiscard]] bool isMine(const Decision &decision) const { return isWaiting() && decision.items == m_sent.items; }

Q_SIGNALS:
    void left(); ///< back to the list
    void failed(const metaflow::Error &error);

private:
    [[nodiscard]] static QString nameOf(const store::GroupKey &key); ///< its words are kept under
    void buildLayout();
    void connectPane();
    [[nodiscard]] QLabel *keyHint();
    void listed(const store::GroupList &list);
    void showRow(int row);
    void commanded(const QString &command, int number);
    void changed(const QString &command, int number);
    void accept();
    void askReason(Decision::Kind kind);
    void send(Decision::Kind kind, const QString &comment);
    void goToNext(int by = 1);
    void say(const QString &text);
    [[nodiscard]] bool mayDecide() const;
    [[nodiscard]] bool mayDecideOrSays();
    [[nodiscard]] bool isWaiting() const { return !m_sent.items.isEmpty(); }

    /// What is on its way to the store.
    struct Sent {
        store::GroupKey key;
        Decision::Kind kind = Decision::Kind::Edit;
        QString text;
        QVector<ItemRef> items;
        QVector<ItemId> pending; ///< of these
    };
    /// What a decision of this view made of a group.
    struct Made {
        store::GroupKey key;
        int decided = 0; ///< so many were pending
    };
    [[nodiscard]] static int pendingOf(const Sent &sent, const DecisionOutcome &outcome);
    void countDecided(int row, int items);
    void wasSaved(const Sent &sent, const DecisionOutcome &outcome);
    [[nodiscard]] std::optional<Sent> takeLate(const Decision &decision);
    Context &m_context;
    Decider &m_decider;
    const KeyMap *m_keys;
    GroupModel m_model;
    KeyedTable *m_table;
    GroupPane *m_pane;
    QLabel *m_caption, *m_said;
    ItemFilter m_filter;
    Job<store::GroupList> m_job;
    quint64 m_generation = 0;
    store::GroupKey m_shown;
    Sent m_sent;
    QVector<Sent> m_late; ///< postponed
    QHash<BatchId, Made> m_made; ///< decisions and undos of this view
    QHash<ItemId, QString> m_left; ///< why earlier decisions left these as they were
    WordsKeeper m_words; ///< own texts not accepted yet, by group
    QHash<QString, QString> m_picked; ///< others that were picked instead, by group
    MemberModel::Choices m_choices; ///< who was taken out, or in
    Decision::Kind m_asked = Decision::Kind::Reject;
    store::GroupKey m_askedAbout; ///< the group of the open question
    bool m_anyDecided = false;
};

} // namespace metaflow::ui
