#pragma once

#include "ui/review/MemberModel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace metaflow::ui {

class ElidedLabel;
class KeyedTable;
class KeyMap;
class ReasonLine;

/// One group: its texts to pick from, the one that all are to get, and its members, exceptions first.
class GroupPane : public QWidget {
    Q_OBJECT
public:
    explicit GroupPane(const KeyMap *keys, QWidget *parent = nullptr);

    void clear();
    /// `left`: see MemberModel; `typed`: what a person had begun to write for this group.
    void show(const store::ItemGroup &group, const store::GroupDetail &detail, const QHash<ItemId, QString> &left,
        const std::optional<QString> &typed);
    /// Everything of this group was on the screen.
    [[nodiscard]] bool isPainted() const;
    [[nodiscard]] QString text() const;
    void take(int number); ///< a text by its number in the list, from 1
    void focusText();
    void toggle(); ///< the current member in or out
    [[nodiscard]] const MemberModel &members() const { return m_members; }
    [[nodiscard]] ReasonLine *reasonLine() const { return m_reason; }

Q_SIGNALS:
    void commanded(const QString &command,
        int number); ///< as KeyedTable; `accept` also from the text, and `list`: back to the groups
    void typed(const QString &text);
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buttons();
    void showTexts(const QVector<store::GroupText> &texts);
    void textChanged();
    void showFigures();
    MemberModel m_members;
    const KeyMap *m_keys;
    ElidedLabel *m_title;
    QLabel *m_about, *m_summary;
    QListWidget *m_texts;
    QPlainTextEdit *m_text;
    KeyedTable *m_table;
    ReasonLine *m_reason;
    QPushButton *m_accept = nullptr;
    bool m_loaded = false;
    bool m_showing = false; ///< what changes now is nobody's typing
};

} // namespace metaflow::ui
