#include "ui/generate/GeneratePage.h"

#include "ui/generate/ConnectPanel.h"
#include "ui/generate/ModelPanel.h"
#include "ui/generate/PayloadView.h"
#include "ui/generate/QuotePanel.h"
#include "ui/generate/RunPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"
#include "core/net/Address.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

GeneratePage::GeneratePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_places(new Stack)
    , m_connect(new ConnectPanel(context.profile))
    , m_tree(new QTreeView)
    , m_search(new QLineEdit)
    , m_scan(button(tr("&Scan catalog"), u"scanButton"_s))
    , m_quote(button(tr("&Quote"), u"quoteButton"_s))
    , m_run(primaryButton(tr("&Generate"), u"runButton"_s, Qt::CTRL | Qt::Key_R))
    , m_treeNote(label({}, Role::Caption))
    , m_chosen(label({}, Role::Title))
    , m_choices(new ModelPanel)
    , m_quotePanel(new QuotePanel)
    , m_runPanel(new RunPanel)
{
    setObjectName(u"generatePage"_s);
    buildLayout();
    connect(m_connect, &ConnectPanel::practiceWanted, this, [this] {
        if (m_context.startPractice) {
            startPractice();
        } else if (m_context.openPractice) {
            m_context.openPractice();
        }
    });
    connect(m_connect, &ConnectPanel::profileRead, &m_context.connection, &ConnectionState::connectTo);
    connect(m_connect, &ConnectPanel::failed, banner(), qOverload<const Error &>(&Banner::show));
    connect(&m_context.connection, &ConnectionState::changed, this, &GeneratePage::connectionChanged);
    connect(&m_context.connection, &ConnectionState::failed, banner(), qOverload<const Error &>(&Banner::show));
    connect(&m_model, &CatalogTreeModel::ticksChanged, this, &GeneratePage::ticksChanged);
    connect(m_scan, &QPushButton::clicked, this, &GeneratePage::scan);
    connect(m_quote, &QPushButton::clicked, this, &GeneratePage::quote);
    connect(m_run, &QPushButton::clicked, this, &GeneratePage::run);
    connect(m_quotePanel, &QuotePanel::payloadWanted, this, &GeneratePage::showPayload);
    connect(m_runPanel, &RunPanel::cancelWanted, this, [this] { m_runJob.cancel(); });
    connect(m_runPanel, &RunPanel::reviewWanted, this, &GeneratePage::reviewWanted);
    connect(m_choices, &ModelPanel::changed, this, [this] {
        m_quotePanel->setStale();
        showButtons();
    });
    connect(m_choices, &ModelPanel::accessChanged, this, &GeneratePage::loadModels);
    connect(m_choices, &ModelPanel::privacyChosen, this, [this](PrivacyMode mode) {
        m_context.generation
            .choosePrivacy(m_context.connection.source(), currentCatalog(), mode, m_context.connection.person())
            .then(this, [this](const Result<bool> &chosen) {
                if (!chosen) {
                    banner()->show(chosen.error());
                }
            });
    });
    connectionChanged();
    showButtons();
}

void GeneratePage::buildLayout()
{
    auto *work = new QWidget;
    auto *layout = new QHBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildTree(), 4);
    layout->addWidget(buildChoices(), 5);
    m_places->addWidget(m_connect);
    m_places->addWidget(work);
    auto *outer = new QVBoxLayout(body());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_places);
}

QWidget *GeneratePage::buildTree()
{
    identify(m_search, u"treeSearch"_s, tr("Find tables"));
    m_search->setPlaceholderText(tr("Find schemas and tables (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        m_tree->expandToDepth(text.isEmpty() ? 0 : 1);
    });
    identify(m_tree, u"catalogTree"_s, tr("Catalogs, schemas and tables"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, fontMetrics().averageCharWidth() * 20);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showButtons(); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_model.isScanned(m_model.catalogAt(index))) {
            loadTree(m_model.catalogAt(index));
        }
    });
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_scan);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    m_treeNote->setWordWrap(true);
    layout->addWidget(m_treeNote);
    return pane;
}

