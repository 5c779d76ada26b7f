#include "ui/generate/AdvancedPanel.h"

#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

AdvancedPanel::AdvancedPanel(QWidget *parent)
    : QWidget(parent)
    , m_memory(new QCheckBox(tr("Reuse your approved descriptions")))
    , m_percent(new QSpinBox)
    , m_columns(new QSpinBox)
    , m_inFlight(new QSpinBox)
{
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
    grid->addWidget(m_memory, 0, 0, 1, 2);
    add(0, 2, tr("from this match on"), m_percent);
    add(1, 0, tr("Columns a request"), m_columns);
    add(1, 2, tr("Requests in flight"), m_inFlight);
    grid->setColumnStretch(4, 1);
    set({});
    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    connect(m_memory, &QCheckBox::toggled, m_percent, &QWidget::setEnabled);
    connect(m_memory, &QCheckBox::toggled, this, tell);
    for (QSpinBox *box : {m_percent, m_columns, m_inFlight}) {
        connect(box, &QSpinBox::valueChanged, this, tell);
    }
}

void AdvancedPanel::set(const GenerationOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    m_memory->setChecked(options.memory);
    m_percent->setValue(options.memoryPercent);
    m_columns->setValue(options.columnsPerRequest);
    m_inFlight->setValue(options.maxInFlight);
}

void AdvancedPanel::applyTo(GenerationOptions &options) const
{
    options.memory = m_memory->isChecked();
    options.memoryPercent = m_percent->value();
    options.columnsPerRequest = m_columns->value();
    options.maxInFlight = m_inFlight->value();
}

QString AdvancedPanel::summary() const
{
    return (m_memory->isChecked() ? tr("memory on") : tr("memory off")) + u", "_s
        + tr("%n column(s) a request", nullptr, m_columns->value()) + u", "_s
        + tr("%n in flight", nullptr, m_inFlight->value());
}

} // namespace metaflow::ui
