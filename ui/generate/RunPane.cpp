#include "ui/generate/RunPane.h"

#include "ui/generate/RunWords.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int refreshMs = 1000; ///< of what is in flight

} // namespace

RunPane::RunPane(generation::GenerationService &service, QWidget *parent)
    : QWidget(parent)
    , m_places(new Stack)
    , m_title(label({}, Role::Title))
    , m_rate(label({}))
    , m_cost(label({}, Role::Caption))
    , m_end(label({}, Role::Caption))
    , m_failureTitle(label({}, Role::Caption))
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("Ca&ncel"), u"cancelRun"_s))
    , m_pause(button(tr("Paus&e"), u"pauseRun"_s))
    , m_retry(button(tr("Tr&y failed again"), u"retryFailed"_s))
    , m_budget(button(tr("Limits of this &run …"), u"raiseBudget"_s))
    , m_goOn(button(tr("Go o&n"), u"goOnRun"_s))
    , m_bare(button(tr("Try without samples"), u"retryBare"_s))
    , m_review(primaryButton({}, u"reviewProposals"_s))
    , m_requests(button(tr("R&equests …"), u"runRequests"_s))
    , m_failures(new QTableView)
    , m_service(service)
    , m_model(service)
{
    auto *nothing = label(tr("No run yet. Tick tables, ask for a quote, then generate: progress, cost and failures "
                             "will stand here, also while you work on other pages."),
        Role::Caption);
    nothing->setObjectName(u"runEmpty"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    auto *split = new QSplitter;
    split->addWidget(buildFacts());
    split->addWidget(buildFailures());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    split->setSizes({unit * 110, unit * 80});
    m_places->addWidget(nothing);
    m_places->addWidget(split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_places);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping …"));
        Q_EMIT cancelWanted();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_pause->setEnabled(false); // until the next sign of the run
        if (isPaused()) {
            Q_EMIT resumeWanted();
        } else {
            Q_EMIT pauseWanted();
        }
    });
    connect(m_retry, &QPushButton::clicked, this, &RunPane::retryWanted);
    connect(m_budget, &QPushButton::clicked, this, &RunPane::budgetWanted);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT goOnWanted(m_run); });
    m_bare->setToolTip(tr("Asks again for what failed, with names and types alone."));
    connect(m_bare, &QPushButton::clicked, this, [this] { Q_EMIT retryBareWanted(m_run); });
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_run.id); });
    connect(m_requests, &QPushButton::clicked, this, [this] { Q_EMIT requestsWanted(m_run); });
    connect(&m_model, &RequestModel::loaded, this, &RunPane::showFailures);
    connect(&m_model, &RequestModel::failed, this, &RunPane::failed);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_running) {
            m_model.readOn();
        }
    });
    timer->start(refreshMs);
}

QWidget *RunPane::buildFacts()
{
    identify(m_bar, u"runProgress"_s, tr("Progress of the run"));
    m_title->setObjectName(u"runTitle"_s);
    m_rate->setObjectName(u"runRate"_s);
    m_cost->setObjectName(u"runCost"_s);
    m_end->setObjectName(u"runEnd"_s);
    for (QLabel *text : {m_title, m_rate, m_cost, m_end}) {
        text->setWordWrap(true);
    }
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_pause);
    bar->addWidget(m_cancel);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_review, m_goOn, m_bare, m_retry, m_budget, m_requests}) {
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_rate);
    layout->addWidget(m_cost);
    layout->addWidget(m_end);
    layout->addLayout(buttons);
    layout->addStretch();
    return pane;
}

QWidget *RunPane::buildFailures()
{
    identify(m_failures, u"runFailures"_s, tr("Failed requests"));
    m_failureTitle->setObjectName(u"failureTitle"_s);
    m_failures->setModel(&m_model);
    asList(m_failures, {5, 24, 10, 10, 10, 5, 40});
    for (const int column :
        {RequestModel::Number, RequestModel::State, RequestModel::Tokens, RequestModel::Cost, RequestModel::Attempts}) {
        m_failures->setColumnHidden(column, true);
    }
    m_failures->horizontalHeader()->setStretchLastSection(false);
    m_failures->horizontalHeader()->setSectionResizeMode(RequestModel::Reason, QHeaderView::Stretch);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_failureTitle, 0, Qt::AlignTop);
    layout->addWidget(m_failures, 1);
    return pane;
}

void RunPane::setAbilities(const RunAbilities &abilities)
{
    m_abilities = abilities;
    showButtons();
}

bool RunPane::isPaused() const
{
    return m_running && m_progress.waitsFor == "paused"_L1;
}

int RunPane::percent() const
{
    return m_progress.total > 0 ? static_cast<int>(100 * m_progress.done / m_progress.total) : 0;
}

void RunPane::start(const Run &run, const QString &what)
{
    m_run = run;
    m_progress = {};
    m_running = true;
    m_failuresAsked = 0;
    m_model.open(run.id, true);
    m_places->setCurrentIndex(1);
    m_title->setText(what);
    setRole(m_title, Role::Title);
    m_rate->setText(tr("starting …"));
    m_cost->clear();
    m_end->clear();
    m_bar->setRange(0, 0);
    m_cancel->setText(tr("Ca&ncel"));
    m_cancel->setEnabled(true);
    showButtons();
    showFailures();
}

