#include "ui/generate/GeneratePage.h"

#include "ui/generate/ConnectPanel.h"
#include "ui/generate/DescribePanel.h"
#include "ui/generate/ModelPanel.h"
#include "ui/generate/PayloadView.h"
#include "ui/generate/QuotePanel.h"
#include "ui/generate/RunHistory.h"
#include "ui/generate/RunPane.h"
#include "ui/generate/RunWords.h"
#include "ui/generate/ScopePane.h"
#include "ui/generate/SettingsMemory.h"
#include "ui/generate/SettingsPane.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/RoleWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"
#include "core/net/Address.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

GeneratePage::~GeneratePage() = default;

void GeneratePage::activate()
{
    if (!m_runJob.isRunning()) {
        Q_EMIT workChanged({}, -1); // what has ended is seen now
    }
    m_history->load();
    loadTemplates();
    m_settings->model()->showKey();
    if (const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
        !why.isEmpty() && !banner()->isVisibleTo(this)) {
        banner()->show(Banner::Kind::Info, why);
    }
    if (m_context.connection.isConnected()) {
        m_scope->focusTree();
    } else {
        m_connect->load();
    }
}

void GeneratePage::refresh()
{
    m_history->load();
    if (m_context.connection.isConnected()) {
        m_scope->load();
    }
}

void GeneratePage::find()
{
    m_scope->find();
}

QString GeneratePage::unfinished() const
{
    return m_runJob.isRunning()
        ? tr("A run is sending requests. It can go on later; what is in flight may be paid twice.")
        : m_scope->isScanning()                 ? tr("A scan is reading the catalog.")
        : m_describe && m_describe->isFailing() ? tr("A description by hand is not on disk yet.")
                                                : QString();
}

void GeneratePage::showError(const Error &error)
{
    banner()->show(error);
}

void GeneratePage::startPractice()
{
    m_scope->setGuided();
    m_connect->setBusy(true);
    Q_EMIT statusChanged(tr("Starting the practice workspace …"));
    m_context.startPractice().then(this, [this](const Result<practice::PracticeAccess> &access) {
        m_connect->setBusy(false);
        if (!access) {
            showError(access.error());
            return;
        }
        m_context.connection.offerModel(access->model);
        m_context.connection.connectTo(access->profile);
    });
}

void GeneratePage::connectionChanged()
{
    const ConnectionState &connection = m_context.connection;
    m_connect->setBusy(connection.isConnecting());
    m_places->setCurrentIndex(connection.isConnected() ? 1 : 0);
    if (!connection.isConnected() || connection.isConnecting()) {
        return;
    }
    if (connection.offeredModel()) {
        m_settings->model()->setAccess(*connection.offeredModel(), true);
        loadModels();
    }
    m_settings->model()->setWorkspace(connection.connected().session.host);
    Q_EMIT statusChanged({});
    loadTemplates();
    recall();
    m_scope->load();
    m_history->load();
}

void GeneratePage::recall()
{
    // Practice has a new address each time: its choices are one workspace's all the same.
    m_workspace = m_context.connection.isPractice() ? u"practice"_s : m_context.connection.connected().session.host;
    m_recalled = m_context.settingsFile.isEmpty();
    if (m_recalled) {
        useChosenModel();
        return;
    }
    recallSettings(m_context.settingsFile, m_workspace)
        .then(this, [this, workspace = m_workspace](const Result<GenerationOptions> &kept) {
            if (workspace != m_workspace) {
                return;
            }
            if (kept) {
                m_settings->set(*kept);
                m_scope->setFilters(*kept);
                loadModels();
                choicesChanged();
            } else {
                useChosenModel(); // the first time with this workspace
            }
            m_recalled = true;
        });
}

void GeneratePage::useChosenModel()
{
    if (m_context.machine == nullptr || m_context.machine->choices.provider.isEmpty()) {
        return;
    }
    GenerationOptions chosen = options();
    chosen.provider = m_context.machine->choices.provider;
    chosen.baseUrl = m_context.machine->choices.baseUrl;
    chosen.model = m_context.machine->choices.model;
    m_settings->model()->set(chosen);
    loadModels();
}

void GeneratePage::keep()
{
    if (m_recalled && !m_context.settingsFile.isEmpty() && !m_workspace.isEmpty()) {
        (void)keepSettings(m_context.settingsFile, m_workspace, options());
    }
}

void GeneratePage::loadModels()
{
    const providers::ModelAccess access = m_settings->model()->access();
    const bool signedIn = access.provider == "databricks"_L1 || net::isLoopback(QUrl(access.baseUrl).host());
    if (access.key.isEmpty() && !signedIn) {
        return; // without a key the answer is known
    }
    m_context.generation.offers(access).then(
        this, [this, access](const Result<QVector<providers::ModelOffer>> &offers) {
            const providers::ModelAccess now = m_settings->model()->access();
            if (now.provider == access.provider && now.baseUrl == access.baseUrl) {
                // A name may be typed as well: no list is no error.
                m_settings->model()->setModels(offers.value_or(QVector<providers::ModelOffer>()));
            }
        });
}

