#pragma once

#include <QStringList>
#include <QWidget>

namespace metaflow::ui {

class AskLine;

/// Asks for a reason in place, without a window of its own: Enter decides, Esc takes back, 1-9 in the empty line take
/// one of the last reasons. An AskLine that remembers, and knows whether nothing is an answer.
class ReasonLine : public QWidget {
    Q_OBJECT
public:
    /// `name`: object name of the line.
    explicit ReasonLine(const QString &name, QWidget *parent = nullptr);
    /// `question` says what Enter will do.
    void ask(const QString &question, bool required);
    /// Words that are a message themselves: never empty, and none of the last ones.
    void askWords(const QString &question, const QString &placeholder);
    void setRecent(const QStringList &reasons) { m_recent = reasons; }
    [[nodiscard]] QStringList recent() const { return m_recent; }

Q_SIGNALS:
    void given(const QString &reason);
    void cancelled();

private:
    void finish(QString reason); ///< a copy: the list that it may come from changes
    AskLine *m_line;
    QStringList m_recent;
    bool m_required = false;
};

} // namespace metaflow::ui
