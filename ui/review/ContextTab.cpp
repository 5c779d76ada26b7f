#include "ui/review/ContextTab.h"

#include "ui/review/ItemHeader.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

QStringList samplesOf(const Item &item)
{
    QStringList samples; // three short values: parsing them takes microseconds
    const QJsonArray array = QJsonDocument::fromJson(item.dataSample.toUtf8()).array();
    for (const QJsonValue &value : array) {
        samples << (value.isNull() ? ContextTab::tr("NULL") : value.toVariant().toString().simplified());
    }
    return samples;
}

namespace {

QStringList factsOf(const review::ItemDetail &detail)
{
    QStringList facts;
    if (!detail.item.assignedTo.isEmpty()) {
        facts << ContextTab::tr("Assigned to: %1").arg(detail.item.assignedTo);
    }
    QStringList keys;
    for (const QString &key : detail.keys) {
        keys << keyText(key);
    }
    keys.removeAll(QString());
    if (!keys.isEmpty()) {
        facts << ContextTab::tr("Keys: %1").arg(keys.join(u" · "_s));
    }
    if (!detail.lineage.isEmpty()) {
        facts << ContextTab::tr("Made from: %1").arg(detail.lineage.join(u", "_s));
    }
    return facts;
}

} // namespace

ContextTab::ContextTab(QWidget *parent)
    : QWidget(parent)
    , m_facts(plainView(u"objectFacts"_s, tr("Keys, lineage, assigned to")))
    , m_tableComment(plainView(u"tableComment"_s, tr("Comment of the table")))
    , m_samples(plainView(u"samples"_s, tr("Samples, masked")))
    , m_siblings(new QTableWidget(0, 3))
{
    setLines(m_tableComment, 2);
    setLines(m_samples, 3);
    m_tableComment->setPlaceholderText(tr("(the table has no description yet)"));
    m_samples->setPlaceholderText(tr("(no samples were taken)"));
    identify(m_siblings, u"siblings"_s, tr("Other columns of the table"));
    m_siblings->setHorizontalHeaderLabels({tr("Other columns"), tr("Type"), tr("Description")});
    m_siblings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    m_siblings->horizontalHeader()->setStretchLastSection(true);
    m_siblings->horizontalHeader()->setHighlightSections(false);
    m_siblings->verticalHeader()->hide();
    m_siblings->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_siblings->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    m_siblings->setShowGrid(false);
    m_siblings->setWordWrap(false);
    m_siblings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_siblings->setSelectionMode(QAbstractItemView::NoSelection);
    m_siblings->setTabKeyNavigation(false);
    m_siblings->setColumnWidth(0, 130);
    m_siblings->setColumnWidth(1, 80);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(2);
    m_facts->hide();
    layout->addWidget(m_facts);
    layout->addWidget(label(tr("Table"), Role::Caption));
    layout->addWidget(m_tableComment);
    layout->addWidget(label(tr("Samples"), Role::Caption));
    layout->addWidget(m_samples);
    layout->addWidget(m_siblings, 1);
}

void ContextTab::show(const review::ItemDetail &detail)
{
    showFacts(detail);
    m_tableComment->setPlainText(detail.tableComment);
    m_samples->setPlainText(samplesOf(detail.item).join(u'\n'));
    showSiblings(detail.siblings);
}

/// Only as high as what there is: most columns have neither a key nor a person. Three lines leave the siblings theirs.
void ContextTab::showFacts(const review::ItemDetail &detail)
{
    const QStringList facts = factsOf(detail);
    m_facts->setPlainText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    const int width = std::max(m_samples->viewport()->width() - 2 * fontMetrics().averageCharWidth(), 1);
    int lines = 0;
    for (const QString &fact : facts) {
        lines += 1 + fontMetrics().horizontalAdvance(fact) / width;
    }
    setLines(m_facts, std::clamp(lines, 1, 3));
}

void ContextTab::showSiblings(const QVector<review::ItemDetail::Sibling> &siblings)
{
    m_siblings->setRowCount(static_cast<int>(siblings.size()));
    for (int row = 0; row < m_siblings->rowCount(); ++row) {
        const review::ItemDetail::Sibling &sibling = siblings.at(row);
        const QStringList cells{sibling.name, sibling.type, sibling.text.simplified()};
        for (int column = 0; column < cells.size(); ++column) {
            QTableWidgetItem *cell = m_siblings->item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                m_siblings->setItem(row, column, cell);
            }
            cell->setText(cells.at(column));
            cell->setData(Qt::AccessibleTextRole, cells.join(u", "_s));
            cell->setToolTip(column == 2 ? plainTip(sibling.text) : QString());
        }
    }
}

void ContextTab::clear()
{
    m_facts->clear();
    m_facts->hide();
    m_tableComment->clear();
    m_samples->clear();
    m_siblings->setRowCount(0);
}

} // namespace metaflow::ui
