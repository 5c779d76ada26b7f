#include "ui/generate/RunHistory.h"

#include "ui/generate/RunWords.h"
#include "ui/shell/Background.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/Table.h"
#include "core/exchange/RunReportFile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int mostRuns = 500;

} // namespace

RunHistory::RunHistory(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model([&context](const Run &run) { return context.generation.knowsPrice(run); })
    , m_sorted(new QSortFilterProxyModel(this))
    , m_places(new Stack)
    , m_table(new QTableView)
    , m_detail(label({}, Role::Caption))
    , m_requests(button(tr("R&equests …"), u"pastRequests"_s))
    , m_goOn(button(tr("Go o&n"), u"pastGoOn"_s))
    , m_review(button(tr("&Review its texts"), u"pastReview"_s))
    , m_export(button(tr("Export re&port …"), u"pastExport"_s))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunHistory::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] { m_requests->click(); });
    connect(m_requests, &QPushButton::clicked, this, [this] {
        if (const Run *run = current()) {
            Q_EMIT requestsWanted(*run);
        }
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (const Run *run = current()) {
            Q_EMIT goOnWanted(*run);
        }
    });
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (const Run *run = current()) {
            Q_EMIT reviewWanted(run->id);
        }
    });
    connect(m_export, &QPushButton::clicked, this, &RunHistory::exportReport);
    showCurrent();
}

void RunHistory::build()
{
    identify(m_table, u"runTable"_s, tr("Past runs"));
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(RunListModel::SortRole);
    m_table->setModel(m_sorted);
    asList(m_table, {22, 24, 18, 24, 16, 8, 18, 14, 10, 20});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunListModel::Started, Qt::DescendingOrder);
    m_detail->setObjectName(u"pastDetail"_s);
    m_detail->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_detail, 1);
    for (QPushButton *each : {m_review, m_goOn, m_requests, m_export}) {
        buttons->addWidget(each);
    }
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    auto *nothing = label(tr("No run yet. Each will stand here with who, when, which model, what it cost and why it "
                             "stopped."),
        Role::Caption);
    nothing->setObjectName(u"pastEmpty"_s);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    m_places->addWidget(nothing);
    m_places->addWidget(list);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 6, 8, 6);
    outer->addWidget(m_places);
}

void RunHistory::load()
{
    m_context.generation.runs(mostRuns).then(this, [this](const Result<QVector<Run>> &runs) {
        if (!runs) {
            Q_EMIT failed(runs.error());
            return;
        }
        const RunId before = current() ? current()->id : RunId();
        m_model.set(*runs);
        m_places->setCurrentIndex(runs->isEmpty() ? 0 : 1);
        int row = 0;
        for (int i = 0; i < m_sorted->rowCount(); ++i) {
            const Run *run = m_model.at(m_sorted->mapToSource(m_sorted->index(i, 0)).row());
            row = run && run->id == before ? i : row;
        }
        m_table->setCurrentIndex(m_sorted->index(row, 0));
        showCurrent();
    });
}

void RunHistory::setBusy(bool busy)
{
    m_busy = busy;
    showCurrent();
}

const Run *RunHistory::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.at(m_sorted->mapToSource(index).row()) : nullptr;
}

void RunHistory::showCurrent()
{
    const Run *run = current();
    for (QPushButton *each : {m_requests, m_export}) {
        each->setEnabled(run != nullptr);
    }
    m_review->setEnabled(run && run->items > 0);
    m_goOn->setVisible(run && canGoOn(*run));
    m_goOn->setEnabled(!m_busy);
    if (!run) {
        m_detail->clear();
        return;
    }
    const QLocale locale;
    QStringList parts{tr("Run %1").arg(run->id.value()),
        tr("quoted %1").arg(m_model.isPriced(*run) ? priceText(run->estimate.costMicroUsd) : tr("price not known"))};
    if (run->leftAlone > 0) {
        parts << tr("%n left alone", nullptr, run->leftAlone);
    }
    if (run->fromMemory > 0) {
        parts << tr("%n from memory", nullptr, run->fromMemory);
    }
    if (run->statements > 0) {
        parts << tr("%n statement(s) for samples", nullptr, run->statements);
    }
    if (run->possiblyBilledTwice > 0) {
        parts << tr("%n may have been billed twice", nullptr, run->possiblyBilledTwice);
    }
    if (run->finishedAt.isValid()) {
        parts << tr("ended %1").arg(locale.toString(run->finishedAt.toLocalTime(), QLocale::ShortFormat));
    }
    m_detail->setText(parts.join(u"  ·  "_s));
}

void RunHistory::exportReport()
{
    const Run *run = current();
    if (!run) {
        return;
    }
    m_context.dialogs.saveFile(this, tr("Export the report of run %1").arg(run->id.value()),
        u"run-%1.csv"_s.arg(run->id.value()), tr("CSV (*.csv)"),
        [this, run = *run](const QString &file) { write(run, file); });
}

void RunHistory::write(const Run &run, const QString &file)
{
    m_context.generation.report(run.id).then(this, [this, file](const Result<generation::RunReport> &report) {
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        inBackground([report = *report, file]() -> Result<int> {
            const auto written = exchange::writeRunReport(report, file);
            return written ? Result<int>(static_cast<int>(report.failed.size())) : fail(written.error());
        }).then(this, [this, file](const Result<int> &rows) {
            if (rows) {
                Q_EMIT said(tr("%n failed request(s) written to %1.", nullptr, *rows).arg(file));
            } else {
                Q_EMIT failed(rows.error());
            }
        });
    });
}

} // namespace metaflow::ui
