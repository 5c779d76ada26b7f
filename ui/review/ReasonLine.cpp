#include "ui/review/ReasonLine.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ReasonLine::ReasonLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_question(label({}, Role::Title))
    , m_hint(label({}, Role::Keys))
    , m_edit(new QLineEdit)
{
    identify(m_edit, name, tr("Reason"));
    m_edit->installEventFilter(this);
    m_question->setBuddy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_hint);
    hide();
}

void ReasonLine::ask(const QString &question, bool required)
{
    m_required = required;
    QStringList numbered;
    for (qsizetype i = 0; i < std::min<qsizetype>(m_recent.size(), 9); ++i) {
        numbered << u"%1 %2"_s.arg(i + 1).arg(m_recent.at(i));
    }
    open(question, numbered.isEmpty() ? tr("A reason, if you like") : numbered.join(u"   "_s),
        tr("Enter decides · Esc goes back"));
}

void ReasonLine::askWords(const QString &question, const QString &placeholder)
{
    m_required = true;
    m_recent.clear();
    open(question, placeholder, tr("Enter saves · Esc goes back"));
}

void ReasonLine::open(const QString &question, const QString &placeholder, const QString &hint)
{
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    m_edit->setPlaceholderText(placeholder);
    m_hint->setText(hint);
    m_edit->clear();
    show();
    m_edit->setFocus();
}

bool ReasonLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT cancelled();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat()) {
            finish(m_edit->text().trimmed());
        }
        return true;
    }
    const int number = key->key() - Qt::Key_0;
    if (m_edit->text().isEmpty() && number >= 1 && number <= m_recent.size() && number <= 9) {
        finish(m_recent.at(number - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReasonLine::finish(QString reason)
{
    if (reason.isEmpty() && m_required) {
        return;
    }
    if (!reason.isEmpty()) {
        m_recent.removeAll(reason);
        m_recent.prepend(reason);
        m_recent = m_recent.mid(0, 9);
    }
    hide();
    Q_EMIT given(reason);
}

} // namespace metaflow::ui
