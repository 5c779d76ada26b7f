#include "ui/history/HistoryPage.h"

#include "core/model/CatalogNote.h"
#include "ui/history/DayList.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/ItemView.h"
#include "ui/history/RecordExport.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Table.h"
#include "core/wording/Wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The login of the database that wrote it, beside the person who decided.
QString executedAs(const QString &login)
{
    return login.isEmpty() ? QString() : u"   "_s + HistoryPage::tr("executed as %1").arg(login);
}

} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_filters(new HistoryFilters)
    , m_days(new DayList)
    , m_table(new QTableView)
    , m_diff(new DiffText(u"historyDiff"_s, tr("What this event changed")))
    , m_detail(new ElidedLabel)
    , m_verdict(label({}))
    , m_unproven(label({}, Role::Caption))
    , m_exporting(label({}, Role::Caption))
    , m_findings(new QListWidget)
    , m_versions(button(tr("All versions of this item"), u"versionsButton"_s))
    , m_verify(button(tr("&Verify the record"), u"verifyButton"_s))
    , m_verifyAgainst(button(tr("Verify against an anchor …"), u"verifyAgainstButton"_s))
    , m_anchor(button(tr("Anchor …"), u"anchorButton"_s))
    , m_erase(button(tr("Erase text …"), u"eraseTextButton"_s))
    , m_exportButton(button(tr("E&xport …"), u"exportButton"_s))
    , m_empty(new EmptyState(u"historyEmpty"_s))
    , m_places(new Stack)
    , m_views(new Stack)
    , m_item(new ItemView(context, *banner()))
    , m_export(new RecordExport(context, this))
{
    setObjectName(u"historyPage"_s);
    buildTable();
    buildLayout();
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::refresh);
    connect(&m_model, &HistoryModel::olderWanted, this, &HistoryPage::loadOlder);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            showEntry(current.row());
            followDay();
        });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPage::followDay);
    connect(m_days, &DayList::chosen, this, &HistoryPage::goToDay);
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(); });
    connect(m_verifyAgainst, &QPushButton::clicked, this, &HistoryPage::verifyAgainst);
    connect(m_anchor, &QPushButton::clicked, this, &HistoryPage::anchor);
    connect(m_erase, &QPushButton::clicked, this, &HistoryPage::erase);
    connect(m_empty, &EmptyState::chosen, m_filters, &HistoryFilters::clear);
    const auto follow = [this] { openFinding(m_findings->currentRow()); };
    connect(m_findings, &QListWidget::itemClicked, this, follow);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) { // not activated(): that comes with some clicks as well
        auto *enter = new QShortcut(QKeySequence(key), m_findings);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, follow);
    }
    connectItem();
    connectExport();
}

HistoryPage::~HistoryPage()
{
    m_verifyJob.cancel(); // a record of a million rows is not read for nobody
}

void HistoryPage::find()
{
    showRecord();
    m_filters->focusText();
}

void HistoryPage::editFilter()
{
    showRecord();
    m_filters->focusObject();
}

void HistoryPage::buildTable()
{
    identify(m_table, u"historyTable"_s, tr("Record"));
    m_table->setModel(&m_model);
    asList(m_table, {24, 10, 32, 16, 42, 26, 12});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    for (const auto &[key, step] : {std::pair{Qt::Key_Up, -1}, std::pair{Qt::Key_Down, 1}}) {
        auto *day = new QShortcut(QKeySequence(Qt::ALT | key), m_table);
        day->setContext(Qt::WidgetShortcut);
        connect(day, &QShortcut::activated, this, [this, step = step] { goToDayBeside(step); });
    }
    const int unit = fontMetrics().averageCharWidth();
    const QString wide = QLocale().toString(QTime(22, 58), QLocale::ShortFormat); // as the person's locale writes it
    m_table->setColumnWidth(HistoryModel::Time, fontMetrics().horizontalAdvance(wide) + 2 * unit);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Note, QHeaderView::Stretch);
}

/// Time line and list, and below what the current line changed.
QWidget *HistoryPage::buildRecord()
{
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    auto *lists = new QHBoxLayout;
    lists->addWidget(m_days);
    lists->addWidget(m_table, 1);
    workLayout->addLayout(lists, 1);
    setRole(m_detail, Role::Title);
    m_detail->setObjectName(u"historyDetail"_s);
    m_versions->setToolTip(tr("All versions of this item and every text it was offered (Enter)"));
    auto *detail = new QHBoxLayout;
    detail->addWidget(m_detail, 1);
    detail->addWidget(m_versions);
    workLayout->addLayout(detail);
    setLines(m_diff, 4);
    m_diff->setPlaceholderText(tr("(the text stayed as it was)"));
    workLayout->addWidget(m_diff);
    return work;
}