void GeneratePage::loadPrivacy(const QString &catalog)
{
    if (m_privacyCatalog == catalog) {
        return;
    }
    m_privacyCatalog = catalog;
    m_settings->model()->setPrivacy(std::nullopt); // the choice for another catalog is none for this one
    showButtons();
    m_context.generation.privacy(m_context.connection.source(), catalog)
        .then(this, [this, catalog](const Result<std::optional<PrivacyMode>> &mode) {
            if (catalog != m_privacyCatalog) {
                return;
            }
            if (!mode) {
                m_privacyCatalog.clear(); // asked again the next time
                showError(mode.error());
                return;
            }
            const bool practice
                = m_context.connection.isConnected() && m_context.connection.connected().session.practice;
            m_settings->model()->setPrivacy(!*mode && practice ? std::optional(PrivacyMode::Masked) : *mode);
            showButtons();
        });
}

void GeneratePage::choosePrivacy(PrivacyMode mode)
{
    m_overtaken = m_quoteJob.isRunning();
    m_context.generation
        .choosePrivacy(m_context.connection.source(), m_privacyCatalog, mode, m_context.connection.person())
        .then(this, [this](const Result<bool> &chosen) {
            if (!chosen) {
                showError(chosen.error());
            }
        });
}

GenerationOptions GeneratePage::options() const
{
    GenerationOptions options;
    m_settings->applyTo(options);
    m_scope->applyTo(options);
    return options;
}

void GeneratePage::choicesChanged()
{
    m_keepSoon.start();
    if (m_quotePanel->isValid()) {
        m_quotePanel->setStale();
    } else if (!m_quoteJob.isRunning() && !m_quotePanel->isStale()) {
        m_quotePanel->showNone(m_scope->tickedTables() == 0
                ? tr("Tick tables at the left; the quote says what describing them would cost.")
                : tr("A quote sends nothing to the model. It reads samples unless you chose none."));
    }
    showButtons();
}

void GeneratePage::quote()
{
    if (m_quoteJob.isRunning()) {
        m_quoteJob.cancel();
        return;
    }
    const auto selection = m_scope->selection();
    if (!selection) {
        return;
    }
    banner()->clear();
    m_overtaken = false;
    m_settings->model()->showKey(); // the focus may still be in the address
    m_asked = {*selection, options()};
    m_quotePanel->showPreparing();
    m_context.connection.useModel(m_settings->model()->access()); // the review page asks the same one again
    m_quoteJob = m_context.generation.prepare(
        m_context.connection.source(), *selection, m_asked.options, m_context.connection.person(), false);
    showButtons();
    m_quoteJob.then(this, [this](const Result<generation::Quote> &quote) { quoteCame(quote); });
}

void GeneratePage::quoteCame(const Result<generation::Quote> &quote)
{
    if (!quote) {
        m_quotePanel->showNone(tr("There is no quote."));
        if (quote.error().code != ErrorCode::Cancelled) {
            showError(quote.error());
        }
        showButtons();
        return;
    }
    m_prepared = *quote;
    m_quotePanel->show(*quote);
    if (m_overtaken || !isStillAsked()) {
        m_quotePanel->setStale(); // something was changed while it was made
    }
    m_history->load();
    showButtons();
    m_run->setFocus();
}

bool GeneratePage::isStillAsked() const
{
    GenerationOptions now = options();
    now.privacy = m_asked.options.privacy; // a catalog's stored choice may come late; a person's says so itself
    return m_scope->selection() == m_asked.selection && now == m_asked.options;
}

void GeneratePage::run()
{
    if (m_prepared && m_quotePanel->isValid() && !m_runJob.isRunning()) {
        begin(m_prepared->run, generation::limitsOf(m_prepared->run.options));
    }
}

void GeneratePage::goOn(const Run &run)
{
    if (run.state == RunState::Done && run.failed > 0) {
        reopenAndGoOn(run, generation::RetryHow::AsBefore);
    } else {
        sendRest(run);
    }
}

void GeneratePage::sendRest(const Run &run)
{
    if (m_runJob.isRunning()) {
        return;
    }
    const GenerationOptions now = options(); // a budget that was reached is raised where it was set
    generation::RunLimits limits = generation::limitsOf(now);
    if (!limits.budgetMicroUsd) {
        limits.budgetMicroUsd = run.options.budgetMicroUsd; // never lost by the way
    }
    if (run.options.baseUrl == now.baseUrl) {
        begin(run, limits);
        return;
    }
    m_context.dialogs.ask(this,
        {tr("Send to another address?"),
            tr("Run %1 was prepared for %2. Its requests would now go to %3.")
                .arg(QString::number(run.id.value()), run.options.baseUrl, now.baseUrl),
            tr("Send them there"), tr("Stay")},
        [this, run, limits](bool yes) {
            if (yes) {
                begin(run, limits);
            }
        });
}

