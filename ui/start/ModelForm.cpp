#include "ui/start/ModelForm.h"

#include "ui/start/FieldRows.h"
#include "ui/start/SecretField.h"
#include "ui/widgets/Build.h"
#include "core/net/Address.h"
#include "core/secrets/KeyRing.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

const QString openAiAddress = u"https://api.openai.com/v1"_s;

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

QString modelAddress(const QString &typed)
{
    QString address = typed.trimmed();
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    return address;
}

ModelForm::ModelForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new FieldRows)
    , m_provider(new QComboBox)
    , m_model(new QComboBox)
    , m_address(new QLineEdit(openAiAddress))
    , m_key(new SecretField(&context.machine->keys, u"startKey"_s, tr("Key of the model")))
    , m_test(button(tr("&Test"), u"startModelTest"_s))
    , m_use(primaryButton(tr("&Use this model"), u"startModelUse"_s))
    , m_outcome(label({}, Role::Caption))
{
    buildRows();
    auto *line = new QHBoxLayout;
    line->addWidget(m_test);
    line->addWidget(m_use);
    line->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    layout->addLayout(line);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ModelForm::showProvider);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_key->lookFor({}); }); // the key is of another address
    connect(m_address, &QLineEdit::editingFinished, this, &ModelForm::showProvider);
    connect(m_key, &SecretField::failed, this,
        [this](const Error &error) { m_rows->warn(m_key, wording::describe(error).text()); });
    connect(m_key->edit(), &QLineEdit::returnPressed, this, &ModelForm::test);
    connect(m_test, &QPushButton::clicked, this, &ModelForm::test);
    connect(m_use, &QPushButton::clicked, this, &ModelForm::use);
    showProvider();
}

void ModelForm::buildRows()
{
    identify(m_provider, u"startProvider"_s, tr("Provider of the model"));
    identify(m_address, u"startAddress"_s, tr("Address of the model"));
    identify(m_model, u"startModel"_s, tr("Model"));
    m_outcome->setObjectName(u"startModelOutcome"_s);
    m_outcome->setWordWrap(true);
    m_provider->addItem(tr("OpenAI or compatible"), u"openai"_s);
    m_provider->addItem(tr("Databricks model serving"), u"databricks"_s);
    m_model->setEditable(true);
    m_rows->add(tr("&Provider"), m_provider);
    m_rows->add(tr("&Address"), m_address);
    m_rows->add(tr("&Key"), m_key);
    m_rows->add(tr("&Model"), m_model);
}

bool ModelForm::isServing() const
{
    return m_provider->currentData().toString() == "databricks"_L1;
}

void ModelForm::showProvider()
{
    m_rows->calm();
    m_rows->setRowVisible(m_address, !isServing());
    m_rows->setRowVisible(m_key, !isServing());
    m_rows->setHint(m_provider,
        isServing() ? tr("You are signed in there as at the workspace; no key is needed. It is tried when you connect.")
                    : QString());
    m_model->lineEdit()->setPlaceholderText(isServing() ? tr("name of the endpoint") : tr("name of the model"));
    m_test->setEnabled(!isServing());
    lookForKey();
}

void ModelForm::lookForKey()
{
    const providers::ModelAccess where = access();
    m_key->lookFor(isServing() ? QString() : secrets::modelKeyName(where.provider, where.baseUrl));
}

void ModelForm::setChoices(const UserChoices &choices)
{
    if (choices.provider.isEmpty()) {
        return;
    }
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(choices.provider)));
    if (!isServing()) {
        m_address->setText(choices.baseUrl);
    }
    m_model->setCurrentText(choices.model);
    showProvider();
}

void ModelForm::focusFirst()
{
    m_provider->setFocus();
}

providers::ModelAccess ModelForm::access() const
{
    return {m_provider->currentData().toString(), isServing() ? QString() : modelAddress(m_address->text()),
        m_model->currentText().trimmed(), isServing() ? Secret() : m_key->secret()};
}

bool ModelForm::isComplete()
{
    if (isServing()) {
        return true;
    }
    const providers::ModelAccess where = access();
    if (!isAddress(where.baseUrl)) {
        m_rows->complain(m_address, tr("An address looks like %1.").arg(openAiAddress));
        return false;
    }
    if (where.key.isEmpty() && !net::isLoopback(QUrl(where.baseUrl).host())) {
        m_rows->complain(m_key, tr("Paste the key that the provider gave you."));
        return false;
    }
    return true;
}

void ModelForm::test()
{
    m_rows->calm();
    lookForKey(); // a mnemonic leaves the focus in the address
    if (m_job.isRunning() || isServing() || !isComplete()) {
        return;
    }
    m_outcome->setText(tr("Asking for its models …"));
    m_test->setEnabled(false);
    m_job = m_context.generation.offers(access());
    m_job.then(this, [this](const Result<QVector<providers::ModelOffer>> &offers) { tested(offers); });
}

void ModelForm::tested(const Result<QVector<providers::ModelOffer>> &offers)
{
    m_test->setEnabled(!isServing());
    m_outcome->clear();
    if (!offers) {
        complain(offers.error());
        return;
    }
    const QString typed = m_model->currentText();
    m_model->clear();
    m_model->addItems(providers::namesOf(*offers));
    m_model->setCurrentText(typed.isEmpty() ? offers->value(0).name : typed);
    m_outcome->setText(tr("It answers and offers %n model(s).", nullptr, static_cast<int>(offers->size())));
    announce(m_outcome);
    m_use->setFocus();
}

void ModelForm::use()
{
    m_rows->calm();
    lookForKey();
    if (!isComplete()) {
        return;
    }
    const providers::ModelAccess where = access();
    if (where.model.isEmpty()) {
        m_rows->complain(m_model, tr("Say which model; the test lists them."));
        return;
    }
    m_key->keep([this, where](const Result<void> &kept) {
        if (kept) {
            Q_EMIT chosen(where.provider, where.baseUrl, where.model);
        } else {
            complain(kept.error());
        }
    });
}

void ModelForm::complain(const Error &error)
{
    const QString what = wording::describe(error).text();
    switch (error.code) {
    case ErrorCode::KeyStoreLocked:
        m_rows->complain(m_key, what + u' ' + tr("Or untick the box: then the key stays for this session only."));
        break;
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::KeyMissing:
        m_rows->complain(m_key, what);
        break;
    default:
        m_rows->complain(m_address, what);
    }
}

} // namespace metaflow::ui
