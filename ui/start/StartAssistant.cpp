#include "ui/start/StartAssistant.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/FileKind.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/ModelForm.h"
#include "ui/start/SignInStep.h"
#include "ui/start/StartDoors.h"
#include "ui/start/StoreForm.h"
#include "ui/start/WarehouseForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int columnWidth = 760;

/// A small screen at scale 2 still reaches everything.
QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

StartAssistant::StartAssistant(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choices(context.machine->choices)
    , m_places(new Stack)
    , m_doors(new StartDoors)
    , m_signIn(new SignInStep(*context.machine))
    , m_warehouse(new WarehouseForm(*context.machine))
    , m_model(new ModelForm(context))
    , m_store(new StoreForm(*context.machine, StoreForm::Offers::Both))
    , m_team(new StoreForm(*context.machine, StoreForm::Offers::TeamAlone))
    , m_title(label({}, Role::Heading))
    , m_text(label({}))
    , m_note(label({}, Role::Bad))
    , m_back(button(tr("&Back"), u"startBack"_s))
    , m_skip(flatButton({}, u"startSkip"_s))
{
    identify(this, u"startAssistant"_s, tr("First steps"));
    buildLayout();
    connectParts();
    m_model->setChoices(m_choices);
    m_store->setUrl(m_choices.store);
    go(Doors);
}

void StartAssistant::buildLayout()
{
    m_title->setObjectName(u"startTitle"_s);
    m_text->setObjectName(u"startText"_s);
    m_note->setObjectName(u"startNote"_s);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    for (QWidget *place : std::initializer_list<QWidget *>{m_doors, m_signIn, m_warehouse, m_model, m_store, m_team}) {
        auto *top = new QWidget; // a form stays at the top, however high the window is
        auto *layout = new QVBoxLayout(top);
        layout->setContentsMargins(2, 2, 2, 2);
        layout->addWidget(place);
        layout->addStretch();
        m_places->addWidget(scrolling(top));
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_back);
    line->addStretch();
    line->addWidget(m_skip);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addSpacing(6);
    inside->addWidget(m_places, 1);
    inside->addWidget(m_note);
    inside->addLayout(line);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 28, 24, 20);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
}

void StartAssistant::connectParts()
{
    connect(m_doors, &StartDoors::practiceWanted, this, &StartAssistant::practise);
    connect(m_doors, &StartDoors::workspaceWanted, this, &StartAssistant::beginWorkspace);
    connect(m_doors, &StartDoors::teamWanted, this, [this] { go(Team); });
    connect(m_doors, &StartDoors::fileWanted, this, &StartAssistant::openFile);
    connect(m_signIn, &SignInStep::signedIn, this, &StartAssistant::signedIn);
    connect(m_signIn, &SignInStep::networkWanted, this, [this] {
        m_signIn->stop();
        leave();
        Q_EMIT networkWanted();
    });
    connect(m_warehouse, &WarehouseForm::chosen, this, [this](const QString &, const QString &warehouse) {
        m_choices.warehouse = warehouse;
        next();
    });
    connect(m_model, &ModelForm::chosen, this,
        [this](const QString &provider, const QString &baseUrl, const QString &model) {
            m_choices.provider = provider;
            m_choices.baseUrl = baseUrl;
            m_choices.model = model;
            next();
        });
    connect(m_store, &StoreForm::chosen, this, &StartAssistant::storeChosen);
    connect(m_team, &StoreForm::chosen, this, &StartAssistant::storeChosen);
    connect(m_back, &QPushButton::clicked, this, &StartAssistant::back);
    connect(m_skip, &QPushButton::clicked, this, &StartAssistant::skip);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StartAssistant::skip);
}

void StartAssistant::begin()
{
    go(Doors);
}

void StartAssistant::beginWorkspace()
{
    go(SignIn);
}

