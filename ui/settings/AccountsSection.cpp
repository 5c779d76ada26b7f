#include "ui/settings/AccountsSection.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/AccountList.h"
#include "ui/start/SignInForm.h"
#include "ui/start/WarehouseForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// As the list calls it: that of the environment has no name.
QString calledAs(const QString &account)
{
    return account.isEmpty() ? AccountList::tr("(environment)") : account;
}

} // namespace

AccountsSection::AccountsSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_list(new AccountList)
    , m_default(button(tr("Make &default"), u"accountDefault"_s))
    , m_warehouse(button(tr("Choose &warehouse …"), u"accountWarehouse"_s))
    , m_again(button(tr("Sign in a&gain …"), u"accountAgain"_s))
    , m_out(button(tr("Sign &out"), u"accountOut"_s))
    , m_other(button(tr("&Another workspace …"), u"accountOther"_s))
    , m_empty(
          label(tr("There is no sign-in yet. Practising and reviewing in a team's store need none."), Role::Caption))
    , m_title(label({}, Role::Title))
    , m_below(new Stack)
    , m_signIn(new SignInForm(*context.machine))
    , m_warehouses(new WarehouseForm(*context.machine))
{
    setObjectName(u"accountsSection"_s);
    buildLayout();
    connectParts();
    showButtons();
}

void AccountsSection::buildLayout()
{
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"accountsEmpty"_s);
    m_title->setObjectName(u"accountsBelow"_s);
    m_empty->hide();
    auto *line = new QHBoxLayout;
    for (QPushButton *each : {m_default, m_warehouse, m_again, m_out}) {
        line->addWidget(each);
    }
    line->addStretch();
    line->addWidget(m_other);
    auto *note
        = label(tr("Sign-ins of ~/.databrickscfg are used as they stand there. Those made here keep their secrets "
                   "in the key store."),
            Role::Caption);
    note->setWordWrap(true);
    m_below->addWidget(new QWidget);
    for (QWidget *form : std::initializer_list<QWidget *>{m_signIn, m_warehouses}) {
        auto *top = new QWidget; // a form stays at the top
        auto *inside = new QVBoxLayout(top);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(form);
        inside->addStretch();
        m_below->addWidget(top);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(note);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_below, 2);
}

void AccountsSection::connectParts()
{
    connect(m_list, &AccountList::itemSelectionChanged, this, &AccountsSection::showButtons);
    connect(m_default, &QPushButton::clicked, this, [this] {
        const databricks::Account account = *m_list->chosen();
        makeDefault(account);
        Q_EMIT done(tr("%1 is the default now.").arg(calledAs(account.name)));
    });
    connect(m_warehouse, &QPushButton::clicked, this, &AccountsSection::chooseWarehouse);
    connect(m_again, &QPushButton::clicked, this, &AccountsSection::signInAgain);
    connect(m_out, &QPushButton::clicked, this, &AccountsSection::signOut);
    connect(m_other, &QPushButton::clicked, this, &AccountsSection::signInElsewhere);
    connect(m_signIn, &SignInForm::signedIn, this, &AccountsSection::signedIn);
    connect(m_warehouses, &WarehouseForm::chosen, this, &AccountsSection::warehouseChosen);
}

void AccountsSection::refresh()
{
    m_context.machine->accounts.accounts().then(
        this, [this](const Result<QVector<databricks::Account>> &accounts) { show(accounts); });
}

void AccountsSection::show(const Result<QVector<databricks::Account>> &accounts)
{
    if (!accounts) {
        Q_EMIT failed(accounts.error());
        return;
    }
    m_list->show(*accounts, m_context.machine->choices.account);
    if (!m_next.isEmpty()) {
        m_list->choose(m_next);
        m_next.clear();
    }
    m_empty->setVisible(accounts->isEmpty());
    if (accounts->isEmpty() && m_below->currentIndex() == Nothing) {
        showBelow(SignIn, tr("Sign in at a workspace"));
    }
    showButtons();
}

