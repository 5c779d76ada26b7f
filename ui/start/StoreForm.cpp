#include "ui/start/StoreForm.h"

#include "ui/start/FieldRows.h"
#include "ui/start/SecretField.h"
#include "ui/widgets/Build.h"
#include "core/secrets/KeyRing.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// What is between user and host, out of the address; also where its characters are not escaped as they should be.
QString takePassword(QString &address)
{
    static const QRegularExpression parts(u"^(\\w+://[^:@/?#]*):([^/?#]*|.*)@(.*)$"_s);
    const QRegularExpressionMatch found = parts.match(address);
    if (!found.hasMatch()) {
        return {};
    }
    address = found.captured(1) + u'@' + found.captured(3);
    return QUrl::fromPercentEncoding(found.captured(2).toUtf8());
}

} // namespace

StoreForm::StoreForm(MachineServices &machine, Offers offers, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_rows(new FieldRows)
    , m_place(new QComboBox)
    , m_host(new QLineEdit)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_schema(new QLineEdit)
    , m_port(new QSpinBox)
    , m_password(new SecretField(&machine.keys, u"storePassword"_s, tr("Password of the database")))
    , m_test(button(tr("&Test"), u"storeTest"_s))
    , m_use(primaryButton(tr("&Use this store"), u"storeUse"_s))
    , m_outcome(label({}, Role::Caption))
{
    buildRows();
    m_place->addItem(tr("In a file on this machine"), false);
    m_place->addItem(tr("In the team's database (PostgreSQL)"), true);
    m_place->setCurrentIndex(offers == Offers::TeamAlone ? 1 : 0);
    m_rows->setRowVisible(m_place, offers == Offers::Both);
    auto *line = new QHBoxLayout;
    line->addWidget(m_test);
    line->addWidget(m_use);
    line->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addLayout(line);
    connect(m_place, &QComboBox::currentIndexChanged, this, &StoreForm::showPlace);
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_pasted = {}; }); // another host, another default
    connect(m_host, &QLineEdit::editingFinished, this, [this] {
        if (m_host->isModified()) { // said once: Tab leads on from a wrong one
            m_host->setModified(false);
            readPasted();
        }
    });
    for (QLineEdit *edit : {m_host, m_database, m_user}) {
        connect(edit, &QLineEdit::editingFinished, this, &StoreForm::lookForPassword);
    }
    connect(m_port, &QSpinBox::editingFinished, this, &StoreForm::lookForPassword);
    connect(m_password, &SecretField::failed, this,
        [this](const Error &error) { m_rows->warn(m_password, wording::describe(error).text()); });
    connect(m_password->edit(), &QLineEdit::returnPressed, this, [this] { test(true); });
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_use, &QPushButton::clicked, this, [this] { test(true); });
    showPlace();
}

void StoreForm::buildRows()
{
    identify(m_place, u"storePlace"_s, tr("Where the store is"));
    identify(m_host, u"storeHost"_s, tr("Host of the database"));
    identify(m_port, u"storePort"_s, tr("Port of the database"));
    identify(m_database, u"storeDatabase"_s, tr("Name of the database"));
    identify(m_user, u"storeUser"_s, tr("User of the database"));
    identify(m_schema, u"storeSchema"_s, tr("Schema in the database"));
    m_outcome->setObjectName(u"storeOutcome"_s);
    m_outcome->setWordWrap(true);
    m_host->setPlaceholderText(u"db.example.com"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(store::StoreUrl().port);
    m_schema->setText(u"metadata_enrichment"_s);
    m_password->setResting(tr("empty: PGPASSWORD or ~/.pgpass"));
    m_rows->add(tr("St&ore"), m_place);
    m_rows->add(tr("&Host"), m_host, tr("Or paste the whole address here: postgresql://user@host:port/database"));
    m_rows->add(tr("&Port"), m_port);
    m_rows->add(tr("&Database"), m_database);
    m_rows->add(tr("Us&er"), m_user);
    m_rows->add(tr("Pass&word"), m_password);
    m_rows->add(tr("S&chema"), m_schema);
}

bool StoreForm::isTeam() const
{
    return m_place->currentData().toBool();
}

void StoreForm::showPlace()
{
    m_rows->calm();
    m_outcome->clear();
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_database, m_user, m_password, m_schema}) {
        m_rows->setRowVisible(field, isTeam());
    }
    m_test->setVisible(isTeam());
    m_rows->setHint(
        m_place, isTeam() ? QString() : tr("For one person. It can be moved into a team's database later."));
}

