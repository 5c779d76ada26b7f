#include "ui/settings/NetworkSection.h"

#include "ui/shell/Background.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/start/FieldRows.h"
#include "ui/start/SecretField.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

using Proxy = net::NetworkSettings::Proxy;
constexpr int usualPort = 8080;

} // namespace

NetworkSection::NetworkSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_rows(new FieldRows)
    , m_proxy(new QComboBox)
    , m_host(new QLineEdit)
    , m_user(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_port(new QSpinBox)
    , m_password(new SecretField(&context.machine->keys, u"proxyPassword"_s, tr("Password of the proxy")))
    , m_choose(button(tr("Choose a &file …"), u"caChoose"_s))
    , m_save(primaryButton(tr("&Save"), u"networkSave"_s))
{
    setObjectName(u"networkSection"_s);
    buildRows();
    auto *note = label(tr("Certificates are always checked. Practising needs none of this."), Role::Caption);
    note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_choose);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addLayout(line);
    layout->addWidget(note);
    layout->addStretch();
    connectParts();
    showProxy();
}

void NetworkSection::buildRows()
{
    identify(m_proxy, u"proxyChoice"_s, tr("Proxy"));
    m_proxy->addItem(tr("As the system has it"), int(Proxy::System));
    m_proxy->addItem(tr("None"), int(Proxy::None));
    m_proxy->addItem(tr("This one:"), int(Proxy::Own));
    identify(m_host, u"proxyHost"_s, tr("Host of the proxy"));
    identify(m_port, u"proxyPort"_s, tr("Port of the proxy"));
    identify(m_user, u"proxyUser"_s, tr("User of the proxy"));
    identify(m_caFile, u"caFile"_s, tr("File of certificates that are trusted besides the system's"));
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_caFile->setPlaceholderText(tr("none"));
    m_rows->add(tr("Pro&xy"), m_proxy);
    m_rows->add(tr("&Host"), m_host);
    m_rows->add(tr("&Port"), m_port);
    m_rows->add(tr("&User"), m_user, tr("Empty: the proxy asks for none."));
    m_rows->add(tr("Pass&word"), m_password);
    m_rows->add(tr("&Certificates"), m_caFile,
        tr("A PEM file of your company's certificate authority, where it opens encrypted connections on the way."));
}

void NetworkSection::connectParts()
{
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkSection::showProxy);
    for (QLineEdit *edit : {m_host, m_user}) {
        connect(edit, &QLineEdit::editingFinished, this, &NetworkSection::lookForPassword);
    }
    connect(m_port, &QSpinBox::editingFinished, this, &NetworkSection::lookForPassword);
    connect(m_password, &SecretField::failed, this,
        [this](const Error &error) { m_rows->warn(m_password, wording::describe(error).text()); });
    connect(m_choose, &QPushButton::clicked, this, &NetworkSection::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &NetworkSection::save);
    for (QLineEdit *edit : {m_host, m_user, m_caFile, m_password->edit()}) {
        connect(edit, &QLineEdit::returnPressed, this, &NetworkSection::save);
    }
}

void NetworkSection::showProxy()
{
    const bool own = m_proxy->currentData().toInt() == int(Proxy::Own);
    m_rows->calm();
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_user, m_password}) {
        m_rows->setRowVisible(field, own);
    }
    if (!own) {
        m_password->clear(); // nobody sees it any more, and nothing would keep it
    }
}

void NetworkSection::refresh()
{
    if (isChanged()) {
        return; // what somebody types stays
    }
    m_rows->setEnabled(m_kept.has_value()); // what is typed before they are read would be typed over
    const auto read = inBackground([file = m_context.machine->networkFile] { return net::loadNetworkSettings(file); });
    read.then(this, [this](const Result<net::NetworkSettings> &settings) {
        m_rows->setEnabled(true);
        if (!settings) {
            Q_EMIT failed(settings.error());
        }
        if (!isChanged()) {
            show(settings.value_or(net::NetworkSettings()));
        }
    });
}

