#include "ui/generate/SettingsPane.h"

#include "ui/generate/AdvancedPanel.h"
#include "ui/generate/ContextPanel.h"
#include "ui/generate/ModelPanel.h"
#include "ui/widgets/Fold.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

SettingsPane::SettingsPane(secrets::KeyRing *keys, QWidget *parent)
    : QWidget(parent)
    , m_model(new ModelPanel(keys))
    , m_context(new ContextPanel)
    , m_advanced(new AdvancedPanel)
    , m_contextFold(new Fold(u"contextFold"_s, tr("Conte&xt"), m_context))
    , m_advancedFold(new Fold(u"advancedFold"_s, tr("Ad&vanced"), m_advanced))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_model);
    layout->addWidget(m_contextFold);
    layout->addWidget(m_advancedFold);
    connect(m_model, &ModelPanel::changed, this, &SettingsPane::changed);
    connect(m_context, &ContextPanel::changed, this, [this] {
        showSummaries();
        Q_EMIT changed();
    });
    connect(m_advanced, &AdvancedPanel::changed, this, [this] {
        showSummaries();
        Q_EMIT changed();
    });
    showSummaries();
}

void SettingsPane::set(const GenerationOptions &options)
{
    m_model->set(options);
    m_context->set(options.context);
    m_advanced->set(options);
    showSummaries();
}

void SettingsPane::setTemplates(const QStringList &names)
{
    m_advanced->setTemplates(names);
    showSummaries();
}

void SettingsPane::applyTo(GenerationOptions &options) const
{
    m_model->applyTo(options);
    m_advanced->applyTo(options);
    options.context = m_context->parts();
}

void SettingsPane::showSummaries()
{
    m_contextFold->setSummary(m_context->summary());
    m_advancedFold->setSummary(m_advanced->summary());
}

} // namespace metaflow::ui
