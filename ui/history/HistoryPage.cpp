#include "ui/history/HistoryPage.h"

#include "ui/history/HistoryFilters.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"
#include "core/wording/Wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int pageRows = 500;

} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_filters(new HistoryFilters)
    , m_table(new QTableView)
    , m_diff(new DiffText(u"historyDiff"_s, tr("What this event changed")))
    , m_detail(label({}, Role::Title))
    , m_verdict(label({}))
    , m_verify(button(tr("&Verify the record"), u"verifyButton"_s))
    , m_empty(new EmptyState(u"historyEmpty"_s))
    , m_places(new Stack)
{
    setObjectName(u"historyPage"_s);
    buildTable();
    buildLayout();
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::refresh);
    connect(&m_model, &HistoryModel::olderWanted, this, [this] { load(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_verify, &QPushButton::clicked, this, &HistoryPage::verify);
    connect(m_empty, &EmptyState::chosen, m_filters, &HistoryFilters::clear);
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
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Note, QHeaderView::Stretch);
}

void HistoryPage::buildLayout()
{
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->addWidget(m_table, 1);
    workLayout->addWidget(m_detail);
    setLines(m_diff, 4);
    m_diff->setPlaceholderText(tr("(the text stayed as it was)"));
    workLayout->addWidget(m_diff);
    m_places->addWidget(work);
    m_places->addWidget(m_empty);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"verifyResult"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_verdict, 1);
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

void HistoryPage::refresh()
{
    load(false);
}

void HistoryPage::load(bool older)
{
    HistoryFilter filter = m_filters->filter();
    const bool filtered = filter != HistoryFilter();
    filter.limit = pageRows;
    filter.beforeId = older ? m_model.oldestId() : 0;
    const quint64 generation = ++m_generation;
    m_context.review.history(filter).then(
        this, [this, generation, older, filtered](const Result<QVector<HistoryRow>> &rows) {
            if (generation != m_generation) {
                return;
            }
            if (!rows) {
                banner()->show(rows.error());
                return;
            }
            if (!older) {
                m_model.clear();
            }
            m_model.append(*rows, rows->size() == pageRows);
            m_places->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
            if (m_model.rowCount() == 0) {
                m_empty->set(u"history"_s, filtered ? tr("No event matches") : tr("Nothing has happened yet"),
                    filtered
                        ? tr("The filter leaves nothing of the record.")
                        : tr("Every proposal, decision and import will stand here, with who, when and what changed."),
                    filtered ? tr("Clear filter") : QString());
            } else if (!older) {
                m_table->setCurrentIndex(m_model.index(0, 0));
            }
            Q_EMIT statusChanged(tr("%n event(s) shown", nullptr, m_model.rowCount()));
        });
}

void HistoryPage::showRow(int row)
{
    const HistoryRow *event = m_model.rowAt(row);
    if (!event) {
        m_detail->clear();
        m_diff->showText({});
        return;
    }
    QString title = u"%1   %2"_s.arg(event->object.display(), wording::describeAction(event->action));
    if (event->oldStatus && event->newStatus && event->oldStatus != event->newStatus) {
        title += u"   %1 → %2"_s.arg(wording::describe(*event->oldStatus), wording::describe(*event->newStatus));
    }
    m_detail->setText(title);
    const QString before = event->oldText.value_or(QString());
    const QString after = event->newText.value_or(QString());
    if (before == after) {
        m_diff->showText({});
    } else if (before.isEmpty()) {
        m_diff->showText(after);
    } else {
        m_diff->showDiff(before, after);
    }
}

void HistoryPage::verify()
{
    if (m_verifyJob.isRunning()) {
        m_verifyJob.cancel();
        return;
    }
    setRole(m_verdict, Role::Body);
    m_verdict->setText(tr("Recomputing every link of the chain …"));
    m_verify->setText(tr("Stop &verifying"));
    m_verifyJob = m_context.review.verifyHistory();
    m_verifyJob.onProgress(this, [this](const Progress &progress) {
        const QLocale locale;
        m_verdict->setText(tr("Recomputing every link of the chain: %1 of %2 rows")
                               .arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
    m_verifyJob.then(this, [this](const Result<HistoryVerdict> &verdict) {
        m_verify->setText(tr("&Verify the record"));
        if (verdict) {
            showVerdict(*verdict);
            return;
        }
        m_verdict->clear();
        if (verdict.error().code != ErrorCode::Cancelled) {
            banner()->show(verdict.error());
        }
    });
}

void HistoryPage::showVerdict(const HistoryVerdict &verdict)
{
    const QLocale locale;
    if (verdict.ok) {
        setRole(m_verdict, Role::Good);
        m_verdict->setText(tr("Nobody altered the record: %1 rows in %2 links, every hash fits.")
                               .arg(locale.toString(verdict.rows), locale.toString(verdict.links)));
        return;
    }
    setRole(m_verdict, Role::Bad);
    QStringList parts;
    if (!verdict.reason.isEmpty()) {
        parts << wording::describeRecord(verdict.reason, verdict.firstBad);
    }
    if (!verdict.changedOutside.isEmpty()) {
        parts << tr("%n item(s) were changed behind the record's back", nullptr,
            static_cast<int>(verdict.changedOutside.size()));
    }
    m_verdict->setText(parts.join(u"; "_s));
}

} // namespace metaflow::ui
