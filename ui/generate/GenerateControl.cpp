// What a run is told while it works, and what becomes of one that failed in parts.
#include "ui/generate/GeneratePage.h"

#include "ui/generate/LimitsDialog.h"
#include "ui/generate/ModelPanel.h"
#include "ui/generate/ModelTable.h"
#include "ui/generate/QuotePanel.h"
#include "ui/generate/RunPane.h"
#include "ui/generate/SettingsPane.h"
#include "ui/shell/Rechecker.h"
#include "ui/widgets/Banner.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int retryMs = 100; ///< between two tries to tell a run something

} // namespace

void GeneratePage::connectControls()
{
    m_runPane->setAbilities({true, true, true});
    connect(m_runPane, &RunPane::pauseWanted, this, [this] { pauseRun(true); });
    connect(m_runPane, &RunPane::resumeWanted, this, [this] { pauseRun(false); });
    connect(m_runPane, &RunPane::retryWanted, this, &GeneratePage::retryFailed);
    connect(m_runPane, &RunPane::budgetWanted, this, &GeneratePage::askLimits);
    connect(m_runPane, &RunPane::retryBareWanted, this,
        [this](const Run &run) { reopenAndGoOn(run, generation::RetryHow::WithoutSamples); });
}

void GeneratePage::pauseRun(bool pause)
{
    if (!m_runJob.isRunning()) {
        return;
    }
    const RunId run = m_runPane->run().id;
    const Job<bool> told = pause ? m_context.generation.pause(run) : m_context.generation.goOn(run);
    told.then(this, [this, run, pause](const Result<bool> &done) {
        if (!m_runJob.isRunning() || m_runPane->run().id != run) {
            return; // it has ended meanwhile
        }
        if (!done && done.error().code == ErrorCode::RunNotFound) {
            QTimer::singleShot(retryMs, this, [this, pause] { pauseRun(pause); }); // it is just being opened
            return;
        }
        const bool before = m_runPane->isPaused();
        m_runPane->setPaused(done ? pause : before);
        if (!done) {
            showError(done.error());
        }
    });
}

void GeneratePage::retryFailed()
{
    m_context.generation.retryFailed(m_runPane->run().id).then(this, [this](const Result<int> &count) {
        if (!count) {
            showError(count.error());
            return;
        }
        banner()->show(Banner::Kind::Good, tr("%n failed request(s) are asked again.", nullptr, *count));
        m_runPane->readFailuresAgain();
    });
}

void GeneratePage::askLimits()
{
    if (!m_limits) {
        m_limits = new LimitsDialog(this);
        connect(m_limits, &LimitsDialog::chosen, this, &GeneratePage::changeLimits);
    }
    m_limits->ask(m_runLimits, m_context.generation.knowsPrice(m_runPane->run()));
}

void GeneratePage::changeLimits(const generation::RunLimits &limits)
{
    if (!m_runJob.isRunning()) {
        return;
    }
    m_context.generation.setLimits(m_runPane->run().id, limits).then(this, [this, limits](const Result<bool> &done) {
        if (!done) {
            showError(done.error());
            return;
        }
        m_runLimits = limits;
        m_runPane->setLimits(limits);
    });
}

void GeneratePage::reopenAndGoOn(const Run &run, generation::RetryHow how)
{
    if (m_runJob.isRunning()) {
        return;
    }
    m_context.generation.retryFailed(run.id, how).then(this, [this, run](const Result<int> &count) {
        if (!count) {
            showError(count.error());
        } else if (*count == 0) {
            banner()->show(Banner::Kind::Info, tr("No request of this run can be asked again."));
        } else {
            sendRest(run);
        }
    });
}

void GeneratePage::compareModels()
{
    if (!m_prepared || !m_context.team) {
        return;
    }
    if (!m_models) {
        m_models = new ModelTable(m_context.team->prices, this);
        connect(m_models, &ModelTable::modelChosen, m_settings->model(), &ModelPanel::chooseModel);
    }
    m_models->show(*m_prepared);
}

void GeneratePage::recheck()
{
    if (m_context.rechecker) {
        m_context.rechecker->start();
    }
}

void GeneratePage::loadTemplates()
{
    if (!m_context.team) {
        return;
    }
    m_context.team->templates.list().then(this, [this](const Result<QVector<PromptTemplate>> &all) {
        if (!all) {
            return; // the quote says what is wrong with the store
        }
        QStringList names;
        for (const PromptTemplate &each : *all) {
            if (!each.retired) {
                names << each.name;
            }
        }
        m_settings->setTemplates(names);
    });
}

} // namespace metaflow::ui
