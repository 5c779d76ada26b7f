#include "ui/settings/SettingsPage.h"

#include "ui/settings/AccountsSection.h"
#include "ui/settings/BackupsSection.h"
#include "ui/settings/ChecksSection.h"
#include "ui/settings/GlossarySection.h"
#include "ui/settings/HealthSection.h"
#include "ui/settings/KeysSection.h"
#include "ui/settings/LogSection.h"
#include "ui/settings/LookSection.h"
#include "ui/settings/MembersSection.h"
#include "ui/settings/ModelSection.h"
#include "ui/settings/NetworkSection.h"
#include "ui/settings/PolicySection.h"
#include "ui/settings/PricesSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/RetentionSection.h"
#include "ui/settings/SecretsSection.h"
#include "ui/settings/SectionWords.h"
#include "ui/settings/StoreSection.h"
#include "ui/settings/TemplatesSection.h"
#include "ui/shell/RoleWords.h"
#include "ui/shell/StallMonitor.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

SettingsPage::SettingsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_none(label(tr("No section has these words."), Role::Caption))
    , m_sections(new QListWidget)
    , m_stack(new Stack)
{
    setObjectName(u"settingsPage"_s);
    buildLayout();
    addMachine();
    addTeam();
    addWindow();
    m_sections->setCurrentItem(m_entries.first().item); // built and read when the page is first shown
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &SettingsPage::readNext);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
}

void SettingsPage::buildLayout()
{
    const int width = fontMetrics().averageCharWidth() * 22;
    identify(m_search, u"settingsSearch"_s, tr("Search the settings"), tr("Search the settings (Ctrl+F)"));
    identify(m_sections, u"settingsSections"_s, tr("Sections of the settings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(width);
    m_sections->setFixedWidth(width);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(u"settingsNone"_s);
    m_none->setWordWrap(true);
    m_none->setFixedWidth(width);
    m_none->hide();
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_none);
    left->addWidget(m_sections, 1);
    auto *layout = new QHBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(left);
    layout->addWidget(m_stack, 1);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_search->clear();
        m_sections->setFocus();
    });
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab}) {
        auto *down = new QShortcut(QKeySequence(key), m_search, nullptr, nullptr, Qt::WidgetShortcut);
        connect(down, &QShortcut::activated, this, &SettingsPage::enterSections);
    }
}

void SettingsPage::addMachine()
{
    Context *all = &m_context;
    if (m_context.machine == nullptr) {
        return;
    }
    addHeading(tr("This machine"));
    if (!m_context.connection.isPractice()) { // which brings its own
        add(u"accounts"_s, tr("Accounts"), [all] { return new AccountsSection(*all); });
        add(u"model"_s, tr("Model"), [all] { return new ModelSection(*all); });
    }
    add(u"secrets"_s, tr("Secrets"), [all] { return new SecretsSection(*all); });
    add(u"store"_s, tr("Store"), [all] { return new StoreSection(*all); });
    add(u"backups"_s, tr("Backups"), [all] { return new BackupsSection(*all); });
    add(u"network"_s, tr("Network"), [all] { return new NetworkSection(*all); });
    add(u"health"_s, tr("Health"), [all] { return new HealthSection(*all); });
    add(u"log"_s, tr("Log"), [all] { return new LogSection(*all); });
}

void SettingsPage::addTeam()
{
    Context *all = &m_context;
    const qsizetype first = m_entries.size();
    addHeading(tr("Team"));
    if (m_context.machine != nullptr && !m_context.connection.isPractice()) {
        add(u"members"_s, tr("Members"), [all] { return new MembersSection(*all); });
    }
    add(u"templates"_s, tr("Templates"), [all] { return new TemplatesSection(*all); });
    add(u"glossary"_s, tr("Glossary"), [all] { return new GlossarySection(*all); });
    add(u"checks"_s, tr("Checks"), [all] { return new ChecksSection(*all); });
    add(u"privacy"_s, tr("Privacy"), [all] { return new PrivacySection(*all); });
    add(u"prices"_s, tr("Prices"), [all] { return new PricesSection(*all); });
    add(u"retention"_s, tr("Retention"), [all] { return new RetentionSection(*all); });
    add(u"policy"_s, tr("Four eyes"), [all] { return new PolicySection(*all); });
    std::for_each(m_entries.begin() + first, m_entries.end(), [](Entry &entry) { entry.team = true; });
}

void SettingsPage::addWindow()
{
    Context *all = &m_context;
    addHeading(tr("Window"));
    if (m_context.keys != nullptr) {
        add(u"keys"_s, tr("Keys"), [all] { return new KeysSection(*all); });
    }
    if (m_context.theme != nullptr) {
        add(u"look"_s, tr("Look"), [all] { return new LookSection(*all); });
    }
}

