#pragma once

#include "core/model/Plan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace metaflow::ui {

class DiffText;
class ElidedLabel;
class TextEditor;
class WordsKeeper;

/// One change of a plan: what stood there when the text was made, what stands there now, and ours, each with what
/// differs from the one before it; after an apply what was read back, and why it failed. Ours can be worded anew here;
/// what is typed is a draft on disk, by the item, until it was saved or discarded.
class ChangePane : public QWidget {
    Q_OBJECT
public:
    explicit ChangePane(WordsKeeper &words, QWidget *parent = nullptr);

    void show(const Change &change, PlanKind kind);
    void clear();
    void edit(); ///< opens the editor on the change that is shown
    void closeEditor(ItemId saved = {}); ///< its words are kept unless they were saved
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void editSaved(const metaflow::Change &change, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        QWidget *place = nullptr;
        QLabel *title = nullptr;
        DiffText *text = nullptr;
    };
    Column addColumn(QHBoxLayout *to, const QString &name, const QString &accessibleName);
    void buildEditor(QHBoxLayout *to);
    void showTexts(const Change &change, PlanKind kind);
    void showOutcome(const Change &change, PlanKind kind);
    void put(const Column &column, const QString &title, const Comment &before, const Comment &text, bool compare);
    void typed();
    void recalled(); ///< what earlier windows left
    void discard();
    void putInEditor();
    void showBegun();
    [[nodiscard]] QString about() const { return QString::number(m_change.item.value()); }
    void save();
    WordsKeeper &m_words;
    ElidedLabel *m_object, *m_begun;
    QLabel *m_outcome;
    Column m_base, m_now, m_ours, m_readBack;
    QWidget *m_editor;
    TextEditor *m_edit;
    QPushButton *m_save, *m_leave, *m_discard;
    Change m_change;
    PlanKind m_kind = PlanKind::Import;
    bool m_shown = false;
    bool m_putting = false; ///< the text is set by the pane, not typed
};

} // namespace metaflow::ui
