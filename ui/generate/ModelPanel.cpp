#include "ui/generate/ModelPanel.h"

#include "ui/start/ModelForm.h"
#include "ui/start/SecretField.h"
#include "ui/widgets/Build.h"
#include "core/providers/ServingAddress.h"
#include "core/secrets/KeyRing.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ModelPanel::ModelPanel(secrets::KeyRing *keys, QWidget *parent)
    : QFrame(parent)
    , m_baseUrl(new QLineEdit(u"https://api.openai.com/v1"_s))
    , m_key(new SecretField(keys, u"modelKey"_s, tr("Key of the model")))
    , m_provider(new QComboBox)
    , m_model(new QComboBox)
    , m_privacy(new QComboBox)
    , m_budget(new QDoubleSpinBox)
    , m_privacyText(label({}, Role::Caption))
    , m_keyText(label({}, Role::Caption))
    , m_keeps(keys != nullptr)
{
    setProperty("card", true);
    identify(m_baseUrl, u"modelBaseUrl"_s, tr("Address of the model"));
    identify(m_model, u"modelName"_s, tr("Model"));
    identify(m_privacy, u"privacy"_s, tr("Samples that may leave this machine"));
    identify(m_budget, u"budget"_s, tr("Budget in USD"));
    identify(m_provider, u"modelProvider"_s, tr("Provider of the model"));
    m_provider->addItem(tr("OpenAI or compatible"), u"openai"_s);
    m_provider->addItem(tr("Databricks model serving"), u"databricks"_s);
    m_model->setEditable(true);
    m_model->setCurrentText(u"gpt-4.1-mini"_s);
    m_privacy->addItem(tr("Choose …"), -1);
    m_privacy->addItem(tr("No samples"), int(PrivacyMode::None));
    m_privacy->addItem(tr("Masked samples"), int(PrivacyMode::Masked));
    m_privacy->addItem(tr("Raw samples"), int(PrivacyMode::Raw));
    m_budget->setRange(0, 100000);
    m_budget->setDecimals(2);
    m_budget->setSpecialValueText(tr("no limit"));
    m_budget->setSuffix(tr(" USD"));
    buildForm();
    showProvider();
    showPrivacy();
}

void ModelPanel::buildForm()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    const auto add = [grid](int row, int column, const QString &text, QWidget *field) {
        auto *words = label(text);
        words->setBuddy(field);
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("Provider"), m_provider);
    add(0, 2, tr("&Budget"), m_budget);
    add(1, 0, tr("&Model"), m_model);
    auto *keyWords = label(tr("&Key"));
    keyWords->setBuddy(m_key);
    grid->addWidget(keyWords, 1, 2);
    grid->addWidget(m_key, 1, 3, 2, 1, Qt::AlignTop); // its box stands below the line
    add(2, 0, tr("&Address"), m_baseUrl);
    add(3, 0, tr("&Samples"), m_privacy);
    m_keyText->setWordWrap(true);
    grid->addWidget(m_keyText, 3, 3);
    m_privacyText->setWordWrap(true);
    m_privacyText->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_privacyText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_privacyText, 4, 1, 1, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    connect(m_baseUrl, &QLineEdit::textEdited, this, tell);
    connect(m_baseUrl, &QLineEdit::textEdited, m_key, [this] { m_key->lookFor({}); }); // it is of another address
    connect(m_baseUrl, &QLineEdit::editingFinished, this, [this] {
        showKey();
        Q_EMIT accessChanged();
    });
    connect(m_key->edit(), &QLineEdit::returnPressed, this, &ModelPanel::keepKey);
    connect(m_key, &SecretField::left, this, &ModelPanel::keepKey);
    connect(m_key, &SecretField::changed, this, [this] {
        if (!m_key->isTyped()) { // a kept one was found
            Q_EMIT accessChanged();
        }
    });
    connect(m_key, &SecretField::failed, this,
        [this](const Error &error) { m_keyText->setText(wording::describe(error).text()); });
    connect(m_model, &QComboBox::currentTextChanged, this, tell);
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_setting) {
            showProvider();
            Q_EMIT changed();
            Q_EMIT accessChanged();
        }
    });
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_privacy, &QComboBox::currentIndexChanged, this, [this] {
        showPrivacy();
        if (!m_setting && privacy()) {
            Q_EMIT privacyChosen(*privacy());
            Q_EMIT changed();
        }
    });
}

bool ModelPanel::isServing() const
{
    return m_provider->currentData().toString() == "databricks"_L1;
}

void ModelPanel::showProvider()
{
    const QScopedValueRollback setting(m_setting, true);
    const bool serving = isServing();
    const bool wasServing = m_baseUrl->property("serving").toBool();
    if (serving && !wasServing) {
        m_elsewhere = {m_baseUrl->text(), m_model->currentText()};
        m_model->clear();
        m_model->setCurrentText(m_endpoint);
    } else if (!serving && wasServing) {
        m_endpoint = m_model->currentText();
        m_baseUrl->setText(m_elsewhere.baseUrl);
        m_model->clear();
        m_model->setCurrentText(m_elsewhere.model);
    }
    if (serving) {
        m_baseUrl->setText(m_serving);
    }
    m_baseUrl->setProperty("serving", serving);
    m_baseUrl->setReadOnly(serving || m_offered);
    showKey();
    m_model->lineEdit()->setPlaceholderText(serving ? tr("name of the endpoint") : tr("name of the model"));
}

