#include "ui/review/PastTab.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "core/wording/Wording.h"

#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

PastTab::PastTab(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_change(new DiffText(u"pastChange"_s, tr("What this event changed")))
{
    identify(m_list, u"itemHistory"_s, tr("History of this item"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_change->setPlaceholderText(tr("(the text stayed as it was)"));
    setLines(m_change, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_change);
    connect(m_list, &QListWidget::currentRowChanged, this, &PastTab::showChange);
}

void PastTab::show(const QVector<HistoryRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    for (const HistoryRow &row : rows) {
        QString line = u"%1   %2   %3"_s.arg(QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat),
            wording::describeAction(row.action), row.actor.person.name);
        if (const QString note = wording::describeNote(row); !note.isEmpty()) {
            line += row.action == action::catalogChanged || row.action == action::typeChanged ? u"   "_s + note
                                                                                              : u"   “"_s + note + u'”';
        }
        m_list->addItem(line);
    }
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
    if (before == after) {
        m_change->showText({});
    } else {
        m_change->showDiff(before, after);
    }
}

} // namespace metaflow::ui
