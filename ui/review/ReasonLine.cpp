#include "ui/review/ReasonLine.h"

#include "ui/review/AskLine.h"

#include <QHBoxLayout>

namespace metaflow::ui {

ReasonLine::ReasonLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new AskLine(name, tr("Reason")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    connect(m_line, &AskLine::given, this, &ReasonLine::finish);
    connect(m_line, &AskLine::cancelled, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

void ReasonLine::ask(const QString &question, bool required)
{
    m_required = required;
    m_line->setRecent(m_recent);
    if (m_recent.isEmpty()) {
        m_line->setPlaceholder(tr("A reason, if you like"));
    }
    show();
    m_line->ask(question, tr("Enter decides · Esc goes back"));
}

void ReasonLine::askWords(const QString &question, const QString &placeholder)
{
    m_required = true;
    m_recent.clear();
    m_line->setRecent({});
    m_line->setPlaceholder(placeholder);
    show();
    m_line->ask(question, tr("Enter saves · Esc goes back"));
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
