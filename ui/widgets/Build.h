#pragma once

#include <QKeySequence>
#include <QString>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace metaflow::ui {

/// What a label is for; the style sheet gives it its look.
enum class Role { Body, Heading, Title, Caption, Figure, Good, Bad, Keys };

/// Always plain text: what a catalog or a model wrote is never markup.
[[nodiscard]] QLabel *label(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);
void setRole(QLabel *label, Role role);

/// `name` is the object name (and the accessible id); the text without its `&` is the accessible name.
[[nodiscard]] QPushButton *button(const QString &text, const QString &name, const QKeySequence &shortcut = {});
/// The one button of a page that goes on.
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &name, const QKeySequence &shortcut = {});
[[nodiscard]] QPushButton *flatButton(const QString &text, const QString &name, const QKeySequence &shortcut = {});

/// Read-only plain text that can be selected with the keyboard; Tab leaves it.
[[nodiscard]] QPlainTextEdit *plainView(const QString &name, const QString &accessibleName);
/// Makes an edit as high as so many lines.
void setLines(QPlainTextEdit *edit, int lines);

/// A framed group of things on the base colour.
[[nodiscard]] QFrame *card(QWidget *parent = nullptr);

/// Object name, accessible name and, where it says more, a tool tip.
void identify(QWidget *widget, const QString &name, const QString &accessibleName, const QString &toolTip = {});

/// A screen reader says what the widget is called and described as, without moving the focus.
void announce(QWidget *widget);

} // namespace metaflow::ui
