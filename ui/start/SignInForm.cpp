#include "ui/start/SignInForm.h"

#include "ui/start/FieldRows.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString withScheme(const QString &host)
{
    const QString typed = host.trimmed();
    return typed.isEmpty() || typed.contains("://"_L1) ? typed : u"https://"_s + typed;
}

} // namespace

SignInForm::SignInForm(MachineServices &machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_rows(new FieldRows)
    , m_host(new QLineEdit)
    , m_client(new QLineEdit)
    , m_token(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_page(new QLineEdit)
    , m_way(new QComboBox)
    , m_keep(new QCheckBox(tr("Keep the sign-in in the &key store")))
    , m_signIn(primaryButton(tr("&Sign in"), u"signInButton"_s))
{
    buildRows();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addWidget(m_signIn, 0, Qt::AlignLeft);
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInForm::showWay);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::signIn);
    for (QLineEdit *edit : {m_host, m_client, m_token, m_secret}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (!m_job.isRunning()) {
                signIn();
            }
        });
    }
    showWay();
}

SignInForm::~SignInForm()
{
    m_job.cancel();
}

void SignInForm::buildRows()
{
    identify(m_host, u"signInHost"_s, tr("Address of the workspace"));
    identify(m_way, u"signInWay"_s, tr("How to sign in"));
    identify(m_client, u"signInClient"_s, tr("Client id"));
    identify(m_token, u"signInToken"_s, tr("Access token"));
    identify(m_secret, u"signInSecret"_s, tr("Client secret"));
    identify(m_page, u"signInPage"_s, tr("Page to sign in at"));
    identify(m_keep, u"signInKeep"_s, tr("Keep the sign-in in the key store"),
        tr("Unticked, it is kept in memory until you close MetaFlow, and nowhere else."));
    m_host->setPlaceholderText(u"dbc-a1b2c3d4-e5f6.cloud.databricks.com"_s);
    m_way->addItem(tr("In the browser"), int(Way::Browser));
    m_way->addItem(tr("With an access token"), int(Way::Token));
    m_way->addItem(tr("As a service principal"), int(Way::Principal));
    m_token->setEchoMode(QLineEdit::Password);
    m_secret->setEchoMode(QLineEdit::Password);
    m_page->setReadOnly(true);
    m_keep->setChecked(true);
    m_rows->add(tr("&Workspace"), m_host);
    m_rows->add(tr("Sign &in"), m_way);
    m_rows->add(tr("&Client id"), m_client);
    m_rows->add(tr("&Token"), m_token);
    m_rows->add(tr("Client s&ecret"), m_secret);
    m_rows->add({}, m_keep);
    m_rows->add(tr("&Page"), m_page, tr("Sign in in the browser that opens. If none does, open this page yourself."));
    m_rows->setRowVisible(m_page, false);
}

SignInForm::Way SignInForm::way() const
{
    return static_cast<Way>(m_way->currentData().toInt());
}

void SignInForm::showWay()
{
    m_rows->calm();
    m_rows->setRowVisible(m_client, way() != Way::Token);
    m_rows->setRowVisible(m_token, way() == Way::Token);
    m_rows->setRowVisible(m_secret, way() == Way::Principal);
    m_rows->setHint(m_client,
        way() == Way::Browser ? tr("Only where your company registered an application of its own.") : QString());
}

void SignInForm::setAgain(const databricks::Account &account)
{
    stop();
    for (QLineEdit *edit : {m_client, m_token, m_secret}) {
        edit->clear(); // they were typed for another one
    }
    m_again = account.name;
    m_host->setText(account.host);
    const Way how = account.authType == "pat"_L1 ? Way::Token
        : account.authType == "oauth-m2m"_L1     ? Way::Principal
                                                 : Way::Browser;
    m_way->setCurrentIndex(m_way->findData(int(how)));
    m_rows->calm();
}

void SignInForm::focusFirst()
{
    m_host->setFocus();
}