void AccountsSection::showButtons()
{
    const databricks::Account *account = m_list->chosen();
    const bool usable = account && account->usable;
    const bool own = account && account->origin == databricks::Account::Origin::Own;
    m_default->setEnabled(usable && account->name != m_context.machine->choices.account);
    m_warehouse->setEnabled(usable);
    m_again->setEnabled(own);
    m_out->setEnabled(own);
    m_out->setToolTip(
        plainTip(account == nullptr || own ? tr("Takes the sign-in and its secrets away from this machine.")
                                           : tr("It was not made here: take it out where it stands.")));
}

void AccountsSection::showBelow(Below what, const QString &title)
{
    m_title->setText(title);
    m_below->setCurrentIndex(what);
}

void AccountsSection::signInElsewhere()
{
    m_signIn->setAgain({});
    showBelow(SignIn, tr("Sign in at a workspace"));
    m_signIn->focusFirst();
}

void AccountsSection::signInAgain()
{
    const databricks::Account account = *m_list->chosen();
    m_signIn->setAgain(account);
    showBelow(SignIn, tr("Sign in again: %1").arg(account.name));
    m_signIn->focusFirst();
}

void AccountsSection::chooseWarehouse()
{
    const databricks::Account account = *m_list->chosen();
    const UserChoices &choices = m_context.machine->choices;
    const bool chosenHere = account.name == choices.account && !choices.warehouse.isEmpty();
    openWarehouses(account, chosenHere ? choices.warehouse : account.warehouseId);
}

void AccountsSection::openWarehouses(const databricks::Account &account, const QString &chosen)
{
    m_ofOwn = account.origin == databricks::Account::Origin::Own;
    showBelow(WarehouseChoice, tr("Warehouse of %1").arg(calledAs(account.name)));
    m_warehouses->setAccount(account.name, chosen);
}

void AccountsSection::makeDefault(const databricks::Account &account)
{
    UserChoices choices = m_context.machine->choices;
    choices.account = account.name;
    choices.warehouse = account.warehouseId;
    m_context.machine->keep(choices);
    refresh();
}

/// Of a sign-in that was not made here the choice is kept with the default, which it becomes.
void AccountsSection::warehouseChosen(const QString &name, const QString &warehouse)
{
    UserChoices choices = m_context.machine->choices;
    QString what = tr("%1 works with that warehouse from the next connection on.").arg(calledAs(name));
    if (!m_ofOwn && name != choices.account) {
        what += u' ' + tr("%1 is the default now.").arg(calledAs(name));
    }
    if (!m_ofOwn || name == choices.account) {
        choices.account = name;
        choices.warehouse = warehouse;
        m_context.machine->keep(choices);
    }
    showBelow(Nothing, {});
    m_list->setFocus();
    refresh();
    Q_EMIT done(what);
}

void AccountsSection::signedIn(const databricks::Account &account)
{
    m_next = account.name;
    if (m_context.machine->choices.account.isEmpty()) {
        makeDefault(account);
    } else {
        refresh();
    }
    if (account.warehouseId.isEmpty()) {
        openWarehouses(account, {});
    } else {
        showBelow(Nothing, {});
        m_list->setFocus();
    }
    Q_EMIT done(tr("Signed in: %1.").arg(account.name));
}

void AccountsSection::signOut()
{
    const databricks::Account account = *m_list->chosen();
    const Question question{tr("Sign out"),
        tr("The sign-in %1 and its secrets are taken away from this machine. Items and decisions stay.")
            .arg(account.name),
        tr("Sign out"), tr("Stay signed in")};
    m_context.dialogs.ask(this, question, [this, account](bool yes) {
        if (yes) {
            forget(account);
        }
    });
}

void AccountsSection::forget(const databricks::Account &account)
{
    m_context.machine->accounts.forget(account.name).then(this, [this, account](const Result<bool> &gone) {
        if (!gone) {
            Q_EMIT failed(gone.error());
            return;
        }
        if (m_context.machine->choices.account == account.name) {
            makeDefault({});
        } else {
            refresh();
        }
        showBelow(Nothing, {});
        Q_EMIT done(tr("Signed out: %1.").arg(account.name));
    });
}

} // namespace metaflow::ui
