#include "ui/generate/ConnectPanel.h"

#include "ui/shell/Background.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QVBoxLayout>

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

ConnectPanel::ConnectPanel(const QString &profile, QWidget *parent)
    : QWidget(parent)
    , m_profiles(new QComboBox)
    , m_connect(button(tr("&Connect"), u"connectButton"_s))
    , m_practice(primaryButton(tr("Open the &practice workspace"), u"practiceButton"_s))
{
    identify(m_profiles, u"profileChooser"_s, tr("Profile"));
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
    loadNames(profile);
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
        tr("Signs in with a profile of ~/.databrickscfg, or with DATABRICKS_HOST, DATABRICKS_TOKEN and "
           "DATABRICKS_WAREHOUSE_ID. Connecting sends two small statements to the warehouse."));
    layout->addWidget(m_profiles);
    layout->addWidget(m_connect);
    return frame;
}

void ConnectPanel::loadNames(const QString &preferred)
{
    const QString environment = tr("Default profile or environment");
    m_profiles->addItem(environment, QString());
    const auto job = inBackground([] { return databricks::profileNames(QProcessEnvironment::systemEnvironment()); });
    job.then(this, [this, preferred](const Result<QStringList> &names) {
        for (const QString &name : names.value_or(QStringList())) {
            m_profiles->addItem(name, name);
        }
        m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(preferred)));
    });
}

void ConnectPanel::readProfile()
{
    setBusy(true);
    const QString name = m_profiles->currentData().toString();
    const auto job
        = inBackground([name] { return databricks::loadProfile(name, QProcessEnvironment::systemEnvironment()); });
    job.then(this, [this](const Result<databricks::Profile> &profile) {
        setBusy(false);
        if (profile) {
            Q_EMIT profileRead(*profile);
        } else {
            Q_EMIT failed(profile.error());
        }
    });
}

void ConnectPanel::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_practice->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting …") : tr("&Connect"));
}

} // namespace metaflow::ui
