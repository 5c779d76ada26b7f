#pragma once

#include "core/model/Item.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace metaflow::ui {

class DiffText;

/// Asks whether an earlier text is to stand again: shows what becomes of the one that stands now.
class RestorePanel : public QFrame {
    Q_OBJECT
public:
    explicit RestorePanel(QWidget *parent = nullptr);
    /// `which`: the version, in a sentence.
    void ask(const Item &now, const QString &text, const QString &which);
    /// Somebody was quicker: the same question about what stands since.
    void askAgain(const Item &now);
    [[nodiscard]] ItemRef ref() const { return {m_now.id, m_now.version}; } ///< what was on the screen
    [[nodiscard]] const QString &standing() const { return m_now.current; }
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    void confirmed();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const Item &now, const QString &question);
    Item m_now;
    QString m_text;
    QLabel *m_question;
    DiffText *m_change;
    QPushButton *m_yes;
};

} // namespace metaflow::ui
