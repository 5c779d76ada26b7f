#include "ui/settings/WorkLine.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

WorkLine::WorkLine(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_what(label({}))
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("&Stop"), name + u"Cancel"_s))
{
    setObjectName(name);
    m_what->setObjectName(name + u"What"_s);
    identify(m_bar, name + u"Bar"_s, tr("Progress"));
    m_bar->setTextVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        say(tr("Stopping …"));
        m_stop();
    });
    hide();
}

void WorkLine::begin(const QString &what, std::function<void()> cancel)
{
    ++m_number;
    m_stop = std::move(cancel);
    m_cancel->setVisible(static_cast<bool>(m_stop));
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    say(what);
    show();
    announce(m_what);
}

void WorkLine::say(const QString &what)
{
    m_what->setText(what);
    m_what->setAccessibleName(what);
    m_bar->setAccessibleDescription(what);
}

void WorkLine::showProgress(const Progress &progress)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_bar->setRange(0, static_cast<int>(std::min(progress.total, most)));
    m_bar->setValue(static_cast<int>(std::min(progress.done, most)));
}

void WorkLine::end()
{
    ++m_number;
    hide();
}

} // namespace metaflow::ui