void RunPane::showProgress(const Progress &progress)
{
    const QLocale locale;
    m_progress = progress;
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    QStringList parts{tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))};
    if (progress.perSecond > 0) {
        parts << tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1));
    }
    if (progress.left) {
        parts << tr("%1 left").arg(durationText(*progress.left));
    }
    if (progress.inFlight > 0) {
        parts << tr("%1 of at most %2 in flight")
                     .arg(locale.toString(progress.inFlight), locale.toString(m_run.options.maxInFlight));
    }
    m_rate->setText(parts.join(u"  ·  "_s));
    m_end->setText(waitingText(progress.waitsFor));
    showCost();
    showButtons();
    if (progress.failed > m_failuresAsked) {
        m_failuresAsked = progress.failed;
        m_model.readOn();
    }
}

void RunPane::showCost()
{
    if (m_progress.costUsd.isEmpty()) {
        return;
    }
    if (!m_service.knowsPrice(m_run)) {
        m_cost->setText(tr("Nobody knows what this model costs."));
        return;
    }
    const auto &budget = m_run.options.budgetMicroUsd;
    QStringList parts{tr("%1 USD so far").arg(m_progress.costUsd)};
    if (const qint64 expected = qRound64(m_progress.expectedUsd.toDouble() * 1e6); expected > 0) {
        parts << tr("about %1 in all").arg(priceText(expected));
    }
    parts << (budget ? tr("budget %1").arg(priceText(*budget)) : tr("no budget"));
    m_cost->setText(parts.join(u"  ·  "_s));
}

void RunPane::setPaused(bool paused)
{
    if (!m_running) {
        return;
    }
    m_progress.waitsFor = paused ? u"paused"_s : QString();
    m_end->setText(waitingText(m_progress.waitsFor));
    showButtons();
}

void RunPane::readFailuresAgain()
{
    m_failuresAsked = 0;
    m_model.open(m_run.id, true);
}

void RunPane::setLimits(const generation::RunLimits &limits)
{
    m_run.options.budgetMicroUsd = limits.budgetMicroUsd;
    m_run.options.maxInFlight = limits.maxInFlight;
    showCost();
}

void RunPane::showFailures()
{
    m_failureTitle->setText(
        m_model.total() == 0 ? tr("No request failed.") : tr("%n request(s) failed", nullptr, m_model.total()));
    m_failures->setVisible(m_model.total() > 0);
}

void RunPane::showButtons()
{
    const bool ended = !m_running;
    const int proposals = m_run.items;
    m_bar->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_pause->setVisible(m_running && m_abilities.pause);
    m_pause->setText(isPaused() ? tr("R&esume") : tr("Paus&e"));
    m_pause->setAccessibleName(m_pause->text().remove(u'&'));
    m_pause->setEnabled(true);
    m_retry->setVisible(m_running && m_abilities.retryFailed);
    m_retry->setEnabled(m_progress.failed > 0);
    m_budget->setVisible(m_running && m_abilities.raiseBudget);
    m_goOn->setVisible(ended && canGoOn(m_run));
    m_goOn->setText(m_run.failed > 0 && m_run.state == RunState::Done ? tr("Tr&y failed again") : tr("Go o&n"));
    m_goOn->setAccessibleName(m_goOn->text().remove(u'&'));
    m_bare->setVisible(ended && m_run.failed > 0 && m_run.options.context.samples);
    m_requests->setVisible(ended);
    m_review->setVisible(ended && proposals > 0);
}

void RunPane::finish(const generation::RunReport &report, bool priceKnown)
{
    m_running = false;
    m_run = report.run;
    m_model.open(m_run.id, true);
    showEnd(report, priceKnown);
    const int proposals = m_run.items;
    m_review->setText(tr("&Review %n proposal(s)", nullptr, proposals));
    m_review->setAccessibleName(tr("Review %n proposal(s)", nullptr, proposals));
    showButtons();
    if (proposals > 0) {
        m_review->setFocus();
    }
}

void RunPane::showEnd(const generation::RunReport &report, bool priceKnown)
{
    const Run &run = report.run;
    const QLocale locale;
    m_title->setText(run.stoppedBy.isEmpty() ? tr("%n proposal(s) written.", nullptr, run.items)
            : isHeldBack(run)                ? tr("Paused. %n proposal(s) were written and stay.", nullptr, run.items)
                              : tr("Stopped. %n proposal(s) were written and stay.", nullptr, run.items));
    setRole(m_title, run.stoppedBy.isEmpty() && run.failed == 0 ? Role::Good : Role::Title);
    m_rate->setText(tr("Used: %1 tokens in (%2 cached), %3 out, %4.")
                        .arg(locale.toString(run.actual.inputTokens), locale.toString(run.actual.cachedTokens),
                            locale.toString(run.actual.outputTokens),
                            priceKnown ? priceText(run.actual.costMicroUsd) : tr("price not known")));
    m_cost->setText(tr("Quoted: %1 tokens in, %2 out, %3.")
                        .arg(locale.toString(run.estimate.inputTokens), locale.toString(run.estimate.outputTokens),
                            priceKnown ? priceText(run.estimate.costMicroUsd) : tr("price not known")));
    QStringList notes;
    if (isHeldBack(run)) {
        notes << heldBackText();
    }
    if (run.fromMemory > 0) {
        notes << tr("%n from memory, for no tokens.", nullptr, run.fromMemory);
    }
    if (run.possiblyBilledTwice > 0) {
        notes << tr("%n request(s) may have been billed twice.", nullptr, run.possiblyBilledTwice);
    }
    m_end->setText(notes.join(u' '));
}

void RunPane::fail(const QString &why)
{
    m_running = false;
    m_title->setText(tr("The run could not go on."));
    setRole(m_title, Role::Bad);
    m_rate->setText(why);
    m_cost->clear();
    m_end->clear();
    showButtons();
}

} // namespace metaflow::ui