void NetworkSection::show(const net::NetworkSettings &settings)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_host->setText(settings.proxyHost);
    m_port->setValue(settings.proxyPort > 0 ? settings.proxyPort : usualPort);
    m_user->setText(settings.proxyUser);
    m_caFile->setText(settings.caFile);
    showProxy();
    m_kept = typed();
    lookForPassword();
}

net::NetworkSettings NetworkSection::typed() const
{
    net::NetworkSettings settings;
    settings.proxy = static_cast<Proxy>(m_proxy->currentData().toInt());
    if (settings.proxy == Proxy::Own) {
        settings.proxyHost = m_host->text().trimmed();
        settings.proxyPort = m_port->value();
        settings.proxyUser = m_user->text().trimmed();
    }
    settings.caFile = m_caFile->text().trimmed();
    return settings;
}

bool NetworkSection::isChanged() const
{
    return m_kept && (*m_kept != typed() || m_password->isTyped());
}

QString NetworkSection::unfinished() const
{
    return isChanged() ? tr("Proxy or certificates were changed under Settings, Network, and not saved.") : QString();
}

void NetworkSection::lookForPassword()
{
    const net::NetworkSettings settings = typed();
    const bool named = !settings.proxyHost.isEmpty() && !settings.proxyUser.isEmpty();
    m_password->lookFor(named ? net::proxyKeyName(settings) : QString());
}

void NetworkSection::chooseFile()
{
    m_context.dialogs.openFile(this, tr("Certificates to trust"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        [this](const QString &file) {
            m_caFile->setText(file);
            m_save->setFocus();
        });
}

/// Written first: a file that holds no certificate is refused there, and then nothing is kept.
void NetworkSection::save()
{
    m_rows->calm();
    const net::NetworkSettings settings = typed();
    if (settings.proxy == Proxy::Own && settings.proxyHost.isEmpty()) {
        m_rows->complain(m_host, tr("Say which machine the proxy is; whoever runs the network knows."));
        return;
    }
    if (m_password->isTyped() && settings.proxyUser.isEmpty()) {
        m_rows->complain(m_user, tr("Say whose password it is, or leave the password empty."));
        return;
    }
    if (!m_save->isEnabled()) {
        return;
    }
    lookForPassword();
    m_save->setEnabled(false);
    const auto writing = inBackground([file = m_context.machine->networkFile, settings] {
        return net::saveNetworkSettings(file, settings).map([] { return true; });
    });
    writing.then(this, [this](const Result<bool> &written) { saved(written); });
}

void NetworkSection::saved(const Result<bool> &written)
{
    m_save->setEnabled(true);
    if (!written) {
        complain(written.error());
        return;
    }
    m_kept = typed();
    m_password->keep([this](const Result<void> &kept) {
        if (kept) {
            use();
        } else {
            m_rows->complain(m_password,
                wording::describe(kept.error()).text() + u' '
                    + tr("Or untick the box: then the password stays for this session only."));
        }
    });
}

void NetworkSection::use()
{
    const QString what = tr("Saved; requests go this way from now on.");
    if (!m_context.machine->useNetwork) {
        Q_EMIT done(what);
        return;
    }
    m_context.machine->useNetwork().then(this, [this, what](const Result<bool> &used) {
        if (used) {
            Q_EMIT done(what);
        } else {
            complain(used.error());
        }
    });
}

void NetworkSection::complain(const Error &error)
{
    const QString what = wording::describe(error).text();
    if (error.code == ErrorCode::FileInvalid || error.code == ErrorCode::FileUnreadable) {
        m_rows->complain(m_caFile, what);
    } else if (error.code == ErrorCode::KeyStoreLocked || error.code == ErrorCode::KeyMissing) {
        m_rows->complain(m_password, what);
    } else {
        Q_EMIT failed(error);
    }
}

} // namespace metaflow::ui
