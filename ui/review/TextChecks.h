#pragma once

#include "core/checks/Checks.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace metaflow::ui {

class FindingsList;
class TextEditor;

/// Checks the text of the editor as it is typed, underlines what was found and lists it. Remembers what was dismissed
/// while a draft was typed, until the item is decided on: it goes with that decision.
class TextChecks : public QObject {
    Q_OBJECT
public:
    TextChecks(TextEditor &text, FindingsList &list, QObject *parent);

    /// The editor holds its text already. What is known of the text that stands is shown at once; a draft is checked.
    void show(const Item &item);
    void clear();
    /// What runs check by: the table around it, the team's settings. Comes with the details.
    void setContext(const checks::CheckContext &context);
    void textChanged();

    [[nodiscard]] int maxLength() const; ///< of the target, in characters
    /// The first finding that counts: a decision where the text stands (dismissWanted), else it waits for one.
    void dismissFirst();
    [[nodiscard]] QVector<Finding> dismissedWithDraft() const;
    void forget(ItemId item) { m_dismissed.remove(item); }
    /// What an earlier window dismissed of a draft; before the item is shown.
    void recall(ItemId item, const QVector<Finding> &dismissed) { m_dismissed.insert(item, dismissed); }

Q_SIGNALS:
    void dismissWanted(const metaflow::Finding &finding);
    void dismissedChanged(); ///< of the draft

private:
    [[nodiscard]] bool hasDraft() const;
    void dismiss(const Finding &finding);
    void restore(const Finding &finding);
    void check();
    void showFound(const QVector<Finding> &found);

    TextEditor &m_text;
    FindingsList &m_list;
    std::optional<Item> m_item;
    std::optional<checks::CheckContext> m_context;
    QVector<Finding> m_found; ///< in the text as it is now
    QHash<ItemId, QVector<Finding>> m_dismissed;
    QTimer m_timer;
};

} // namespace metaflow::ui
