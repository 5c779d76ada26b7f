#include "ui/start/FailurePage.h"

#include "ui/shell/MachineServices.h"
#include "ui/start/SignInForm.h"
#include "ui/start/StoreForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Fold.h"
#include "core/databricks/AccountService.h"
#include "core/store/Adoption.h"
#include "core/store/StoreUrl.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The workspace gives the password of a Lakebase database, and does not know who asks.
bool needsSignIn(const Error &error, const QString &storeUrl)
{
    const auto url = store::StoreUrl::parse(storeUrl);
    const bool signIn = error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::SignInExpired
        || error.code == ErrorCode::SignInRefused || error.code == ErrorCode::Unauthenticated;
    return signIn && url && !url->lakebase.isEmpty();
}

} // namespace

FailurePage::FailurePage(const Error &error, MachineServices *machine, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_again(primaryButton(tr("&Try again"), u"failureAgain"_s))
{
    setObjectName(u"startFailure"_s);
    setWindowTitle(tr("MetaFlow"));
    resize(760, 560);
    const wording::Sentence sentence = wording::describe(error);
    auto *what = new EmptyState(u"startProblem"_s);
    what->set(u"warning"_s, sentence.what, sentence.todo);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what, 1);
    layout->addLayout(m_buttons);
    m_buttons->addStretch();
    m_buttons->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &FailurePage::againWanted);
    m_again->setAccessibleDescription(sentence.text());
    m_again->setFocus();
    if (machine != nullptr) {
        addWaysOn(error, *machine);
        addSignIn(error, *machine);
        addOtherStore(error, *machine);
    }
    m_buttons->addStretch();
}

void FailurePage::setAgain(const QString &text)
{
    m_again->setText(text);
    m_again->setAccessibleName(QString(text).remove(u'&'));
    m_again->setToolTip(m_again->accessibleName());
}

void FailurePage::offer(const QString &text, const QString &name, void (FailurePage::*wanted)())
{
    auto *way = button(text, name);
    m_buttons->addWidget(way);
    connect(way, &QPushButton::clicked, this, wanted);
}

void FailurePage::addWaysOn(const Error &error, MachineServices &machine)
{
    if (error.code == ErrorCode::StoreNeedsAdoption && machine.adopt) {
        offer(tr("&Look at it and adopt it …"), u"failureAdopt"_s, &FailurePage::adoptionWanted);
    }
    if (machine.storeUrl != machine.ownStoreUrl) {
        offer(tr("Use this &machine's store"), u"failureOwn"_s, &FailurePage::ownStoreWanted);
    }
    if (machine.storeUrl.startsWith("sqlite:"_L1) && machine.restoreBackup) {
        offer(tr("&Restore a backup …"), u"failureRestore"_s, &FailurePage::restoreWanted);
    }
}

void FailurePage::addSignIn(const Error &error, MachineServices &machine)
{
    if (!needsSignIn(error, machine.storeUrl)) {
        return;
    }
    auto *form = new SignInForm(machine);
    auto *fold = new Fold(u"failureSignIn"_s, tr("Si&gn in to the workspace"), form);
    layout()->addWidget(fold);
    fold->setOpen(true);
    form->focusFirst();
    connect(form, &SignInForm::signedIn, this, [this, &machine](const databricks::Account &account) {
        UserChoices choices = machine.choices;
        choices.account = account.name;
        machine.keep(choices);
        Q_EMIT againWanted();
    });
    machine.accounts.accounts().then(
        form, [form, name = machine.choices.account](const Result<QVector<databricks::Account>> &accounts) {
            for (const databricks::Account &each : accounts.value_or(QVector<databricks::Account>())) {
                if (each.name == name && each.origin == databricks::Account::Origin::Own && !form->isStarted()) {
                    form->setAgain(each);
                }
            }
        });
}

void FailurePage::addOtherStore(const Error &error, MachineServices &machine)
{
    auto *form = new StoreForm(machine, StoreForm::Offers::Both);
    form->setUrl(machine.storeUrl);
    auto *fold = new Fold(u"failureStore"_s, tr("&Open another store"), form);
    layout()->addWidget(fold);
    connect(form, &StoreForm::chosen, this, &FailurePage::storeWanted);
    if (error.code == ErrorCode::StoreSignIn || error.code == ErrorCode::KeyStoreLocked) { // a password is all it takes
        fold->setOpen(true);
        form->complain(error);
    }
}

} // namespace metaflow::ui
