#include "ui/dashboard/DashboardPage.h"

#include "ui/charts/ChartPanel.h"
#include "ui/dashboard/DashboardCards.h"
#include "ui/dashboard/DashboardFilters.h"
#include "ui/dashboard/FigureTiles.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

bool isEmpty(const analytics::Report &report)
{
    return report.coverage.isEmpty() && report.runs.isEmpty() && report.days.isEmpty()
        && std::all_of(report.statuses.cbegin(), report.statuses.cend(),
            [](const analytics::StatusRow &row) { return row.items == 0; });
}

} // namespace

DashboardPage::DashboardPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_filters(new DashboardFilters)
    , m_tiles(new FigureTiles)
    , m_cards(new DashboardCards(context.dialogs))
    , m_empty(new EmptyState(u"dashboardEmpty"_s))
    , m_scroll(new QScrollArea)
    , m_places(new Stack)
{
    setObjectName(u"dashboardPage"_s);
    buildLayout();
    connectCards();
    connect(m_filters, &DashboardFilters::changed, this, [this] {
        m_cards->forget();
        ask();
    });
    connect(m_filters, &DashboardFilters::refreshWanted, this, &DashboardPage::refresh);
    connect(m_tiles, &FigureTiles::chosen, this, &DashboardPage::follow);
    connect(m_empty, &EmptyState::chosen, this, &DashboardPage::generateWanted);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible()) { // else activate() asks
            ask();
        }
    });
    if (m_context.watch) {
        m_context.watch(this, [this] { othersChanged(); });
    }
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::buildLayout()
{
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(0, 0, 0, 0);
    insideLayout->setSpacing(8);
    insideLayout->addWidget(m_tiles);
    insideLayout->addWidget(m_cards);
    insideLayout->addStretch(1);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is inside takes it
    m_empty->set(u"dashboard"_s, tr("Nothing to count yet"),
        tr("Scan a catalog and generate descriptions, or upload some: how far you are will stand here."),
        tr("Go to &Generate"));
    m_places->addWidget(m_scroll);
    m_places->addWidget(m_empty);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_places, 1);
}

void DashboardPage::connectCards()
{
    connect(m_cards, &DashboardCards::itemsWanted, this, [this](const ItemFilter &filter) {
        m_left = focusWidget();
        Q_EMIT itemsWanted(filter);
    });
    connect(m_cards, &DashboardCards::historyWanted, this, [this](const HistoryFilter &filter) {
        m_left = focusWidget();
        Q_EMIT historyWanted(filter);
    });
    connect(m_cards, &DashboardCards::said, this, &DashboardPage::statusChanged);
    connect(m_cards, &DashboardCards::saved, this,
        [this](const QString &file) { banner()->show(Banner::Kind::Good, tr("Saved as %1.").arg(file)); });
    connect(m_cards, &DashboardCards::failed, this, [this](const Error &error) { banner()->show(error); });
}

void DashboardPage::activate()
{
    if (isOld() || m_later.isActive() || !m_asOf.isValid()) {
        ask();
    }
    if (m_places->currentWidget() == m_empty) {
        m_filters->focusCatalog();
    } else if (m_left != nullptr) {
        std::exchange(m_left, nullptr)->setFocus();
    } else {
        m_tiles->focusFirst();
    }
}

void DashboardPage::refresh()
{
    ask();
}

void DashboardPage::find()
{
    m_filters->focusCatalog();
}

bool DashboardPage::isOld() const
{
    return !m_asked.isValid() || m_asked.hasExpired(std::chrono::milliseconds(pause).count());
}

void DashboardPage::othersChanged()
{
    if (!m_later.isActive()) {
        const qint64 since = m_asked.isValid() ? m_asked.elapsed() : 0;
        m_later.start(static_cast<int>(std::max<qint64>(0, std::chrono::milliseconds(pause).count() - since)));
    }
}

/// The old figures stay until the new ones are there.
void DashboardPage::ask()
{
    if (m_context.report == nullptr) {
        return;
    }
    m_later.stop();
    m_asked.start();
    m_filters->say(tr("Counting …"));
    m_context.report->report(m_filters->filter())
        .then(this, [this, generation = ++m_generation](const Result<analytics::Report> &report) {
            if (generation != m_generation) {
                return;
            }
            if (report) {
                showReport(*report);
            } else {
                showFailure(report.error());
            }
        });
}

void DashboardPage::showReport(const analytics::Report &report)
{
    if (!m_failure.isEmpty() && banner()->text() == m_failure) {
        banner()->clear();
    }
    m_failure.clear();
    const bool isFirst = !m_asOf.isValid();
    m_asOf = report.asOf;
    sayAge();
    m_filters->offer(report.catalogs);
    const bool isNothing = isEmpty(report) && report.filter == analytics::ReportFilter();
    m_places->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (isNothing) {
        return;
    }
    m_tiles->showFigures(keyFigures(report));
    m_cards->showReport(report);
    if (isFirst && isVisible() && (focusWidget() == nullptr || focusWidget() == this)) {
        m_tiles->focusFirst();
    }
}

void DashboardPage::showFailure(const Error &error)
{
    sayAge();
    if (error.code == ErrorCode::Cancelled) {
        return; // nobody asks any more
    }
    banner()->show(error);
    m_failure = banner()->text();
    banner()->offer(tr("Try again"), [this] { ask(); });
}

void DashboardPage::sayAge()
{
    if (!m_asOf.isValid()) {
        m_filters->say({});
        return;
    }
    const QDateTime local = m_asOf.toLocalTime();
    const QString time = local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                              : QLocale().toString(local, QLocale::ShortFormat);
    m_filters->say(tr("As of %1").arg(time));
}

void DashboardPage::follow(const KeyFigure &figure)
{
    if (figure.items) {
        m_left = focusWidget();
        Q_EMIT itemsWanted(*figure.items);
    } else if (ChartPanel *card = m_cards->card(figure.card)) {
        m_scroll->ensureWidgetVisible(card);
        card->focusFigures();
    }
}

} // namespace metaflow::ui
