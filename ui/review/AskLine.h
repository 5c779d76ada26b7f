#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace metaflow::ui {

/// One line that asks in place, without a window of its own: Enter gives the answer, Esc takes the question back, 1-9
/// take one of the last answers where nothing stands in the line, or only what was put there. F3 and Shift+F3 ask for
/// the next and the one before.
class AskLine : public QWidget {
    Q_OBJECT
public:
    AskLine(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// `question` says what Enter will do; `hint` what the keys do.
    void ask(const QString &question, const QString &hint, const QString &text = {});
    void setRecent(const QStringList &answers); ///< newest first; the first nine have numbers
    void setPlaceholder(const QString &text);
    void say(const QString &hint); ///< instead of the hint, for what was typed
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void given(const QString &text); ///< trimmed
    void typed(const QString &text);
    void nextWanted(bool backwards);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_question, *m_hint;
    QLineEdit *m_edit;
    QStringList m_recent;
};

} // namespace metaflow::ui
