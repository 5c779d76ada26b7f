#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace metaflow::ui {

struct Question {
    QString title;
    QString text;
    QString yes; ///< the label of the button that goes on
    QString no;
};

/// Questions that need a window of their own. Answers come later, through `then`; nothing blocks. Tests put their own
/// answers in place.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool yes)> then) = 0;
    /// Not called at all when the person closes the dialog without a file.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString file)> then)
        = 0;
    virtual void openFile(
        QWidget *parent, const QString &title, const QString &filter, std::function<void(QString file)> then)
        = 0;
};

class WidgetDialogs final : public Dialogs {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool yes)> then) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
        std::function<void(QString file)> then) override;
    void openFile(
        QWidget *parent, const QString &title, const QString &filter, std::function<void(QString file)> then) override;
};

} // namespace metaflow::ui
