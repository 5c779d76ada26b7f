#include "ui/start/SignInStep.h"

#include "ui/start/AccountList.h"
#include "ui/start/SignInForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Fold.h"
#include "core/wording/Wording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

SignInStep::SignInStep(MachineServices &machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_list(new AccountList)
    , m_use(primaryButton(tr("&Use this sign-in"), u"accountUse"_s))
    , m_note(label({}, Role::Bad))
    , m_form(new SignInForm(machine))
    , m_fold(new Fold(u"signInFold"_s, tr("&Another workspace"), m_form))
{
    m_list->setMaximumHeight(fontMetrics().height() * 12);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"accountNote"_s);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    layout->addWidget(m_fold);
    auto *network = flatButton(tr("Pro&xy and certificates …"), u"startNetwork"_s);
    layout->addWidget(network, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(network, &QPushButton::clicked, this, &SignInStep::networkWanted);
    m_list->hide();
    m_use->hide();
    m_fold->setOpen(true);
    connect(m_list, &AccountList::itemSelectionChanged, this, &SignInStep::showButton);
    connect(m_list, &AccountList::cellActivated, this, &SignInStep::use);
    connect(m_use, &QPushButton::clicked, this, &SignInStep::use);
    connect(m_form, &SignInForm::signedIn, this, &SignInStep::signedIn);
}

void SignInStep::load()
{
    m_machine.accounts.accounts().then(
        this, [this](const Result<QVector<databricks::Account>> &accounts) { show(accounts); });
}

void SignInStep::show(const Result<QVector<databricks::Account>> &accounts)
{
    m_note->setVisible(!accounts);
    if (!accounts) {
        m_note->setText(wording::describe(accounts.error()).text());
        return;
    }
    m_list->show(*accounts, m_machine.choices.account);
    const bool any = !accounts->isEmpty();
    m_list->setVisible(any);
    m_use->setVisible(any);
    showButton();
    if (!m_form->isStarted()) { // else nobody takes the field away from whoever types
        m_fold->setOpen(!any);
        focusFirst();
    }
}

void SignInStep::focusFirst()
{
    if (m_list->isEmpty()) {
        m_form->focusFirst();
    } else {
        m_list->setFocus();
    }
}

void SignInStep::stop()
{
    m_form->stop();
}

void SignInStep::showButton()
{
    const databricks::Account *account = m_list->chosen();
    m_use->setEnabled(account && account->usable);
}

void SignInStep::use()
{
    if (m_use->isEnabled()) {
        const databricks::Account account = *m_list->chosen();
        Q_EMIT signedIn(account);
    }
}

} // namespace metaflow::ui
