#pragma once

#include <QWidget>

class QToolButton;

namespace metaflow::ui {

/// A line with an arrow that shows or hides what stands below it; the line says in short what is inside.
class Fold : public QWidget {
    Q_OBJECT
public:
    /// `title` may hold a mnemonic. Folded at first. Takes `content`.
    Fold(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);
    void setSummary(const QString &summary);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    void showTitle();
    QString m_title, m_summary;
    QToolButton *m_line;
    QWidget *m_content;
};

} // namespace metaflow::ui
