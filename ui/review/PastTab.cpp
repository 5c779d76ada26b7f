#include "ui/review/PastTab.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString timeText(const HistoryRow &row)
{
    return QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat);
}

/// What a person added in words.
QString remarkOf(const HistoryRow &row)
{
    if (row.action == action::assigned) {
        return row.comment.isEmpty() ? PastTab::tr("to nobody") : PastTab::tr("to %1").arg(row.comment);
    }
    const QString note = wording::describeNote(row);
    const bool ofScan = row.action == action::catalogChanged || row.action == action::typeChanged;
    return note.isEmpty() || ofScan ? note : u'“' + note + u'”';
}

QString lineOf(const HistoryRow &row)
{
    QStringList parts{timeText(row), wording::describeAction(row.action), row.actor.person.name};
    if (!row.actor.via.name.isEmpty()) {
        parts << wording::describeVia(row.actor.via);
    }
    parts << remarkOf(row).simplified();
    parts.removeAll(QString());
    return parts.join(u"   "_s);
}

} // namespace

QString latestRemark(const QVector<HistoryRow> &rows)
{
    const auto said
        = std::find_if(rows.begin(), rows.end(), [](const HistoryRow &row) { return row.action == action::commented; });
    return said == rows.end()
        ? QString()
        : PastTab::tr("%1, %2: %3").arg(said->actor.person.name, timeText(*said), said->comment.simplified());
}

PastTab::PastTab(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_change(new DiffText(u"pastChange"_s, tr("What this event changed")))
{
    identify(m_list, u"itemHistory"_s, tr("History of this item"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    setLines(m_change, 4);
    auto *comment = button(tr("Comment to the team …"), u"commentButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_change);
    layout->addWidget(comment, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &PastTab::showChange);
    connect(comment, &QPushButton::clicked, this, &PastTab::commentWanted);
}

void PastTab::show(const QVector<HistoryRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    for (const HistoryRow &row : rows) {
        auto *line = new QListWidgetItem(lineOf(row), m_list);
        line->setToolTip(plainTip(lineOf(row)));
    }
    m_change->setPlaceholderText(rows.isEmpty() ? QString() : tr("(the text stayed as it was)"));
    m_change->showText({});
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
}

void PastTab::showChange(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        return;
    }
    const HistoryRow &event = m_rows.at(row);
    const QString before = event.oldText.value_or(QString());
    const QString after = event.newText.value_or(QString());
    if (event.action == action::commented || event.action == action::offered) {
        m_change->showText(event.comment);
    } else if (before == after) {
        m_change->showText({});
    } else {
        m_change->showDiff(before, after);
    }
}

} // namespace metaflow::ui
