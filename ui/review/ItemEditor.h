#pragma once

#include "core/review/ReviewService.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace metaflow::ui {

class ConflictPanel;
class DiffText;
enum class ListAction;
class FindingsList;
class ItemHeader;
class ReasonLine;
class TextEditor;

/// One item: what the catalog says, what is proposed (as a diff), what will be accepted, what the checks say.
class ItemEditor : public QWidget {
    Q_OBJECT
public:
    explicit ItemEditor(QWidget *parent = nullptr);

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

    [[nodiscard]] ReasonLine *reasonLine() const { return m_reason; }

Q_SIGNALS:
    void painted(metaflow::ItemId item); ///< once each time an item is shown
    void typed(const QString &text);
    void acceptWanted(); ///< from the text
    void backWanted();
    void pressed(metaflow::ui::ListAction action); ///< a button

private:
    void buildButtons();
    void buildLayout();
    void showProposal();
    void textChanged();
    void check();

    ItemHeader *m_header;
    QPlainTextEdit *m_original;
    DiffText *m_proposal;
    TextEditor *m_text;
    FindingsList *m_findings;
    ConflictPanel *m_conflict;
    ReasonLine *m_reason;
    QWidget *m_buttons;
    QPushButton *m_accept, *m_edit, *m_reject, *m_needsWork, *m_undo;
    QLabel *m_length, *m_proposalCaption;
    std::optional<Item> m_item;
    std::optional<checks::CheckContext> m_checking; ///< as runs check; comes with the details
    bool m_painted = false; ///< since show(); typing does not take it back
    bool m_setting = false; // the editor's text changes because we set it
    QTimer m_check;
};

} // namespace metaflow::ui