void GeneratePage::begin(const Run &run, const generation::RunLimits &limits)
{
    banner()->clear();
    m_runLimits = limits;
    Run started = run;
    started.options.budgetMicroUsd = limits.budgetMicroUsd;
    started.options.maxInFlight = limits.maxInFlight;
    m_runJob
        = m_context.generation.run(run.id, m_settings->model()->access(), limits, m_context.connection.actor(u"key"_s));
    m_tabs->setCurrentWidget(m_runPane);
    m_runPane->start(started, tr("Writing descriptions with %1").arg(run.options.model));
    Q_EMIT workChanged(tr("Generating …"), 0);
    m_runJob.onProgress(m_runPane, [this](const Progress &progress) { progressed(progress); });
    m_runJob.then(this, [this, started](const Result<generation::RunReport> &report) { finished(started, report); });
    showButtons();
}

void GeneratePage::progressed(const Progress &progress)
{
    if (!m_runJob.isRunning()) {
        return;
    }
    m_runPane->showProgress(progress);
    QString text = tr("Generating: %1 of %2").arg(progress.done).arg(progress.total);
    if (progress.failed > 0) {
        text += tr(", %n failed", nullptr, static_cast<int>(progress.failed));
    }
    Q_EMIT workChanged(text, m_runPane->percent());
}

void GeneratePage::finished(const Run &started, const Result<generation::RunReport> &report)
{
    if (!report) {
        m_runPane->fail({});
        showError(report.error());
        Q_EMIT workChanged(isVisible() ? QString() : tr("The run could not go on"), -1);
    } else {
        m_runPane->finish(*report, m_context.generation.knowsPrice(report->run));
        const bool heldBack = isHeldBack(report->run);
        if (!report->run.stoppedBy.isEmpty() && !heldBack) {
            showError(report->stopped);
        }
        const QString end = heldBack ? tr("Run paused: %n proposal(s)", nullptr, report->run.items)
                                     : tr("Run ended: %n proposal(s)", nullptr, report->run.items);
        Q_EMIT workChanged(isVisible() ? QString() : end, -1);
    }
    if (m_prepared && m_prepared->run.id == started.id) {
        m_quotePanel->showNone(tr("Actual figures stand below. Ask for a new quote to go on."));
        m_prepared.reset();
    }
    recheck();
    if (!started.selection.catalog.isEmpty()) {
        m_scope->reload(started.selection.catalog);
    }
    m_history->load();
    showButtons();
}

void GeneratePage::showPayload()
{
    if (m_prepared) {
        openPayload(m_prepared->run.id,
            tr("%n request(s) to %1. Nothing else leaves.", nullptr, m_prepared->requests)
                .arg(m_settings->model()->access().baseUrl));
    }
}

void GeneratePage::showRequests(const Run &run)
{
    openPayload(run.id,
        tr("Run %1: %n request(s) for %2, as they were sent and answered.", nullptr, run.requests)
            .arg(QString::number(run.id.value()), run.options.baseUrl));
}

void GeneratePage::openPayload(RunId run, const QString &title)
{
    if (!m_payload) {
        m_payload = new PayloadView(m_context.generation, this);
    }
    m_payload->show(run, title);
}

void GeneratePage::showButtons()
{
    const bool quoting = m_quoteJob.isRunning();
    const bool running = m_runJob.isRunning();
    const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
    m_scope->setBusy(running || quoting);
    m_history->setBusy(running || !why.isEmpty());
    m_quote->setText(quoting ? tr("Stop the &quote") : tr("&Quote"));
    m_quote->setEnabled(quoting
        || (m_scope->tickedTables() > 0 && !running && why.isEmpty() && m_settings->model()->privacy().has_value()));
    const bool something = m_prepared && (m_prepared->requests > 0 || m_prepared->reusedFromMemory > 0);
    m_run->setEnabled(m_quotePanel->isValid() && something && !running && !quoting);
    m_run->setText(something && m_quotePanel->isValid()
            ? tr("&Generate with %n request(s)", nullptr, m_prepared->requests)
            : tr("&Generate"));
    m_run->setShortcut(Qt::CTRL | Qt::Key_R); // a text takes its mnemonic as the shortcut
    if (!why.isEmpty()) {
        m_quote->setToolTip(plainTip(why));
        m_run->setToolTip(plainTip(why));
    }
}

} // namespace metaflow::ui