void StoreForm::setUrl(const QString &address)
{
    const auto parsed = store::StoreUrl::parse(address);
    if (!parsed || parsed->dialect != store::Dialect::Postgres) {
        return;
    }
    m_place->setCurrentIndex(1);
    m_host->setText(parsed->host);
    m_port->setValue(parsed->port);
    m_database->setText(parsed->database);
    m_user->setText(parsed->user);
    m_schema->setText(parsed->schema);
    m_pasted = *parsed;
    lookForPassword();
}

void StoreForm::setAction(const QString &text)
{
    m_use->setText(text);
    m_use->setAccessibleName(QString(text).remove(u'&'));
    m_use->setToolTip(m_use->accessibleName());
}

bool StoreForm::readPasted()
{
    QString text = m_host->text().trimmed();
    if (!text.contains("://"_L1)) {
        return true;
    }
    if (!store::StoreUrl::parse(text)) {
        if (const QString password = takePassword(text); !password.isEmpty()) {
            m_password->edit()->setText(password);
            m_host->setText(text); // nobody reads it there any more, whatever else is wrong
        }
    }
    if (const auto parsed = store::StoreUrl::parse(text); parsed && parsed->dialect == store::Dialect::Postgres) {
        setUrl(text);
        return true;
    }
    m_rows->complain(m_host, tr("An address looks like postgresql://user@host:port/database."));
    return false;
}

void StoreForm::focusFirst()
{
    m_rows->calm();
    (m_place->isHidden() ? static_cast<QWidget *>(m_host) : m_place)->setFocus();
}

store::StoreUrl StoreForm::url() const
{
    store::StoreUrl url = m_pasted;
    url.dialect = store::Dialect::Postgres;
    url.host = m_host->text().trimmed();
    url.port = m_port->value();
    url.database = m_database->text().trimmed();
    url.user = m_user->text().trimmed();
    url.schema = m_schema->text().trimmed();
    return url;
}

void StoreForm::lookForPassword()
{
    const store::StoreUrl where = url();
    const bool named = !where.host.isEmpty() && !where.database.isEmpty() && !where.user.isEmpty();
    m_password->lookFor(named ? secrets::storeKeyName(where.user, where.host, where.port, where.database) : QString());
}

bool StoreForm::isComplete()
{
    const auto missing = [this](QLineEdit *edit, const QString &what) {
        if (!edit->text().trimmed().isEmpty()) {
            return false;
        }
        m_rows->complain(edit, what);
        return true;
    };
    return !missing(m_host, tr("Say on which machine the database is; whoever runs it knows."))
        && !missing(m_database, tr("Say which database there."))
        && !missing(m_user, tr("Say as which user; decisions are recorded under this name."))
        && !missing(m_schema, tr("Say which schema; it is metadata_enrichment unless somebody chose another."));
}

void StoreForm::test(bool thenUse)
{
    m_rows->calm();
    m_outcome->clear();
    if (!isTeam()) {
        Q_EMIT chosen({});
        return;
    }
    if (!m_test->isEnabled() || !readPasted() || !isComplete()) {
        return;
    }
    lookForPassword();
    if (!m_machine.tryStore) {
        answered(thenUse, true);
        return;
    }
    setBusy(true);
    m_machine.tryStore(url().text(), m_password->secret()).then(this, [this, thenUse](const Result<bool> &answer) {
        setBusy(false);
        answered(thenUse, answer);
    });
}

void StoreForm::answered(bool thenUse, const Result<bool> &answer)
{
    if (!answer) {
        complain(answer.error());
        return;
    }
    if (!thenUse) {
        m_outcome->setText(tr("The database answers and lets you in."));
        announce(m_outcome);
        m_use->setFocus();
        return;
    }
    m_password->keep([this](const Result<void> &kept) {
        if (kept) {
            const auto whole = store::StoreUrl::parse(url().text());
            Q_EMIT chosen(whole ? whole->text() : url().text());
        } else {
            complain(kept.error());
        }
    });
}

void StoreForm::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_use->setEnabled(!busy);
    m_outcome->setText(busy ? tr("Asking the database …") : QString());
}

void StoreForm::complain(const Error &error)
{
    const QString what = wording::describe(error).text();
    switch (error.code) {
    case ErrorCode::KeyStoreLocked:
        m_rows->complain(m_password,
            error.detail == "no_key_store"_L1 // says so itself
                ? what
                : what + u' ' + tr("Or untick the box: then the password stays for this session only."));
        break;
    case ErrorCode::StoreSignIn:
    case ErrorCode::KeyMissing:
        m_rows->complain(m_password, what);
        break;
    case ErrorCode::RoleTooSmall:
        m_rows->complain(m_user, what);
        break;
    default:
        m_rows->complain(m_host, what);
    }
}

} // namespace metaflow::ui
