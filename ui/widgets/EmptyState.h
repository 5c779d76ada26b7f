#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace metaflow::ui {

/// What stands where there is nothing to list: what this place is for, and the one thing to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);
    /// `action` may be empty: then there is no button.
    void set(const QString &iconName, const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();
    QString m_iconName;
    QLabel *m_icon, *m_title, *m_text;
    QPushButton *m_action;
};

} // namespace metaflow::ui