StartAssistant::Words StartAssistant::wordsOf(Place place)
{
    switch (place) {
    case Doors:
        return {tr("Welcome to MetaFlow"),
            tr("It describes tables and columns, people review the words, and what they accept is written to the "
               "catalog. How do you want to begin?")};
    case SignIn:
        return {tr("1 of 4: sign in"), tr("Which workspace holds the tables? Signing in starts nothing there.")};
    case WarehouseChoice:
        return {tr("2 of 4: a warehouse"), tr("The SQL warehouse that reads the catalog and writes descriptions.")};
    case Model:
        return {tr("3 of 4: a model"),
            tr("The language model that proposes descriptions. Whoever only reviews needs none.")};
    case StoreChoice:
        return {tr("4 of 4: the store"), tr("Where proposals, decisions and their record are kept.")};
    case Team:
        break;
    }
    return {tr("Join my team's store"),
        tr("Reviewing needs neither a workspace nor a key, only this database. Its server says what you may do "
           "there.")};
}

bool StartAssistant::has(Place place) const
{
    return place != WarehouseChoice || !m_choices.account.isEmpty();
}

void StartAssistant::go(Place place)
{
    m_place = place;
    const Words words = wordsOf(place);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_note->clear();
    m_note->hide();
    m_back->setVisible(place != Doors);
    m_skip->setText(place == Doors ? tr("Not now (Esc)") : tr("Skip this step (Esc)"));
    m_skip->setAccessibleName(m_skip->text());
    m_skip->setToolTip(tr("Everything here stands in Settings, too."));
    m_places->setCurrentIndex(place);
    announce(m_title);
    switch (place) {
    case Doors:
        return m_doors->focusFirst();
    case SignIn:
        m_signIn->focusFirst();
        return m_signIn->load();
    case WarehouseChoice:
        return m_warehouse->setAccount(m_choices.account, m_choices.warehouse);
    case Model:
        return m_model->focusFirst();
    case StoreChoice:
        return m_store->focusFirst();
    case Team:
        m_team->focusFirst();
    }
}

void StartAssistant::next()
{
    int place = m_place + 1;
    while (!has(static_cast<Place>(place))) {
        ++place;
    }
    if (m_place == StoreChoice || m_place == Team) {
        leave();
    } else {
        go(static_cast<Place>(place));
    }
}

void StartAssistant::back()
{
    m_signIn->stop();
    int place = m_place == Team ? int(Doors) : m_place - 1;
    while (!has(static_cast<Place>(place))) {
        --place;
    }
    go(static_cast<Place>(place));
}

void StartAssistant::skip()
{
    m_signIn->stop();
    if (m_place == Doors) {
        leave();
    } else if (m_place == Team) {
        back();
    } else {
        next();
    }
}

void StartAssistant::practise()
{
    m_choices.welcomed = true;
    m_context.machine->keep(m_choices);
    if (m_context.openPractice) {
        m_context.openPractice();
    }
}

void StartAssistant::openFile()
{
    m_context.dialogs.openFile(this, tr("Open a file"),
        tr("Plans and spreadsheets (*.mfplan *.csv *.tsv *.txt *.xlsx)"), [this](const QString &file) {
            const FileKind kind = fileKindOf(file);
            if (kind == FileKind::Other) {
                m_note->setText(notOpened(file));
                m_note->show();
                announce(m_note);
                return;
            }
            leave();
            if (kind == FileKind::Plan) {
                Q_EMIT planWanted(file);
            } else {
                Q_EMIT fileWanted(file);
            }
        });
}

void StartAssistant::signedIn(const databricks::Account &account)
{
    if (account.name != m_choices.account || m_choices.warehouse.isEmpty()) {
        m_choices.warehouse = account.warehouseId;
    }
    m_choices.account = account.name;
    m_context.machine->keep(m_choices); // by now: the store of a later step may ask this workspace for its password
    next();
}

void StartAssistant::storeChosen(const QString &url)
{
    m_choices.store = url;
    const QString wanted = url.isEmpty() ? m_context.machine->ownStoreUrl : url;
    if (wanted == m_context.machine->storeUrl || !m_context.machine->openStore) {
        leave();
        return;
    }
    m_choices.welcomed = true;
    m_context.machine->keep(m_choices);
    m_context.machine->openStore(url); // this window goes
}

void StartAssistant::leave()
{
    m_choices.welcomed = true;
    m_context.machine->keep(m_choices);
    Q_EMIT left();
}

} // namespace metaflow::ui
