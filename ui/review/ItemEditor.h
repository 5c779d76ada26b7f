#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace metaflow::ui {

class CatalogText;
class ConflictPanel;
enum class ListAction;
class FindingsList;
class ItemHeader;
class KeyMap;
class ProposalView;
class ReasonLine;
class TextChecks;
class TextEditor;

/// One item: what the catalog says, what is proposed (as a diff), what will be accepted, what the checks say.
class ItemEditor : public QWidget {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit ItemEditor(const KeyMap *keys = nullptr, QWidget *parent = nullptr);

    void show(const Item &item, const std::optional<QString> &draft);
    void showDetail(const review::ItemDetail &detail);
    void showLoading();
    void clear();
    void showConflict(const Item &now);

    [[nodiscard]] const std::optional<Item> &item() const { return m_item; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text); ///< as if typed
    /// The text of the item has been on the screen: only then a key decides on it.
    [[nodiscard]] bool isPainted() const;
    void focusText();
    void setDraftState(const QString &text);
    void forbid(const QString &why); ///< the buttons that decide; empty: they work

    /// The first finding that counts: without a draft that is a decision (dismissWanted), with one it goes with it.
    void dismissFirst();
    /// What was dismissed of the draft that is shown.
    [[nodiscard]] QVector<Finding> dismissedWithDraft() const;
    void forgetDismissed(ItemId item); ///< it was decided on
    void recallDismissed(ItemId item, const QVector<Finding> &dismissed); ///< with a draft; before it is shown
    void compareNext(); ///< two other texts of the item

    [[nodiscard]] ReasonLine *reasonLine() const { return m_reason; }
    [[nodiscard]] ReasonLine *commentLine() const { return m_comment; }

Q_SIGNALS:
    void painted(metaflow::ItemId item); ///< once each time an item is shown
    void typed(const QString &text); ///< or something of the draft was dismissed
    void acceptWanted(); ///< from the text
    void backWanted();
    void dismissWanted(const metaflow::Finding &finding); ///< of the text that stands
    void suggestionWanted(int number); ///< from the text
    void sameTextWanted(); ///< from the text
    void pressed(metaflow::ui::ListAction action); ///< a button

private:
    void buildButtons();
    void nameButtons();
    void buildLayout();
    void connectParts();
    void showText(const Item &item, const QString &text);
    void showLength();
    void textChanged();

    ItemHeader *m_header;
    CatalogText *m_original;
    ProposalView *m_proposal;
    const KeyMap *m_keys;
    QPushButton *m_compare;
    TextEditor *m_text;
    FindingsList *m_findings;
    ConflictPanel *m_conflict;
    ReasonLine *m_reason, *m_comment;
    TextChecks *m_checks;
    QWidget *m_buttons;
    QPushButton *m_accept, *m_edit, *m_reject, *m_needsWork, *m_undo;
    QLabel *m_length, *m_proposalCaption;
    std::optional<Item> m_item;
    QString m_forbidden; ///< why nobody decides here
    bool m_painted = false; ///< since show(); typing does not take it back
    bool m_over = false; ///< longer than the target takes
    bool m_setting = false; // the editor's text changes because we set it
};

} // namespace metaflow::ui
