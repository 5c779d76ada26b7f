#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QAccessible>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr std::array roleNames
    = {"body"_L1, "heading"_L1, "title"_L1, "caption"_L1, "figure"_L1, "good"_L1, "bad"_L1, "keys"_L1};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

QLabel *label(const QString &text, Role role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    setRole(made, role);
    return made;
}

void setRole(QLabel *label, Role role)
{
    label->setProperty("role", QString(roleNames.at(static_cast<size_t>(role))));
    if (label->testAttribute(Qt::WA_WState_Polished)) { // else the style looks at it when the label is first shown
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

QPushButton *button(const QString &text, const QString &name, const QKeySequence &shortcut)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    QString tip = withoutMnemonic(text);
    if (!shortcut.isEmpty()) {
        made->setShortcut(shortcut);
        tip += u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')';
    }
    identify(made, name, withoutMnemonic(text), tip);
    return made;
}

QPushButton *primaryButton(const QString &text, const QString &name, const QKeySequence &shortcut)
{
    QPushButton *made = button(text, name, shortcut);
    made->setProperty("primary", true);
    return made;
}

QPushButton *flatButton(const QString &text, const QString &name, const QKeySequence &shortcut)
{
    QPushButton *made = button(text, name, shortcut);
    made->setProperty("flat", true);
    return made;
}

QPlainTextEdit *plainView(const QString &name, const QString &accessibleName)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setProperty("quiet", true);
    identify(view, name, accessibleName);
    return view;
}

void setLines(QPlainTextEdit *edit, int lines)
{
    const int margins = static_cast<int>(edit->document()->documentMargin()) * 2 + edit->frameWidth() * 2 + 4;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + margins);
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

void identify(QWidget *widget, const QString &name, const QString &accessibleName, const QString &toolTip)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    if (qobject_cast<QComboBox *>(widget) != nullptr) {
        widget->setAccessibleDescription(accessibleName); // Qt names a combo box by its value on Linux
    }
    if (!toolTip.isEmpty()) {
        widget->setToolTip(plainTip(toolTip));
    }
}

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace metaflow::ui
