#pragma once

#include "ui/review/MemberModel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace metaflow::ui {

class ElidedLabel;
class KeyedTable;
class KeyMap;
class ReasonLine;
class TextEditor;

/// One group: its texts to pick from, the one that all are to get, and its members, exceptions first. What a person
/// wrote themselves stands last among the texts and is not lost when another one is picked.
class GroupPane : public QWidget {
    Q_OBJECT
public:
    explicit GroupPane(const KeyMap *keys, QWidget *parent = nullptr);

    void clear();
    void forbid(const QString &why); ///< the buttons that decide; empty: they work
    /// What a person did about a group before it was read (again).
    struct Before {
        QHash<ItemId, QString> left; ///< see MemberModel
        MemberModel::Choices choices;
        std::optional<QString> own; ///< begun for this group
        std::optional<QString> picked; ///< else `own` is shown where nobody accepted another, else the first text
    };
    void show(const store::ItemGroup &group, const store::GroupDetail &detail, const Before &before);
    /// Words of an earlier window came: they are to be picked, or shown at once where nobody chose another text.
    void offerOwn(const QString &own, bool shown);
    /// Everything of this group was on the screen.
    [[nodiscard]] bool isPainted() const;
    [[nodiscard]] QString text() const;
    void take(int number); ///< a text by its number in the list, from 1; the one after the last is the person's own
    void focusText();
    void toggle(); ///< the current member in or out
    [[nodiscard]] const MemberModel &members() const { return m_members; }
    [[nodiscard]] ReasonLine *reasonLine() const { return m_reason; }

Q_SIGNALS:
    void commanded(const QString &command,
        int number); ///< as KeyedTable; `accept` also from the text, and `list`: back to the groups
    void typed(const QString &text); ///< the person's own, so far
    void typedBack(); ///< to one of the list: there is no own one any more
    void picked(const QString &text); ///< one of the list
    void toggled(metaflow::ItemId member, bool in);
    void painted();

private:
    void buildLayout();
    [[nodiscard]] QWidget *buttons();
    void connectParts();
    void showTexts(const QVector<store::GroupText> &texts);
    void showOwn();
    void markText(); ///< in the list, which one the editor holds
    [[nodiscard]] int ownRow() const;
    void textChanged();
    void showFigures();
    MemberModel m_members;
    const KeyMap *m_keys;
    ElidedLabel *m_title;
    QLabel *m_about, *m_summary;
    QListWidget *m_texts;
    TextEditor *m_text;
    KeyedTable *m_table;
    ReasonLine *m_reason;
    QPushButton *m_accept = nullptr;
    QVector<QPushButton *> m_deciding; ///< the others that the store may refuse
    QString m_forbidden;
    std::optional<QString> m_own;
    std::optional<QString>
        m_ownBefore; ///< while a listed text is in the editor: comes back when nothing is typed in it
    bool m_loaded = false;
    bool m_showing = false; ///< what changes now is nobody's typing
};

} // namespace metaflow::ui
