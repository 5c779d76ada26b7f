#include "ui/dashboard/DashboardCards.h"

#include "ui/charts/ChartPanel.h"

#include <QGridLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

constexpr auto pause = 15ms; // what one slice changed is painted before the next begins
constexpr int twoColumns = 960; // pixels: with less each gets the whole width

} // namespace

struct DashboardCards::Card {
    QString id, title;
    Figures (*figuresOf)(const analytics::Report &, const CardView &) = nullptr;
    QString choosing = {}; ///< what its choice is about
    QStringList choices = {};
    ChartPanel *panel = nullptr;
    Figures figures = {};
    QString catalog = {}; ///< one step down
};

DashboardCards::DashboardCards(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    makeCards();
    m_slice.setSingleShot(true);
    m_slice.setInterval(pause);
    connect(&m_slice, &QTimer::timeout, this, &DashboardCards::next);
}

DashboardCards::~DashboardCards() = default;

void DashboardCards::makeCards()
{
    m_cards = {
        {u"coverage"_s, tr("Coverage"), coverageFigures, tr("Coverage of"), coverageChoices()},
        {u"status"_s, tr("Status"), statusFigures},
        {u"progress"_s, tr("Progress over time"), progressFigures, tr("Progress"), progressChoices()},
        {u"reviewers"_s, tr("Throughput by reviewer"), reviewerFigures},
        {u"acceptance"_s, tr("Acceptance"), acceptanceFigures, tr("Acceptance by"), acceptanceChoices()},
        {u"findings"_s, tr("Findings of the checks"), findingFigures},
        {u"queue"_s, tr("Age of the queue"), queueFigures},
        {u"scores"_s, tr("Quality score"), scoreFigures},
        {u"cost"_s, tr("Cost"), costFigures, tr("Cost by"), costChoices()},
        {u"runs"_s, tr("Runs"), runFigures, tr("Runs by"), runChoices()},
    };
}

ChartPanel *DashboardCards::card(const QString &id) const
{
    const auto found
        = std::find_if(m_cards.cbegin(), m_cards.cend(), [&id](const Card &card) { return card.id == id; });
    return found == m_cards.cend() ? nullptr : found->panel;
}

void DashboardCards::showReport(const analytics::Report &report)
{
    m_report = report;
    m_next = 0;
    m_slice.start();
}

void DashboardCards::forget()
{
    for (Card &card : m_cards) {
        card.catalog.clear();
    }
}

/// Makes the next card, or fills it where it is there.
void DashboardCards::next()
{
    Card &card = m_cards.at(m_next);
    if (card.panel == nullptr) {
        make(card);
    } else {
        fill(card);
        ++m_next;
    }
    if (m_next < m_cards.size()) {
        m_slice.start();
    }
}

void DashboardCards::make(Card &card)
{
    QString name = u"dash"_s + card.id;
    name[4] = name.at(4).toUpper();
    card.panel = new ChartPanel(name, card.title, m_dialogs, this);
    if (!card.choices.isEmpty()) {
        card.panel->setChoices(card.choosing, card.choices);
    }
    place();
    card.panel->show(); // its layout would show it in a later turn
    connect(card.panel, &ChartPanel::choiceChanged, this, [this, &card] { fill(card); });
    connect(card.panel, &ChartPanel::backWanted, this, [this, &card] {
        card.catalog.clear();
        fill(card);
        card.panel->focusFigures();
    });
    connect(card.panel, &ChartPanel::chosen, this,
        [this, &card](int category, int series) { follow(card, category, series); });
    connect(card.panel, &ChartPanel::saved, this, &DashboardCards::saved);
    connect(card.panel, &ChartPanel::failed, this, &DashboardCards::failed);
}

void DashboardCards::place()
{
    int count = 0;
    for (const Card &card : m_cards) {
        if (card.panel != nullptr) {
            m_grid->addWidget(card.panel, count / m_columns, count % m_columns);
            ++count;
        }
    }
    m_grid->setColumnStretch(1, m_columns - 1);
}

void DashboardCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < twoColumns ? 1 : 2;
    if (std::exchange(m_columns, columns) != columns) {
        place();
    }
}

void DashboardCards::fill(Card &card)
{
    card.figures = card.figuresOf(m_report, {card.panel->choice(), card.catalog});
    if (card.figures.chart.isEmpty()) {
        card.panel->showNothing(card.figures.nothing);
    } else {
        card.panel->showData(card.figures.chart, card.figures.sentence);
    }
    card.panel->setBack(card.catalog.isEmpty() ? QString() : tr("All catalogs"));
}

void DashboardCards::follow(Card &card, int category, int series)
{
    const Lead lead = card.figures.lead(category, series);
    if (lead.items) {
        Q_EMIT itemsWanted(*lead.items);
    } else if (lead.history) {
        Q_EMIT historyWanted(*lead.history);
    } else if (!lead.catalog.isEmpty()) {
        card.catalog = lead.catalog;
        fill(card);
        card.panel->focusFigures();
    } else if (!lead.why.isEmpty()) {
        card.panel->say(lead.why);
        Q_EMIT said(lead.why);
    }
}

} // namespace metaflow::ui