/// Stands there once a section follows.
void SettingsPage::addHeading(const QString &title)
{
    m_heading = title;
}

void SettingsPage::add(const QString &id, const QString &title, std::function<Section *()> build)
{
    if (!m_heading.isEmpty()) {
        auto *heading = new QListWidgetItem(std::exchange(m_heading, {}), m_sections);
        heading->setFlags(Qt::NoItemFlags); // the arrows go past it
        QFont font = m_sections->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setSizeHint({0, fontMetrics().height() + 14});
    }
    auto *item = new QListWidgetItem(title, m_sections);
    item->setSizeHint({0, fontMetrics().height() + 18});
    m_entries.append({id, std::move(build), item});
}

SettingsPage::Entry *SettingsPage::current()
{
    const auto *item = m_sections->currentItem();
    const auto hit
        = std::find_if(m_entries.begin(), m_entries.end(), [item](const Entry &entry) { return entry.item == item; });
    return hit == m_entries.end() ? nullptr : &*hit;
}

void SettingsPage::build(Entry &entry)
{
    if (m_context.stalls != nullptr) {
        m_context.stalls->beginBuild();
    }
    entry.section = entry.build();
    connect(entry.section, &Section::failed, banner(), qOverload<const Error &>(&Banner::show));
    connect(entry.section, &Section::wanted, this, &SettingsPage::openSection);
    connect(entry.section, &Section::done, this, [this](const QString &what) {
        banner()->clear();
        Q_EMIT statusChanged(what);
    });
    m_stack->addWidget(entry.section);
}

void SettingsPage::showSection(int row)
{
    Entry *entry = row < 0 ? nullptr : current();
    if (entry == nullptr) {
        return;
    }
    if (entry->section == nullptr) {
        build(*entry);
        if (m_context.stalls != nullptr) {
            m_context.stalls->endBuild(entry->section);
        }
    }
    banner()->clear();
    if (const QString why = entry->team ? whyRoleForbids(m_context, metaflow::Role::Admin) : QString();
        !why.isEmpty()) {
        banner()->show(Banner::Kind::Info, why);
    }
    m_stack->setCurrentWidget(entry->section);
    entry->section->refresh();
}

void SettingsPage::openSection(const QString &id)
{
    const auto hit
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry &entry) { return entry.id == id; });
    if (hit != m_entries.cend()) {
        m_search->clear();
        m_sections->setCurrentItem(hit->item);
        m_sections->setFocus(); // the button that led here is gone with its section
    } else {
        Q_EMIT pageWanted(id);
    }
}

void SettingsPage::activate()
{
    enterSections();
    showSection(m_sections->currentRow());
}

/// Showing a section can take work, as of the doctor: not with every letter that is typed.
void SettingsPage::enterSections()
{
    const auto fits = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !entry.item->isHidden(); });
    if (fits != m_entries.cend() && m_sections->currentItem()->isHidden()) {
        m_sections->setCurrentItem(fits->item);
    }
    m_sections->setFocus();
}

void SettingsPage::refresh()
{
    if (const Entry *entry = current(); entry && entry->section) {
        entry->section->refresh();
    }
}

void SettingsPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SettingsPage::search()
{
    filter();
    if (!m_search->text().trimmed().isEmpty()) {
        m_reading.start(0);
    }
}

/// One a turn of the event loop: a section is only known by its words once it is built.
void SettingsPage::readNext()
{
    const auto unread
        = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.words.isEmpty(); });
    if (unread == m_entries.end()) {
        return;
    }
    if (unread->section == nullptr) {
        build(*unread);
        if (m_context.stalls != nullptr) {
            m_context.stalls->endHiddenBuild();
        }
    }
    unread->words = wordsOn(unread->section);
    filter();
    m_reading.start(0);
}

void SettingsPage::filter()
{
    const QString wanted = m_search->text().trimmed();
    bool any = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool fits = wanted.isEmpty() || entry.item->text().contains(wanted, Qt::CaseInsensitive)
            || entry.words.contains(wanted, Qt::CaseInsensitive);
        entry.item->setHidden(!fits);
        any = any || fits;
    }
    QListWidgetItem *heading = nullptr;
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem *item = m_sections->item(row);
        if (item->flags() == Qt::NoItemFlags) {
            heading = item;
            heading->setHidden(true); // unless one below it fits
        } else if (heading != nullptr && !item->isHidden()) {
            heading->setHidden(false);
        }
    }
    m_none->setVisible(!any);
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
