#include "ui/review/AskLine.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

AskLine::AskLine(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_question(label({}, Role::Title))
    , m_hint(label({}, Role::Keys))
    , m_edit(new QLineEdit)
{
    identify(m_edit, name, accessibleName);
    setObjectName(name + u"Line"_s);
    m_hint->setObjectName(name + u"Hint"_s);
    m_edit->installEventFilter(this);
    m_question->setBuddy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_hint);
    connect(m_edit, &QLineEdit::textEdited, this, &AskLine::typed);
    hide();
}

void AskLine::ask(const QString &question, const QString &hint, const QString &text)
{
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    m_hint->setText(hint);
    m_edit->setText(text);
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void AskLine::setRecent(const QStringList &answers)
{
    m_recent = answers.mid(0, 9);
    QStringList numbered;
    for (qsizetype i = 0; i < m_recent.size(); ++i) {
        numbered << u"%1 %2"_s.arg(QString::number(i + 1), m_recent.at(i));
    }
    m_edit->setPlaceholderText(numbered.join(u"   "_s));
}

void AskLine::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void AskLine::say(const QString &hint)
{
    m_hint->setText(hint);
}

QString AskLine::text() const
{
    return m_edit->text().trimmed();
}

bool AskLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const int number = key->key() - Qt::Key_0;
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT cancelled();
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat()) {
            Q_EMIT given(text());
        }
    } else if (key->key() == Qt::Key_F3) {
        Q_EMIT nextWanted(key->modifiers().testFlag(Qt::ShiftModifier));
    } else if (m_edit->selectedText() == m_edit->text() && number >= 1 && number <= m_recent.size()) {
        Q_EMIT given(m_recent.at(number - 1));
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace metaflow::ui
