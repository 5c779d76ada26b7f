#pragma once

#include "core/model/Plan.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace metaflow::ui {

class DiffText;
class TextEditor;

/// One change of a plan: what stood there when the text was made, what stands there now, and ours, each with what
/// differs from the one before it; after an apply what was read back, and why it failed. Ours can be worded anew here.
class ChangePane : public QWidget {
    Q_OBJECT
public:
    explicit ChangePane(QWidget *parent = nullptr);

    void show(const Change &change, PlanKind kind);
    void clear();
    void edit(); ///< opens the editor on the change that is shown
    void closeEditor(ItemId saved = {}); ///< its words are kept unless they were saved
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool hasDrafts() const; ///< words that nobody saved

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
    void keepDraft();
    void save();
    QLabel *m_object, *m_outcome;
    Column m_base, m_now, m_ours, m_readBack;
    QWidget *m_editor;
    TextEditor *m_edit;
    QPushButton *m_save, *m_leave;
    Change m_change;
    bool m_shown = false;
    QHash<ItemId, QString> m_drafts;
};

} // namespace metaflow::ui