void ModelPanel::showKey()
{
    const bool serving = isServing();
    const bool own = !serving && !m_offered;
    m_key->edit()->setEnabled(own);
    m_key->setKeepable(own);
    m_key->setResting(serving ? tr("none is needed") : m_offered ? tr("given by the practice workspace") : QString());
    m_keyText->setText(serving ? tr("You are signed in at the workspace.")
            : own && !m_keeps  ? tr("Kept in memory until you close the window.")
                               : QString());
    const providers::ModelAccess where = access();
    m_key->lookFor(own ? secrets::modelKeyName(where.provider, where.baseUrl) : QString());
}

void ModelPanel::keepKey()
{
    if (m_key->isTyped()) {
        m_key->keep([this](const Result<void> &kept) {
            if (!kept) { // it stays in the line, which is memory
                m_keyText->setText(
                    wording::describe(kept.error()).what + u' ' + tr("The key is used until you close the window."));
            }
        });
    }
    Q_EMIT accessChanged();
}

void ModelPanel::setWorkspace(const QString &host)
{
    m_serving = providers::servingUrl(host);
    showProvider();
}

void ModelPanel::showPrivacy()
{
    const auto mode = privacy();
    if (!mode) {
        m_privacyText->setText(tr("Nobody has chosen for this catalog yet. Nothing is sent before somebody does."));
    } else if (*mode == PrivacyMode::None) {
        m_privacyText->setText(tr("Names and types leave, nothing else."));
    } else if (*mode == PrivacyMode::Masked) {
        m_privacyText->setText(
            tr("Numbers, dates and codes leave as they are; every other value as a pattern such as “Aaaa 99”."));
    } else {
        m_privacyText->setText(tr("Up to three values a column leave as they are, people's data among them."));
    }
}

void ModelPanel::setAccess(const providers::ModelAccess &access, bool practice)
{
    const QScopedValueRollback setting(m_setting, true);
    if (isServing()) {
        m_elsewhere = {access.baseUrl, access.model}; // for when it is chosen again
    } else {
        m_baseUrl->setText(access.baseUrl);
        m_model->setCurrentText(access.model);
    }
    m_offeredKey = access.key;
    m_offered = practice;
    showProvider();
}

void ModelPanel::setModels(const QVector<providers::ModelOffer> &models)
{
    const QScopedValueRollback setting(m_setting, true);
    const QString chosen = m_model->currentText();
    m_model->clear();
    for (const providers::ModelOffer &offer : models) {
        m_model->addItem(offer.name);
        if (offer.shutdown.isValid()) {
            m_model->setItemData(m_model->count() - 1,
                tr("Answers no more from %1 on.").arg(QLocale().toString(offer.shutdown, QLocale::ShortFormat)),
                Qt::ToolTipRole);
        }
    }
    m_model->setCurrentText(chosen.isEmpty() ? models.value(0).name : chosen);
}

void ModelPanel::chooseModel(const QString &name)
{
    m_model->setCurrentText(name);
}

void ModelPanel::setPrivacy(const std::optional<PrivacyMode> &mode)
{
    const QScopedValueRollback setting(m_setting, true);
    m_privacy->setCurrentIndex(mode ? m_privacy->findData(int(*mode)) : 0);
    showPrivacy();
}

providers::ModelAccess ModelPanel::access() const
{
    if (isServing()) {
        return {u"databricks"_s, m_baseUrl->text().trimmed(), m_model->currentText().trimmed(), {}};
    }
    return {u"openai"_s, modelAddress(m_baseUrl->text()), m_model->currentText().trimmed(),
        m_key->isTyped() || m_offeredKey.isEmpty() ? m_key->secret() : m_offeredKey};
}

void ModelPanel::set(const GenerationOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    m_budget->setValue(static_cast<double>(options.budgetMicroUsd.value_or(0)) / 1e6);
    if (options.provider == "databricks"_L1) {
        m_endpoint = options.model;
        m_provider->setCurrentIndex(1);
        showProvider();
        m_model->setCurrentText(options.model);
    } else if (!m_offered && !options.model.isEmpty()) {
        m_provider->setCurrentIndex(0);
        showProvider();
        m_baseUrl->setText(options.baseUrl);
        m_model->setCurrentText(options.model);
        showKey(); // of this address, not of the one before
    }
}

void ModelPanel::applyTo(GenerationOptions &options) const
{
    options.privacy = privacy();
    options.budgetMicroUsd.reset();
    if (m_budget->value() > 0) {
        options.budgetMicroUsd = qRound64(m_budget->value() * 1e6);
    }
    const providers::ModelAccess model = access();
    options.provider = model.provider;
    options.model = model.model;
    options.baseUrl = model.baseUrl;
}

std::optional<PrivacyMode> ModelPanel::privacy() const
{
    const int chosen = m_privacy->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<PrivacyMode>(chosen));
}

} // namespace metaflow::ui
