#include "ui/history/HistoryPage.h"

#include "core/model/CatalogNote.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/RecordExport.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"
#include "core/wording/Wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

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
    , m_table(new QTableView)
    , m_diff(new DiffText(u"historyDiff"_s, tr("What this event changed")))
    , m_detail(new ElidedLabel)
    , m_verdict(label({}))
    , m_unproven(label({}, Role::Caption))
    , m_exporting(label({}, Role::Caption))
    , m_verify(button(tr("&Verify the record"), u"verifyButton"_s))
    , m_verifyAgainst(button(tr("Verify against an anchor …"), u"verifyAgainstButton"_s))
    , m_anchor(button(tr("Anchor …"), u"anchorButton"_s))
    , m_erase(button(tr("Erase text …"), u"eraseTextButton"_s))
    , m_exportButton(button(tr("E&xport …"), u"exportButton"_s))
    , m_empty(new EmptyState(u"historyEmpty"_s))
    , m_places(new Stack)
    , m_export(new RecordExport(context, this))
{
    setObjectName(u"historyPage"_s);
    buildTable();
    buildLayout();
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::refresh);
    connect(&m_model, &HistoryModel::olderWanted, this, &HistoryPage::loadOlder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showEntry(current.row()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(); });
    connect(m_verifyAgainst, &QPushButton::clicked, this, &HistoryPage::verifyAgainst);
    connect(m_anchor, &QPushButton::clicked, this, &HistoryPage::anchor);
    connect(m_erase, &QPushButton::clicked, this, &HistoryPage::erase);
    connect(m_empty, &EmptyState::chosen, m_filters, &HistoryFilters::clear);
    connectExport();
}

HistoryPage::~HistoryPage()
{
    m_verifyJob.cancel(); // a record of a million rows is not read for nobody
}

void HistoryPage::find()
{
    m_filters->focusText();
}

void HistoryPage::editFilter()
{
    m_filters->focusObject();
}

void HistoryPage::buildTable()
{
    identify(m_table, u"historyTable"_s, tr("Record"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    const std::array widths = {20, 34, 16, 44, 28, 12};
    for (int column = 0; column < HistoryModel::Columns; ++column) {
        m_table->setColumnWidth(column, widths.at(static_cast<size_t>(column)) * unit);
    }
    const QDateTime wide(QDate(2028, 12, 28), QTime(22, 58)); // as long as the person's locale writes it
    m_table->setColumnWidth(
        0, fontMetrics().horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat)) + 2 * unit);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Note, QHeaderView::Stretch);
}

void HistoryPage::buildLayout()
{
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->addWidget(m_table, 1);
    setRole(m_detail, Role::Title);
    m_detail->setObjectName(u"historyDetail"_s);
    workLayout->addWidget(m_detail);
    setLines(m_diff, 4);
    m_diff->setPlaceholderText(tr("(the text stayed as it was)"));
    workLayout->addWidget(m_diff);
    m_places->addWidget(work);
    m_places->addWidget(m_empty);
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
    layout->addWidget(m_places, 1);
    layout->addLayout(bottom);
}

void HistoryPage::activate()
{
    refresh();
    m_table->setFocus();
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
    const RecordEvent *event = m_model.eventAt(index.row());
    if (!event) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Copy the facts as JSON"), this, [facts = event->facts] { QGuiApplication::clipboard()->setText(facts); });
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
