#include "ui/generate/ModelPanel.h"

#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ModelPanel::ModelPanel(QWidget *parent)
    : QFrame(parent)
    , m_baseUrl(new QLineEdit(u"https://api.openai.com/v1"_s))
    , m_key(new QLineEdit)
    , m_model(new QComboBox)
    , m_what(new QComboBox)
    , m_privacy(new QComboBox)
    , m_onlyMissing(new QCheckBox(tr("Only what has no description")))
    , m_memory(new QCheckBox(tr("Reuse your approved descriptions of equal columns")))
    , m_budget(new QDoubleSpinBox)
    , m_privacyText(label({}, Role::Caption))
    , m_keyText(label(tr("Kept in memory until you close the window."), Role::Caption))
{
    setProperty("card", true);
    identify(m_baseUrl, u"modelBaseUrl"_s, tr("Address of the model"));
    identify(m_key, u"modelKey"_s, tr("Key, for this session only"));
    identify(m_model, u"modelName"_s, tr("Model"));
    identify(m_what, u"what"_s, tr("Describe"));
    identify(m_privacy, u"privacy"_s, tr("Samples that may leave this machine"));
    identify(m_onlyMissing, u"onlyMissing"_s, m_onlyMissing->text());
    identify(m_memory, u"memory"_s, m_memory->text());
    identify(m_budget, u"budget"_s, tr("Budget in USD"));
    m_key->setEchoMode(QLineEdit::Password);
    m_model->setEditable(true);
    m_model->setCurrentText(u"gpt-4.1-mini"_s);
    m_onlyMissing->setChecked(true);
    m_memory->setChecked(true);
    m_what->addItem(tr("Tables and columns"), int(What::TablesAndColumns));
    m_what->addItem(tr("Tables only"), int(What::TablesOnly));
    m_what->addItem(tr("Columns only"), int(What::ColumnsOnly));
    m_privacy->addItem(tr("Choose …"), -1);
    m_privacy->addItem(tr("No samples"), int(PrivacyMode::None));
    m_privacy->addItem(tr("Masked samples"), int(PrivacyMode::Masked));
    m_privacy->addItem(tr("Raw samples"), int(PrivacyMode::Raw));
    m_budget->setRange(0, 100000);
    m_budget->setDecimals(2);
    m_budget->setSpecialValueText(tr("no limit"));
    m_budget->setSuffix(tr(" USD"));
    buildForm();
    showPrivacy();
}

void ModelPanel::buildForm()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 10, 14, 10);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label(tr("Model"), Role::Title));
    form->addRow(tr("&Address"), m_baseUrl);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Key"), m_key);
    form->addRow({}, m_keyText);
    form->addRow(tr("&Describe"), m_what);
    form->addRow({}, m_onlyMissing);
    form->addRow({}, m_memory);
    form->addRow(tr("&Budget"), m_budget);
    form->addRow(tr("&Samples"), m_privacy);
    m_privacyText->setWordWrap(true);
    m_privacyText->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_privacyText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow({}, m_privacyText);
    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    connect(m_baseUrl, &QLineEdit::textEdited, this, tell);
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &ModelPanel::accessChanged);
    connect(m_key, &QLineEdit::editingFinished, this, &ModelPanel::accessChanged);
    connect(m_model, &QComboBox::currentTextChanged, this, tell);
    connect(m_what, &QComboBox::currentIndexChanged, this, tell);
    connect(m_onlyMissing, &QCheckBox::toggled, this, tell);
    connect(m_memory, &QCheckBox::toggled, this, tell);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_privacy, &QComboBox::currentIndexChanged, this, [this] {
        showPrivacy();
        if (!m_setting && privacy()) {
            Q_EMIT privacyChosen(*privacy());
            Q_EMIT changed();
        }
    });
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
    m_baseUrl->setText(access.baseUrl);
    m_model->setCurrentText(access.model);
    m_offeredKey = access.key;
    m_baseUrl->setReadOnly(practice);
    m_key->setEnabled(!practice);
    m_key->setPlaceholderText(practice ? tr("given by the practice workspace") : QString());
    m_keyText->setVisible(!practice);
}

void ModelPanel::setModels(const QStringList &models)
{
    const QScopedValueRollback setting(m_setting, true);
    const QString chosen = m_model->currentText();
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentText(chosen.isEmpty() ? models.value(0) : chosen);
}

void ModelPanel::setPrivacy(const std::optional<PrivacyMode> &mode)
{
    const QScopedValueRollback setting(m_setting, true);
    m_privacy->setCurrentIndex(mode ? m_privacy->findData(int(*mode)) : 0);
    showPrivacy();
}

providers::ModelAccess ModelPanel::access() const
{
    const QByteArray typed = m_key->text().toUtf8();
    return {u"openai"_s, m_baseUrl->text().trimmed(), m_model->currentText().trimmed(),
        typed.isEmpty() ? m_offeredKey : Secret(typed)};
}

GenerationOptions ModelPanel::options() const
{
    GenerationOptions options;
    options.what = static_cast<What>(m_what->currentData().toInt());
    options.onlyMissing = m_onlyMissing->isChecked();
    options.memory = m_memory->isChecked();
    options.privacy = privacy();
    if (m_budget->value() > 0) {
        options.budgetMicroUsd = qRound64(m_budget->value() * 1e6);
    }
    const providers::ModelAccess model = access();
    options.provider = model.provider;
    options.model = model.model;
    options.baseUrl = model.baseUrl;
    return options;
}

std::optional<PrivacyMode> ModelPanel::privacy() const
{
    const int chosen = m_privacy->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<PrivacyMode>(chosen));
}

} // namespace metaflow::ui