QWidget *GeneratePage::buildChoices()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    m_chosen->setObjectName(u"chosenTables"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_chosen, 1);
    buttons->addWidget(m_quote);
    buttons->addWidget(m_run);
    layout->addWidget(m_choices);
    layout->addWidget(m_quotePanel);
    layout->addLayout(buttons);
    layout->addWidget(m_runPanel);
    layout->addStretch();
    auto *scroll = new QScrollArea; // a small screen at scale 2 still reaches the button
    scroll->setObjectName(u"generateChoices"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(pane);
    return scroll;
}

void GeneratePage::activate()
{
    if (m_context.connection.isConnected()) {
        m_tree->setFocus();
    }
}

void GeneratePage::refresh()
{
    if (m_context.connection.isConnected()) {
        loadCatalogs();
    }
}

void GeneratePage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString GeneratePage::unfinished() const
{
    return m_runJob.isRunning()
        ? tr("A run is sending requests. It can go on later; what is in flight may be paid twice.")
        : m_scanJob.isRunning() ? tr("A scan is reading the catalog.")
                                : QString();
}

void GeneratePage::startPractice()
{
    m_guided = true;
    m_connect->setBusy(true);
    Q_EMIT statusChanged(tr("Starting the practice workspace …"));
    m_context.startPractice().then(this, [this](const Result<practice::PracticeAccess> &access) {
        m_connect->setBusy(false);
        if (!access) {
            banner()->show(access.error());
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
        m_choices->setAccess(*connection.offeredModel(), true);
        loadModels();
    }
    Q_EMIT statusChanged({});
    loadCatalogs();
}

void GeneratePage::loadModels()
{
    const providers::ModelAccess access = m_choices->access();
    if (access.key.isEmpty() && !net::isLoopback(QUrl(access.baseUrl).host())) {
        return; // without a key the answer is known
    }
    m_context.generation.models(access).then(this, [this](const Result<QStringList> &models) {
        m_choices->setModels(models.value_or(QStringList())); // a name may be typed as well: no list is no error
    });
}

void GeneratePage::loadCatalogs()
{
    m_treeNote->setText(tr("Reading the list of catalogs …"));
    m_context.catalog.catalogs().then(this, [this](const Result<QStringList> &names) {
        m_treeNote->clear();
        if (names) {
            catalogsCame(*names);
        } else {
            banner()->show(names.error());
        }
    });
}

void GeneratePage::catalogsCame(const QStringList &names)
{
    m_model.setCatalogs(names);
    for (const QString &name : names) {
        loadTree(name); // from the stored snapshot: nothing is sent
    }
    if (!names.isEmpty()) {
        m_tree->setCurrentIndex(m_model.indexOfCatalog(names.first()));
    }
    m_treeNote->setText(names.isEmpty()
            ? tr("This person may use no catalog. USE CATALOG is what is missing.")
            : tr("Ticked tables are described. Scanning reads names, types and comments, no rows."));
    if (m_guided && !names.isEmpty()) {
        scan();
    }
}

void GeneratePage::loadTree(const QString &catalog)
{
    m_context.catalog.tree(m_context.connection.source(), catalog)
        .then(this, [this, catalog](const Result<QVector<catalog::TreeTable>> &tables) {
            if (tables) {
                treeCame(catalog, *tables);
            } else {
                banner()->show(tables.error());
            }
        });
}

void GeneratePage::treeCame(const QString &catalog, const QVector<catalog::TreeTable> &tables)
{
    if (tables.isEmpty()) {
        showButtons();
        return;
    }
    const QString current = currentCatalog();
    m_model.setTables(catalog, tables);
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_model.indexOfCatalog(current.isEmpty() ? catalog : current));
    if (m_guided && catalog == current && !m_scanJob.isRunning()) {
        m_model.tickCatalog(catalog);
        m_guided = false;
        quote();
    }
}

QString GeneratePage::currentCatalog() const
{
    if (const auto selection = m_model.selection()) {
        return selection->catalog;
    }
    return m_model.catalogAt(m_tree->currentIndex());
}

void GeneratePage::scan()
{
    const QString catalog = m_model.catalogAt(m_tree->currentIndex());
    if (m_scanJob.isRunning()) {
        m_scanJob.cancel();
        return;
    }
    if (catalog.isEmpty()) {
        return;
    }
    Selection whole;
    whole.catalog = catalog;
    m_scanJob = m_context.catalog.scan(m_context.connection.source(), whole);
    m_treeNote->setText(tr("Scanning %1 …").arg(catalog));
    showButtons();
    m_scanJob.onProgress(m_treeNote, [this, catalog](const Progress &progress) {
        const QLocale locale;
        m_treeNote->setText(
            tr("Scanning %1 … %2 of %3").arg(catalog, locale.toString(progress.done), locale.toString(progress.total)));
    });
    m_scanJob.then(this, [this, catalog](const Result<catalog::ScanReport> &report) {
        if (report) {
            scanned(catalog, *report);
        } else {
            m_treeNote->clear();
            if (report.error().code != ErrorCode::Cancelled) {
                banner()->show(report.error());
            }
        }
        showButtons();
    });
}

void GeneratePage::scanned(const QString &catalog, const catalog::ScanReport &report)
{
    const QLocale locale;
    QString note = tr("%1: %2 tables, %3 columns read with %4 statements in %5 s.")
                       .arg(catalog, locale.toString(report.tables), locale.toString(report.columns))
                       .arg(report.statements)
                       .arg(locale.toString(static_cast<double>(report.elapsed.count()) / 1000, 'f', 1));
    if (!report.changes.changedTables.isEmpty() || !report.changes.goneTables.isEmpty()) {
        note += u' '
            + tr("Since the last scan %1 changed, %2 are gone.")
                  .arg(report.changes.changedTables.size())
                  .arg(report.changes.goneTables.size());
    }
    m_treeNote->setText(note);
    loadTree(catalog);
    loadPrivacy(catalog);
}

void GeneratePage::loadPrivacy(const QString &catalog)
{
    if (m_privacyCatalog == catalog) {
        return;
    }
    m_privacyCatalog = catalog;
    m_context.generation.privacy(m_context.connection.source(), catalog)
        .then(this, [this, catalog](const Result<std::optional<PrivacyMode>> &mode) {
            if (!mode || catalog != m_privacyCatalog) {
                return;
            }
            const bool practice
                = m_context.connection.isConnected() && m_context.connection.connected().session.practice;
            m_choices->setPrivacy(!*mode && practice ? std::optional(PrivacyMode::Masked) : *mode);
            showButtons();
        });
}

void GeneratePage::ticksChanged()
{
    const int tables = m_model.tickedTables();
    m_chosen->setText(tables == 0 ? tr("Tick the tables to describe.")
                                  : tr("%n table(s) ticked, %1 undescribed", nullptr, tables)
                                        .arg(QLocale().toString(m_model.tickedUndescribed())));
    if (const auto selection = m_model.selection()) {
        loadPrivacy(selection->catalog);
    }
    if (m_quotePanel->isValid()) {
        m_quotePanel->setStale();
    } else if (!m_quoteJob.isRunning()) {
        m_quotePanel->showNone(tables == 0
                ? tr("Tick tables at the left; the quote says what describing them would cost.")
                : tr("A quote sends nothing to the model. It reads samples unless you chose none."));
    }
    showButtons();
}

void GeneratePage::quote()
{
    const auto selection = m_model.selection();
    if (m_quoteJob.isRunning()) {
        m_quoteJob.cancel();
        return;
    }
    if (!selection) {
        return;
    }
    banner()->clear();
    m_quotePanel->showPreparing();
    m_context.connection.useModel(m_choices->access()); // the review page asks the same one again
    m_quoteJob = m_context.generation.prepare(
        m_context.connection.source(), *selection, m_choices->options(), m_context.connection.person(), false);
    showButtons();
    m_quoteJob.then(this, [this](const Result<generation::Quote> &quote) {
        if (quote) {
            m_prepared = *quote;
            m_quotePanel->show(*quote);
            showButtons();
            m_run->setFocus();
            return;
        }
        m_quotePanel->showNone(tr("There is no quote."));
        if (quote.error().code != ErrorCode::Cancelled) {
            banner()->show(quote.error());
        }
        showButtons();
    });
}

void GeneratePage::run()
{
    if (!m_prepared || !m_quotePanel->isValid() || m_runJob.isRunning()) {
        return;
    }
    banner()->clear();
    m_runJob = m_context.generation.run(m_prepared->run.id, m_choices->access(),
        generation::limitsOf(m_prepared->run.options), m_context.connection.actor(u"key"_s));
    m_runPanel->start(tr("Writing descriptions with %1").arg(m_choices->access().model));
    m_runJob.onProgress(m_runPanel, [this](const Progress &progress) { m_runPanel->show(progress); });
    m_runJob.then(this, [this](const Result<generation::RunReport> &report) { finished(report); });
    showButtons();
}

void GeneratePage::finished(const Result<generation::RunReport> &report)
{
    if (!report) {
        m_runPanel->fail();
        banner()->show(report.error());
    } else {
        m_runPanel->finish(*report, !m_prepared || m_prepared->priceKnown);
        if (!report->run.stoppedBy.isEmpty()) {
            banner()->show(report->stopped);
        }
        m_quotePanel->showNone(tr("Actual figures stand below. Ask for a new quote to go on."));
        m_prepared.reset();
        if (const auto selection = m_model.selection()) {
            loadTree(selection->catalog);
        }
    }
    showButtons();
}

void GeneratePage::showPayload()
{
    if (!m_prepared) {
        return;
    }
    const QString address = m_choices->access().baseUrl;
    m_context.generation.payload(m_prepared->run.id)
        .then(this, [this, address](const Result<QVector<QByteArray>> &bodies) {
            if (!bodies) {
                banner()->show(bodies.error());
                return;
            }
            if (!m_payload) {
                m_payload = new PayloadView(this);
            }
            m_payload->show(address, *bodies);
        });
}

void GeneratePage::showButtons()
{
    const bool scanning = m_scanJob.isRunning();
    const bool quoting = m_quoteJob.isRunning();
    const bool working = m_runJob.isRunning() || quoting;
    const QString catalog = m_model.catalogAt(m_tree->currentIndex());
    m_scan->setEnabled(scanning || (!catalog.isEmpty() && !working));
    m_scan->setText(scanning             ? tr("Stop &scanning")
            : catalog.isEmpty()          ? tr("&Scan catalog")
            : m_model.isScanned(catalog) ? tr("&Scan %1 again").arg(catalog)
                                         : tr("&Scan %1").arg(catalog));
    m_quote->setText(quoting ? tr("Stop the &quote") : tr("&Quote"));
    m_quote->setEnabled(
        quoting || (m_model.tickedTables() > 0 && !m_runJob.isRunning() && m_choices->privacy().has_value()));
    const bool something = m_prepared && (m_prepared->requests > 0 || m_prepared->reusedFromMemory > 0);
    m_run->setEnabled(m_quotePanel->isValid() && something && !working);
    m_run->setText(something && m_quotePanel->isValid()
            ? tr("&Generate with %n request(s)", nullptr, m_prepared->requests)
            : tr("&Generate"));
    m_run->setShortcut(Qt::CTRL | Qt::Key_R); // a text takes its mnemonic as the shortcut
    m_choices->setEnabled(!m_runJob.isRunning());
    m_tree->setEnabled(!m_runJob.isRunning());
}

} // namespace metaflow::ui
