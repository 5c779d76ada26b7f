#include "ui/history/HistoryPage.h"

#include "ui/history/HistoryFilters.h"
#include "ui/shell/Dialogs.h"
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
    , m_unproven(label({}, Role::Caption))
    , m_verify(button(tr("&Verify the record"), u"verifyButton"_s))
    , m_verifyAgainst(button(tr("Verify against an anchor …"), u"verifyAgainstButton"_s))
    , m_anchor(button(tr("Anchor …"), u"anchorButton"_s))
    , m_erase(button(tr("Erase text …"), u"eraseTextButton"_s))
    , m_empty(new EmptyState(u"historyEmpty"_s))
    , m_places(new Stack)
{
    setObjectName(u"historyPage"_s);
    buildTable();
    buildLayout();
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::refresh);
    connect(&m_model, &HistoryModel::olderWanted, this, [this] { load(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showEntry(current.row()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(); });
    connect(m_verifyAgainst, &QPushButton::clicked, this, &HistoryPage::verifyAgainst);
    connect(m_anchor, &QPushButton::clicked, this, &HistoryPage::anchor);
    connect(m_erase, &QPushButton::clicked, this, &HistoryPage::erase);
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
    auto *bottom = new QHBoxLayout;
    bottom->addLayout(said, 1);
    for (QPushButton *each : {m_erase, m_anchor, m_verifyAgainst}) {
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

void HistoryPage::refresh()
{
    load(false);
}

void HistoryPage::load(bool older)
{
    HistoryFilter filter = m_filters->filter();
    m_filtered = filter != HistoryFilter();
    filter.limit = pageRows;
    filter.beforeId = older ? m_model.oldestId() : 0;
    const quint64 generation = ++m_generation;
    m_context.review.history(filter).then(
        this, [this, generation, older, filter](const Result<QVector<HistoryRow>> &rows) {
            if (generation != m_generation) {
                return;
            }
            if (!rows) {
                banner()->show(rows.error());
                return;
            }
            loadEvents(filter, *rows, older);
        });
}

/// Those of the same stretch of time as the rows.
void HistoryPage::loadEvents(const HistoryFilter &filter, const QVector<HistoryRow> &rows, bool older)
{
    if (!m_context.record) {
        showEntries(rows, {}, older);
        return;
    }
    HistoryFilter stretch = filter;
    stretch.beforeId = 0;
    stretch.limit = 2 * pageRows;
    if (older && m_model.oldestTime().isValid()) {
        stretch.until = m_model.oldestTime();
    }
    if (rows.size() == pageRows) { // else nothing older is there, and the events go back to the first
        stretch.since = rows.last().time;
    }
    const quint64 generation = m_generation;
    m_context.record->events(stretch).then(
        this, [this, generation, rows, older](const Result<QVector<RecordEvent>> &events) {
            if (generation != m_generation) {
                return;
            }
            if (!events) {
                banner()->show(events.error());
                return;
            }
            showEntries(rows, *events, older);
        });
}

void HistoryPage::showEntries(const QVector<HistoryRow> &rows, const QVector<RecordEvent> &events, bool older)
{
    if (!older) {
        m_model.clear();
    }
    m_model.append(rows, events, rows.size() == pageRows);
    m_places->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (m_model.rowCount() == 0) {
        m_empty->set(u"history"_s, m_filtered ? tr("No event matches") : tr("Nothing has happened yet"),
            m_filtered ? tr("The filter leaves nothing of the record.")
                       : tr("Every proposal, decision and import will stand here, with who, when and what changed."),
            m_filtered ? tr("Clear filter") : QString());
        showEntry(-1);
    } else if (!older) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    Q_EMIT statusChanged(tr("%n event(s) shown", nullptr, m_model.rowCount()));
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
    m_detail->setText(event ? wording::describeEvent(event->kind) : QString());
    m_diff->showText(event ? event->facts : QString());
}

void HistoryPage::showTexts(const HistoryRow &row)
{
    QString title = u"%1   %2"_s.arg(row.object.display(), wording::describeAction(row.action));
    if (row.oldStatus && row.newStatus && row.oldStatus != row.newStatus) {
        title += u"   %1 → %2"_s.arg(wording::describe(*row.oldStatus), wording::describe(*row.newStatus));
    }
    m_detail->setText(title);
    const QString before = wording::describeText(row, row.oldText);
    const QString after = wording::describeText(row, row.newText);
    const bool isNew = !row.oldText && (row.action == action::generated || row.action == action::uploaded);
    if (row.erased) {
        m_diff->showText(after);
    } else if (row.oldText == row.newText) {
        m_diff->showText({});
    } else if (isNew || before.isEmpty()) {
        m_diff->showText(after);
    } else {
        m_diff->showDiff(before, after);
    }
}

void HistoryPage::verify(const QString &anchorFile)
{
    if (m_verifyJob.isRunning()) {
        m_verifyJob.cancel();
        return;
    }
    setRole(m_verdict, Role::Body);
    m_verdict->setText(tr("Recomputing every link of the chain …"));
    m_unproven->clear();
    m_verify->setText(tr("Stop &verifying"));
    m_verifyAgainst->setEnabled(false);
    m_verifyJob = m_context.record ? m_context.record->verify(anchorFile) : m_context.review.verifyHistory();
    m_verifyJob.onProgress(this, [this](const Progress &progress) {
        const QLocale locale;
        m_verdict->setText(tr("Recomputing every link of the chain: %1 of %2 rows")
                               .arg(locale.toString(progress.done), locale.toString(progress.total)));
    });
    m_verifyJob.then(this, [this](const Result<HistoryVerdict> &verdict) {
        m_verify->setText(tr("&Verify the record"));
        m_verifyAgainst->setEnabled(true);
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

void HistoryPage::verifyAgainst()
{
    m_context.dialogs.openFile(this, tr("Verify the record against an anchor"), tr("Anchors (*.jsonl);;All files (*)"),
        [this](const QString &file) { verify(file); });
}

void HistoryPage::anchor()
{
    m_context.dialogs.saveFile(this, tr("Anchor the record (added behind what the file holds)"),
        u"metaflow-anchors.jsonl"_s, tr("Anchors (*.jsonl)"), [this](const QString &file) {
            m_anchor->setEnabled(false);
            m_context.record->anchor(file, m_context.connection.person())
                .then(this, [this, file](const Result<store::Anchor> &anchor) {
                    m_anchor->setEnabled(true);
                    if (!anchor) {
                        banner()->show(anchor.error());
                        return;
                    }
                    banner()->show(Banner::Kind::Good,
                        tr("The record is anchored at link %1.").arg(QLocale().toString(anchor->position)),
                        tr("Keep %1 where whoever owns the database cannot write.").arg(file));
                    refresh();
                });
        });
}

void HistoryPage::erase()
{
    const HistoryRow *row = m_model.rowAt(m_table->currentIndex().row());
    if (!row || !m_context.record) {
        return;
    }
    m_context.record->previewErasure(row->item).then(this, [this](const Result<store::ErasedText> &erased) {
        if (!erased) {
            banner()->show(erased.error());
            return;
        }
        askToErase(*erased);
    });
}

void HistoryPage::askToErase(const store::ErasedText &erased)
{
    const QLocale locale;
    QStringList parts
        = {tr("What goes, for good: the texts of %1 in %2 rows of the history, %3 proposals, %4 requests with prompt, "
              "answer "
              "and samples, %5 changes of plans, which can be neither applied nor rolled back then, and drafts.")
                .arg(erased.object.display(), locale.toString(erased.historyRows), locale.toString(erased.texts),
                    locale.toString(erased.requests), locale.toString(erased.changes)),
            tr("What stays: who did what and when, the hashes that the record is verified with, the comment in the "
               "catalog, which the next scan stores again unless it is taken out there first, files written before, "
               "backups, and on PostgreSQL the old rows until the next VACUUM.")};
    if (!erased.alsoAt.isEmpty()) {
        parts << tr("Same text as their own, kept: %n item(s).", nullptr, static_cast<int>(erased.alsoAt.size()));
    }
    const Question question{tr("Erase every text of this object?"), parts.join(u"\n\n"_s), tr("Erase"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this, item = erased.item](bool yes) {
        if (!yes) {
            return;
        }
        m_context.record->erase(item, m_context.connection.actor(u"key"_s))
            .then(this, [this](const Result<store::ErasedText> &done) {
                if (!done) {
                    banner()->show(done.error());
                    return;
                }
                banner()->show(Banner::Kind::Good, tr("Every text of %1 is erased.").arg(done->object.display()),
                    done->logStays ? tr("Somebody else is reading the store: its log could not be emptied and still "
                                        "holds the texts. Close the other programs and erase once more.")
                                   : QString());
                refresh();
            });
    });
}

void HistoryPage::showVerdict(const HistoryVerdict &verdict)
{
    setRole(m_verdict, verdict.ok ? Role::Good : Role::Bad);
    QStringList parts;
    if (verdict.ok || verdict.faults.isEmpty()) {
        parts << wording::describe(verdict);
    }
    for (const RecordFault &fault : verdict.faults.mid(0, 3)) {
        parts << wording::describe(fault);
    }
    if (verdict.faults.size() > 3) {
        parts << tr("%n more of the kind", nullptr, static_cast<int>(verdict.faults.size() - 3));
    }
    if (!verdict.changedOutside.isEmpty()) {
        parts << tr("%n item(s) were changed behind the record's back", nullptr,
            static_cast<int>(verdict.changedOutside.size()));
    }
    m_verdict->setText(parts.join(u" "_s));
    m_unproven->setText(wording::describeUnproven(verdict));
}

} // namespace metaflow::ui