bool SignInForm::isStarted() const
{
    return !m_host->text().isEmpty();
}

void SignInForm::stop()
{
    m_job.cancel();
    m_job = {};
    ++m_number;
    setWaiting(false);
}

bool SignInForm::isComplete()
{
    const auto missing = [this](QLineEdit *edit, const QString &what) {
        if (!edit->text().trimmed().isEmpty()) {
            return false;
        }
        m_rows->complain(edit, what);
        return true;
    };
    if (missing(m_host, tr("Say which workspace: the address that its page has in the browser."))) {
        return false;
    }
    switch (way()) {
    case Way::Browser:
        return true;
    case Way::Token:
        return !missing(m_token, tr("Paste a token: your workspace makes one under Settings, Developer."));
    case Way::Principal:
        break;
    }
    return !missing(m_client, tr("Say which service principal: its application id."))
        && !missing(m_secret, tr("Paste the secret of the service principal."));
}

databricks::SignInWish SignInForm::wish() const
{
    databricks::SignInWish wish;
    wish.host = withScheme(m_host->text());
    wish.name = m_again;
    wish.thisSessionOnly = !m_keep->isChecked();
    if (way() == Way::Token) {
        wish.token = Secret(m_token->text().trimmed().toUtf8());
        return wish;
    }
    wish.clientId = m_client->text().trimmed();
    if (way() == Way::Principal) {
        wish.clientSecret = Secret(m_secret->text().trimmed().toUtf8());
    }
    return wish;
}

void SignInForm::signIn()
{
    if (m_job.isRunning()) {
        stop();
        return;
    }
    m_rows->calm();
    if (!isComplete()) {
        return;
    }
    auto page = std::make_shared<QPromise<QUrl>>(); // the engine thread knows it, this one shows it
    page->start();
    auto *watcher = new QFutureWatcher<QUrl>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) { // else the sign-in ended before there was one
            showPage(watcher->result());
        }
    });
    watcher->setFuture(page->future());
    m_job = m_machine.accounts.signIn(wish(), [page](const QUrl &url) {
        page->addResult(url);
        page->finish();
    });
    setWaiting(true);
    m_job.then(this, [this, number = ++m_number](const Result<databricks::Account> &account) {
        if (number == m_number) {
            ended(account);
        }
    });
}

void SignInForm::showPage(const QUrl &page)
{
    if (!m_job.isRunning()) {
        return;
    }
    m_page->setText(page.toString(QUrl::FullyEncoded));
    m_page->setCursorPosition(0);
    m_rows->setRowVisible(m_page, true);
    if (m_machine.openBrowser) {
        m_machine.openBrowser(page);
    }
}

void SignInForm::setWaiting(bool waiting)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_way, m_client, m_token, m_secret, m_keep}) {
        field->setEnabled(!waiting);
    }
    m_signIn->setText(waiting ? tr("&Stop waiting") : tr("&Sign in"));
    m_signIn->setAccessibleName(m_signIn->text().remove(u'&'));
    if (!waiting) {
        m_rows->setRowVisible(m_page, false);
        m_page->clear();
    }
}

void SignInForm::ended(const Result<databricks::Account> &account)
{
    setWaiting(false);
    if (account) {
        m_again.clear();
        m_token->clear();
        m_secret->clear();
        Q_EMIT signedIn(*account);
    } else if (account.error().code != ErrorCode::Cancelled) {
        m_rows->complain(fieldOf(account.error().code), wording::describe(account.error()).text());
    }
}

QWidget *SignInForm::fieldOf(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::KeyStoreLocked:
        return m_keep;
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::SignInRefused:
        return way() == Way::Token ? m_token : way() == Way::Principal ? m_secret : static_cast<QWidget *>(m_way);
    case ErrorCode::SignInMismatch:
    case ErrorCode::SignInExpired:
    case ErrorCode::NoFreePort:
        return m_way;
    default:
        return m_host;
    }
}

} // namespace metaflow::ui
