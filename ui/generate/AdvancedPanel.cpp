#include "ui/generate/AdvancedPanel.h"

#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

AdvancedPanel::AdvancedPanel(QWidget *parent)
    : QWidget(parent)
    , m_template(new QComboBox)
    , m_memory(new QCheckBox(tr("Reuse your approved descriptions")))
    , m_percent(new QSpinBox)
    , m_columns(new QSpinBox)
    , m_inFlight(new QSpinBox)
{
    identify(
        m_template, u"templateName"_s, tr("Template"), tr("Templates are written and scoped on the Settings page."));
    setTemplates({});
    identify(m_memory, u"memory"_s, tr("Reuse your approved descriptions"),
        tr("A column whose name and type carry an approved text elsewhere gets that text, for zero tokens."));
    identify(m_percent, u"memoryPercent"_s, tr("From this match on"),
        tr("Below it the text is shown as a suggestion beside the model's."));
    identify(m_columns, u"columnsPerRequest"_s, tr("Columns a request, at most"));
    identify(m_inFlight, u"maxInFlight"_s, tr("Requests in flight, at most"));
    m_percent->setRange(50, 100);
    m_percent->setSuffix(tr(" %"));
    m_columns->setRange(1, 200);
    m_inFlight->setRange(1, 256);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 0, 0, 4);
    grid->setHorizontalSpacing(10);
    const auto add = [grid](int row, int column, const QString &text, QWidget *field) {
        auto *words = label(text);
        words->setBuddy(field);
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("Template"), m_template);
    grid->addWidget(m_template, 0, 1, 1, 3);
    grid->addWidget(m_memory, 1, 0, 1, 2);
    add(1, 2, tr("from this match on"), m_percent);
    add(2, 0, tr("Columns a request"), m_columns);
    add(2, 2, tr("Requests in flight"), m_inFlight);
    grid->setColumnStretch(4, 1);
    set({});
    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    connect(m_template, &QComboBox::currentIndexChanged, this, tell);
    connect(m_memory, &QCheckBox::toggled, m_percent, &QWidget::setEnabled);
    connect(m_memory, &QCheckBox::toggled, this, tell);
    for (QSpinBox *box : {m_percent, m_columns, m_inFlight}) {
        connect(box, &QSpinBox::valueChanged, this, tell);
    }
}

void AdvancedPanel::set(const GenerationOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    if (m_template->findData(options.templateName) < 0) {
        m_template->addItem(options.templateName, options.templateName);
    }
    m_template->setCurrentIndex(m_template->findData(options.templateName));
    m_memory->setChecked(options.memory);
    m_percent->setValue(options.memoryPercent);
    m_columns->setValue(options.columnsPerRequest);
    m_inFlight->setValue(options.maxInFlight);
}

void AdvancedPanel::setTemplates(const QStringList &names)
{
    const QString chosen = m_template->currentData().toString();
    {
        const QScopedValueRollback setting(m_setting, true);
        m_template->clear();
        m_template->addItem(tr("for each table the most specific one"), QString());
        for (const QString &name : names) {
            m_template->addItem(name, name);
        }
        m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
    }
    if (m_template->currentData().toString() != chosen) {
        Q_EMIT changed(); // it went out of use
    }
}

void AdvancedPanel::applyTo(GenerationOptions &options) const
{
    options.templateName = m_template->currentData().toString();
    options.memory = m_memory->isChecked();
    options.memoryPercent = m_percent->value();
    options.columnsPerRequest = m_columns->value();
    options.maxInFlight = m_inFlight->value();
}

QString AdvancedPanel::summary() const
{
    const QString name = m_template->currentData().toString();
    return (name.isEmpty() ? QString() : tr("template %1").arg(name) + u", "_s)
        + (m_memory->isChecked() ? tr("memory on") : tr("memory off")) + u", "_s
        + tr("%n column(s) a request", nullptr, m_columns->value()) + u", "_s
        + tr("%n in flight", nullptr, m_inFlight->value());
}

} // namespace metaflow::ui
