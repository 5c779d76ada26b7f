#include "ui/generate/GeneratePage.h"

#include "ui/generate/ConnectPanel.h"
#include "ui/generate/DescribePanel.h"
#include "ui/generate/ModelPanel.h"
#include "ui/generate/QuotePanel.h"
#include "ui/generate/RunHistory.h"
#include "ui/generate/RunPane.h"
#include "ui/generate/ScopePane.h"
#include "ui/generate/SettingsPane.h"
#include "ui/shell/MachineServices.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

GeneratePage::GeneratePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_places(new Stack)
    , m_connect(new ConnectPanel(context))
    , m_scope(new ScopePane(context))
    , m_settings(new SettingsPane(context.machine ? &context.machine->keys : nullptr))
    , m_quotePanel(new QuotePanel)
    , m_quote(button(tr("&Quote"), u"quoteButton"_s))
    , m_run(primaryButton(tr("&Generate"), u"runButton"_s, Qt::CTRL | Qt::Key_R))
    , m_runPane(new RunPane(context.generation))
    , m_history(new RunHistory(context))
    , m_tabs(new QTabWidget)
{
    setObjectName(u"generatePage"_s);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(300);
    if (m_context.team) {
        m_quotePanel->setPriceList(m_context.team->prices.asOf());
    }
    buildLayout();
    connectParts();
    connectRunParts();
    connectionChanged();
    showButtons();
}

void GeneratePage::buildLayout()
{
    auto *above = new QSplitter;
    above->addWidget(m_scope);
    above->addWidget(buildRight());
    above->setStretchFactor(0, 4);
    above->setStretchFactor(1, 5);
    above->setChildrenCollapsible(false);
    above->setHandleWidth(10);
    auto *work = new QSplitter(Qt::Vertical);
    work->addWidget(above);
    work->addWidget(buildBelow());
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 0);
    work->setCollapsible(0, false);
    work->setHandleWidth(8);
    m_places->addWidget(m_connect);
    m_places->addWidget(work);
    auto *outer = new QVBoxLayout(body());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_places);
}

QWidget *GeneratePage::buildRight()
{
    auto *choices = new QWidget;
    auto *inner = new QVBoxLayout(choices);
    inner->setContentsMargins(0, 0, 4, 0);
    inner->setSpacing(8);
    inner->addWidget(m_settings);
    inner->addWidget(m_quotePanel);
    inner->addStretch();
    auto *scroll = new QScrollArea; // a small screen at scale 2 still reaches everything
    scroll->setObjectName(u"generateChoices"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(choices);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_quote);
    buttons->addWidget(m_run);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return pane;
}

QWidget *GeneratePage::buildBelow()
{
    identify(m_tabs, u"runTabs"_s, tr("Runs"));
    m_tabs->addTab(m_runPane, tr("R&un"));
    m_tabs->addTab(m_history, tr("Ear&lier runs"));
    m_tabs->setMinimumHeight(fontMetrics().height() * 9);
    return m_tabs;
}

void GeneratePage::connectParts()
{
    ModelPanel *model = m_settings->model();
    connect(m_connect, &ConnectPanel::practiceWanted, this, [this] {
        if (m_context.startPractice) {
            startPractice();
        } else if (m_context.openPractice) {
            m_context.openPractice();
        }
    });
    connect(m_connect, &ConnectPanel::profileRead, &m_context.connection, &ConnectionState::connectTo);
    connect(m_connect, &ConnectPanel::setUpWanted, this, &GeneratePage::setUpWanted);
    connect(m_connect, &ConnectPanel::failed, this, &GeneratePage::showError);
    connect(&m_context.connection, &ConnectionState::changed, this, &GeneratePage::connectionChanged);
    connect(&m_context.connection, &ConnectionState::failed, this, &GeneratePage::showError);
    connect(m_scope, &ScopePane::changed, this, &GeneratePage::choicesChanged);
    connect(m_scope, &ScopePane::scanningChanged, this, &GeneratePage::showButtons);
    connect(m_scope, &ScopePane::catalogChanged, this, &GeneratePage::loadPrivacy);
    connect(m_scope, &ScopePane::guidedReady, this, &GeneratePage::quote);
    connect(m_scope, &ScopePane::describeWanted, this, &GeneratePage::describe);
    connect(m_scope, &ScopePane::failed, this, &GeneratePage::showError);
    connect(m_settings, &SettingsPane::changed, this, &GeneratePage::choicesChanged);
    connect(model, &ModelPanel::accessChanged, this, &GeneratePage::loadModels);
    connect(model, &ModelPanel::privacyChosen, this, &GeneratePage::choosePrivacy);
    connect(&m_keepSoon, &QTimer::timeout, this, &GeneratePage::keep);
}

void GeneratePage::describe(const ObjectPath &table)
{
    if (m_describe == nullptr) {
        m_describe = new DescribePanel(m_context, this);
        connect(m_describe, &DescribePanel::itemWanted, this, &GeneratePage::itemWanted);
    }
    m_describe->open(m_context.connection.source(), table);
}

void GeneratePage::connectRunParts()
{
    connect(m_quote, &QPushButton::clicked, this, &GeneratePage::quote);
    connect(m_run, &QPushButton::clicked, this, &GeneratePage::run);
    connect(m_quotePanel, &QuotePanel::payloadWanted, this, &GeneratePage::showPayload);
    connect(m_quotePanel, &QuotePanel::comparisonWanted, this, &GeneratePage::compareModels);
    connectControls();
    connect(m_runPane, &RunPane::cancelWanted, this, [this] { m_runJob.cancel(); });
    connect(m_runPane, &RunPane::goOnWanted, this, &GeneratePage::goOn);
    connect(m_runPane, &RunPane::reviewWanted, this, &GeneratePage::reviewWanted);
    connect(m_runPane, &RunPane::requestsWanted, this, &GeneratePage::showRequests);
    connect(m_runPane, &RunPane::failed, this, &GeneratePage::showError);
    connect(m_history, &RunHistory::goOnWanted, this, &GeneratePage::goOn);
    connect(m_history, &RunHistory::reviewWanted, this, &GeneratePage::reviewWanted);
    connect(m_history, &RunHistory::requestsWanted, this, &GeneratePage::showRequests);
    connect(m_history, &RunHistory::failed, this, &GeneratePage::showError);
    connect(
        m_history, &RunHistory::said, this, [this](const QString &text) { banner()->show(Banner::Kind::Good, text); });
}

} // namespace metaflow::ui
