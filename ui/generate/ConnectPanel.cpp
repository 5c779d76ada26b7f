#include "ui/generate/ConnectPanel.h"

#include "ui/shell/MachineServices.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QVBoxLayout *cardLayout(QFrame *frame, const QString &title, const QString &text)
{
    frame->setFixedWidth(360);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(8);
    layout->addWidget(label(title, Role::Heading));
    auto *words = label(text);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addStretch();
    return layout;
}

} // namespace

ConnectPanel::ConnectPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_profiles(new QComboBox)
    , m_connect(button(tr("&Connect"), u"connectButton"_s))
    , m_setUp(flatButton(tr("Set &up step by step …"), u"setUpButton"_s))
    , m_practice(primaryButton(tr("Open the &practice workspace"), u"practiceButton"_s))
{
    identify(m_profiles, u"profileChooser"_s, tr("Sign-in"));
    m_profiles->addItem(tr("Default profile or environment"), QString());
    auto *cards = new QHBoxLayout;
    cards->setSpacing(20);
    cards->addStretch();
    cards->addWidget(practiceCard());
    cards->addWidget(workspaceCard());
    cards->addStretch();
    auto *layout = new QVBoxLayout(this);
    auto *title = label(tr("Where are the tables?"), Role::Heading);
    layout->addStretch(2);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addLayout(cards);
    layout->addStretch(3);
    connect(m_practice, &QPushButton::clicked, this, &ConnectPanel::practiceWanted);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPanel::readProfile);
    connect(m_setUp, &QPushButton::clicked, this, &ConnectPanel::setUpWanted);
    setBusy(false);
}

QWidget *ConnectPanel::practiceCard()
{
    QFrame *frame = card();
    QVBoxLayout *layout = cardLayout(frame, tr("Practise first"),
        tr("A small Databricks on this machine, with catalogs you may know and a model that writes. No account, "
           "nothing "
           "leaves the machine, and your own store is not touched."));
    layout->addWidget(m_practice);
    return frame;
}

QWidget *ConnectPanel::workspaceCard()
{
    QFrame *frame = card();
    QVBoxLayout *layout = cardLayout(frame, tr("Your workspace"),
        tr("Signs in with what is chosen here. Connecting sends two small statements to the warehouse, which start it "
           "where it is stopped."));
    layout->addWidget(m_profiles);
    layout->addWidget(m_connect);
    layout->addWidget(m_setUp);
    return frame;
}

void ConnectPanel::load()
{
    if (m_context.machine == nullptr) {
        return;
    }
    m_context.machine->accounts.accounts().then(this, [this](const Result<QVector<databricks::Account>> &accounts) {
        show(accounts.value_or(QVector<databricks::Account>())); // connecting says what is wrong with a file
    });
}

void ConnectPanel::show(const QVector<databricks::Account> &accounts)
{
    const QString before = m_profiles->currentData().toString();
    while (m_profiles->count() > 1) {
        m_profiles->removeItem(m_profiles->count() - 1);
    }
    for (const databricks::Account &account : accounts) {
        if (account.usable && !account.name.isEmpty()) {
            m_profiles->addItem(tr("%1 (%2)").arg(account.name, QUrl(account.host).host()), account.name);
        }
    }
    const QString chosen = m_context.profile.isEmpty() ? m_context.machine->choices.account : m_context.profile;
    const bool another = std::exchange(m_offered, chosen) != chosen; // somebody chose anew meanwhile
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(another ? chosen : before)));
}

void ConnectPanel::readProfile()
{
    setBusy(true);
    const QString name = m_profiles->currentData().toString();
    m_context.machine->accounts.profile(name).then(this, [this, name](const Result<databricks::Profile> &profile) {
        setBusy(false);
        if (!profile) {
            Q_EMIT failed(profile.error());
            return;
        }
        databricks::Profile chosen = *profile;
        const UserChoices &choices = m_context.machine->choices;
        if (!name.isEmpty() && name == choices.account && !choices.warehouse.isEmpty()) {
            chosen.warehouseId = choices.warehouse;
        }
        Q_EMIT profileRead(chosen);
    });
}

void ConnectPanel::setBusy(bool busy)
{
    const bool here = m_context.machine != nullptr;
    m_connect->setEnabled(!busy && here);
    m_setUp->setEnabled(!busy && here);
    m_practice->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting …") : tr("&Connect"));
}

} // namespace metaflow::ui
