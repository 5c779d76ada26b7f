#include "ui/dashboard/DashboardFilters.h"

#include "ui/history/HistoryFilters.h"
#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

DashboardFilters::DashboardFilters(QWidget *parent)
    : QWidget(parent)
    , m_catalog(new QComboBox)
    , m_time(new QComboBox)
    , m_from(new QDateEdit(QDate::currentDate().addDays(-6)))
    , m_until(new QDateEdit(QDate::currentDate()))
    , m_state(label({}, Role::Caption))
{
    identify(m_catalog, u"dashboardCatalog"_s, tr("Catalog"));
    m_catalog->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be long
    m_catalog->setMinimumContentsLength(24);
    m_catalog->addItem(tr("All catalogs"), QString());
    m_state->setObjectName(u"dashboardState"_s);
    auto *again = button(tr("&Refresh"), u"dashboardRefresh"_s); // F5 is the window's
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_catalog);
    layout->addWidget(m_time);
    layout->addWidget(m_from);
    layout->addWidget(m_until);
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(again);
    buildTime();
    connect(m_catalog, &QComboBox::currentIndexChanged, this, &DashboardFilters::changed);
    connect(again, &QPushButton::clicked, this, &DashboardFilters::refreshWanted);
}

void DashboardFilters::buildTime()
{
    identify(m_time, u"dashboardTime"_s, tr("Time of what happened"),
        tr("Decisions, runs and costs of this time. What there is now, such as coverage, knows no time."));
    m_time->addItems(
        {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"), tr("From … until …")});
    identify(m_from, u"dashboardFrom"_s, tr("First day"));
    identify(m_until, u"dashboardUntil"_s, tr("Last day"));
    for (QDateEdit *day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->hide();
        connect(day, &QDateEdit::dateChanged, this, &DashboardFilters::changed);
    }
    connect(m_time, &QComboBox::currentIndexChanged, this, [this](int range) {
        const bool days = static_cast<TimeRange>(range) == TimeRange::Days;
        m_from->setVisible(days);
        m_until->setVisible(days);
        Q_EMIT changed();
    });
}

analytics::ReportFilter DashboardFilters::filter() const
{
    HistoryFilter time;
    setTime(
        time, static_cast<TimeRange>(m_time->currentIndex()), QDate::currentDate(), m_from->date(), m_until->date());
    return {m_catalog->currentData().toString(), time.since, time.until};
}

void DashboardFilters::offer(const QStringList &catalogs)
{
    const QSignalBlocker quiet(m_catalog);
    const QString chosen = m_catalog->currentData().toString();
    QStringList names = catalogs;
    if (!chosen.isEmpty() && !names.contains(chosen)) {
        names << chosen;
    }
    while (m_catalog->count() > 1) {
        m_catalog->removeItem(1);
    }
    for (const QString &name : names) {
        m_catalog->addItem(name, name);
    }
    m_catalog->setCurrentIndex(
        std::max(0, m_catalog->findData(chosen, Qt::UserRole, Qt::MatchExactly | Qt::MatchCaseSensitive)));
}

void DashboardFilters::say(const QString &state)
{
    m_state->setText(state);
}

void DashboardFilters::focusCatalog()
{
    m_catalog->setFocus();
}

} // namespace metaflow::ui
