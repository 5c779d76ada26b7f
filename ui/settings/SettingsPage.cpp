#include "ui/settings/SettingsPage.h"

#include "ui/settings/ChecksSection.h"
#include "ui/settings/GlossarySection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/LookSection.h"
#include "ui/settings/PolicySection.h"
#include "ui/settings/PricesSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/RetentionSection.h"
#include "ui/settings/TemplatesSection.h"
#include "ui/shell/StallMonitor.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

SettingsPage::SettingsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sections(new QListWidget)
    , m_stack(new Stack)
{
    setObjectName(u"settingsPage"_s);
    identify(m_sections, u"settingsSections"_s, tr("Sections of the settings"));
    m_sections->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    Context *all = &m_context;
    add(tr("Templates"), [all] { return new TemplatesSection(*all); });
    add(tr("Glossary"), [all] { return new GlossarySection(*all); });
    add(tr("Checks"), [all] { return new ChecksSection(*all); });
    add(tr("Privacy"), [all] { return new PrivacySection(*all); });
    add(tr("Prices"), [all] { return new PricesSection(*all); });
    add(tr("Retention"), [all] { return new RetentionSection(*all); });
    add(tr("Four eyes"), [all] { return new PolicySection(*all); });
    if (m_context.keys != nullptr) {
        add(tr("Keys"), [all] { return new KeysSection(*all); });
    }
    if (m_context.theme != nullptr) {
        add(tr("Look"), [all] { return new LookSection(*all); });
    }
    m_sections->setCurrentRow(0); // built and read when the page is first shown
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
}

void SettingsPage::add(const QString &title, std::function<Section *()> build)
{
    m_entries.append({std::move(build)});
    auto *item = new QListWidgetItem(title, m_sections);
    item->setSizeHint({0, fontMetrics().height() + 18});
}

void SettingsPage::showSection(int index)
{
    if (index < 0) {
        return;
    }
    Entry &entry = m_entries[index];
    if (entry.section == nullptr) {
        if (m_context.stalls != nullptr) {
            m_context.stalls->beginBuild();
        }
        entry.section = entry.build();
        connect(entry.section, &Section::failed, banner(), qOverload<const Error &>(&Banner::show));
        connect(entry.section, &Section::done, this, [this](const QString &what) {
            banner()->clear();
            Q_EMIT statusChanged(what);
        });
        m_stack->addWidget(entry.section);
        if (m_context.stalls != nullptr) {
            m_context.stalls->endBuild(entry.section);
        }
    }
    banner()->clear();
    m_stack->setCurrentWidget(entry.section);
    entry.section->refresh();
}

void SettingsPage::activate()
{
    m_sections->setFocus();
    showSection(m_sections->currentRow());
}

void SettingsPage::refresh()
{
    if (Section *section = m_entries.at(m_sections->currentRow()).section) {
        section->refresh();
    }
}

QString SettingsPage::unfinished() const
{
    for (const Entry &entry : m_entries) {
        if (const QString why = entry.section != nullptr ? entry.section->unfinished() : QString(); !why.isEmpty()) {
            return why;
        }
    }
    return {};
}

} // namespace metaflow::ui