void HistoryPage::buildLayout()
{
    m_places->addWidget(buildRecord());
    m_places->addWidget(m_empty);
    m_views->addWidget(m_places);
    m_views->addWidget(m_item);
    identify(m_findings, u"verifyFindings"_s, tr("What is wrong with the record; Enter goes there"));
    m_findings->setWordWrap(true);
    m_findings->setMaximumHeight(6 * fontMetrics().height());
    m_findings->hide();
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"verifyResult"_s);
    m_unproven->setWordWrap(true);
    m_unproven->setObjectName(u"verifyUnproven"_s);
    auto *said = new QVBoxLayout;
    said->addWidget(m_verdict);
    said->addWidget(m_unproven);
    m_exporting->setObjectName(u"exportProgress"_s);
    m_exporting->hide();
    said->addWidget(m_exporting);
    auto *bottom = new QHBoxLayout;
    bottom->addLayout(said, 1);
    for (QPushButton *each : {m_erase, m_exportButton, m_anchor, m_verifyAgainst}) {
        each->setVisible(m_context.record != nullptr);
        bottom->addWidget(each);
    }
    m_erase->setEnabled(false);
    bottom->addWidget(m_verify);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_findings);
    layout->addLayout(bottom);
}

void HistoryPage::openFilter(const HistoryFilter &filter)
{
    showRecord();
    m_filters->showOnly(filter);
}

void HistoryPage::activate()
{
    refresh();
    if (showsItem()) {
        m_item->takeFocus();
    } else {
        m_table->setFocus();
    }
}

QString HistoryPage::unfinished() const
{
    return m_export->isRunning() ? tr("The record is being written to a file.") : QString();
}

void HistoryPage::showEmpty()
{
    m_empty->set(u"history"_s, m_filtered ? tr("No event matches") : tr("Nothing has happened yet"),
        m_filtered ? tr("The filter leaves nothing of the record.")
                   : tr("Every proposal, decision and import will stand here, with who, when and what changed."),
        m_filtered ? tr("Clear filter") : QString());
    showEntry(-1);
}

void HistoryPage::showEntry(int row)
{
    const HistoryRow *entry = m_model.rowAt(row);
    m_erase->setEnabled(entry != nullptr);
    m_versions->setEnabled(entry != nullptr);
    if (entry) {
        showTexts(*entry);
        return;
    }
    const RecordEvent *event = m_model.eventAt(row);
    m_detail->setFullText(event ? wording::describeEvent(event->kind) + executedAs(event->executedBy) : QString());
    m_diff->showText(event ? m_model.wordsAt(row).text() : QString());
}

void HistoryPage::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->indexAt(place).isValid() ? m_table->indexAt(place) : m_table->currentIndex();
    const HistoryRow *row = m_model.rowAt(index.row());
    const RecordEvent *event = m_model.eventAt(index.row());
    if (!row && !event) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(row ? u"rowMenu"_s : u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row) {
        menu->addAction(m_versions->text(), this, [this, item = row->item, id = row->id] { m_item->open(item, id); });
        menu->addAction(tr("Show on the Review page"), this,
            [this, item = row->item, object = row->object] { Q_EMIT itemWanted(item, object); });
    } else {
        menu->addAction(tr("Copy the facts as JSON"), this,
            [facts = event->facts] { QGuiApplication::clipboard()->setText(facts); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void HistoryPage::showTexts(const HistoryRow &row)
{
    QString title = u"%1   %2"_s.arg(row.object.display(), wording::describeAction(row.action));
    if (row.oldStatus && row.newStatus && row.oldStatus != row.newStatus) {
        title += u"   %1 → %2"_s.arg(wording::describe(*row.oldStatus), wording::describe(*row.newStatus));
    }
    m_detail->setFullText(title + executedAs(row.executedBy));
    const QString before = wording::describeText(row, row.oldText);
    const QString after = wording::describeText(row, row.newText);
    const bool isNew = !row.oldText && (row.action == action::generated || row.action == action::uploaded);
    if (row.erased) {
        m_diff->showText(after);
    } else if (const auto note = catalogNoteOf(row); note && note->from != note->to) { // the item's own text stayed
        m_diff->showDiff(wording::describeText(row, note->from), wording::describeText(row, note->to));
    } else if (row.oldText == row.newText) {
        m_diff->showText({});
    } else if (isNew || before.isEmpty()) {
        m_diff->showText(after);
    } else {
        m_diff->showDiff(before, after);
    }
}

} // namespace metaflow::ui
