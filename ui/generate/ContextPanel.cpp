#include "ui/generate/ContextPanel.h"

#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ContextPanel::ContextPanel(QWidget *parent)
    : QWidget(parent)
{
    struct Line {
        bool ContextParts::*part;
        QString name, text, tip;
    };
    const QVector<Line> lines = {
        {&ContextParts::comments, u"contextComments"_s, tr("Comments there are"), tr("Of the table and its columns.")},
        {&ContextParts::keys, u"contextKeys"_s, tr("Keys"), tr("Primary and foreign keys.")},
        {&ContextParts::siblings, u"contextSiblings"_s, tr("Other columns"),
            tr("Names and types of the columns that are not asked about.")},
        {&ContextParts::samples, u"contextSamples"_s, tr("Samples"), tr("As far as privacy allows.")},
        {&ContextParts::profile, u"contextProfile"_s, tr("Profile"),
            tr("Row count, share of nulls, distinct values, min and max.")},
        {&ContextParts::lineage, u"contextLineage"_s, tr("Lineage"), tr("What the table is made from.")},
        {&ContextParts::tags, u"contextTags"_s, tr("Tags"), tr("Of Unity Catalog.")},
        {&ContextParts::glossary, u"contextGlossary"_s, tr("Glossary"), tr("Terms of your team that occur.")},
        {&ContextParts::examples, u"contextExamples"_s, tr("Your examples"),
            tr("Up to three descriptions that your team has approved.")}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 0, 0, 4);
    for (const Line &line : lines) {
        auto *box = new QCheckBox(line.text);
        identify(box, line.name, line.text, line.tip);
        box->setChecked(true);
        grid->addWidget(box, static_cast<int>(m_switches.size()) / 3, static_cast<int>(m_switches.size()) % 3);
        m_switches.append({line.part, box});
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_setting) {
                Q_EMIT changed();
            }
        });
    }
}

void ContextPanel::set(const ContextParts &parts)
{
    const QScopedValueRollback setting(m_setting, true);
    for (const Switch &each : m_switches) {
        each.box->setChecked(parts.*each.part);
    }
}

ContextParts ContextPanel::parts() const
{
    ContextParts parts;
    for (const Switch &each : m_switches) {
        parts.*each.part = each.box->isChecked();
    }
    return parts;
}

QString ContextPanel::summary() const
{
    const auto on = std::count_if(
        m_switches.cbegin(), m_switches.cend(), [](const Switch &each) { return each.box->isChecked(); });
    return on == m_switches.size() ? tr("all of it") : tr("%1 of %2 parts").arg(on).arg(m_switches.size());
}

} // namespace metaflow::ui
