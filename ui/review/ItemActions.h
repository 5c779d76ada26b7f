#pragma once

#include "ui/review/Decider.h"
#include "ui/shell/Context.h"

class QPushButton;

namespace metaflow::ui {

class Banner;
class DetailTabs;
class ItemEditor;
class SameTextBar;

/// What keys do to the item that is shown besides deciding on it: dismiss a finding, say something to the team, give
/// its text to others of the same name and proposal.
class ItemActions : public QObject {
    Q_OBJECT
public:
    ItemActions(Context &context, Decider &decider, ItemEditor &editor, DetailTabs &details, QObject *parent);

    void useBanner(Banner *banner) { m_banner = banner; }
    [[nodiscard]] SameTextBar *bar() const { return m_bar; }
    /// Offers the text of the last edit, as long as there is somebody to give it to.
    [[nodiscard]] QPushButton *offer() const { return m_offer; }

    void comment();
    void sameText();
    /// A decision on one item was saved: a text that was written may fit others.
    void decided(const Decision &decision, const Item &now);

Q_SIGNALS:
    void left(); ///< the list has the keys again

private:
    void dismiss(const Finding &finding);
    void remark(const QString &words);
    void look(const Item &item, bool ask);
    void found(const Item &item, const review::SameProposal &same, bool ask);
    void give();
    void forget();

    Context &m_context;
    Decider &m_decider;
    ItemEditor &m_editor;
    DetailTabs &m_details;
    Banner *m_banner = nullptr;
    SameTextBar *m_bar;
    QPushButton *m_offer;
    std::optional<Item> m_edited; ///< whose text is offered
    std::optional<Item> m_asked; ///< whose text the bar asks about
    QVector<ItemRef> m_others;
    ItemId m_remarkOn;
    quint64 m_question = 0; ///< late answers about an older item are dropped
};

} // namespace metaflow::ui
