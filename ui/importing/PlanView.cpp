#include "ui/importing/PlanView.h"

#include "ui/importing/VerdictFilter.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int mostStatements = 300; // a text of that size is set in a few milliseconds; the file has all of them

/// Both ends of a long name tell more than its middle.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

QString statementsText(const QVector<PlanStatement> &statements, int most)
{
    QString text;
    for (qsizetype i = 0; i < std::min<qsizetype>(statements.size(), most); ++i) {
        const PlanStatement &statement = statements.at(i);
        text += statement.sql + u'\n';
        for (const StatementParameter &parameter : statement.parameters) {
            text += u"    :%1 = %2\n"_s.arg(
                parameter.name, parameter.value ? u'"' + *parameter.value + u'"' : PlanView::tr("NULL"));
        }
        text += u'\n';
    }
    if (statements.size() > most) {
        text += PlanView::tr("… and %1 more. Save the plan to read all of them.").arg(statements.size() - most);
    }
    return text;
}

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new VerdictFilter)
    , m_table(new QTableView)
    , m_diff(new DiffText(u"planDiff"_s, tr("What the import changes")))
    , m_object(label({}, Role::Title))
    , m_statements(plainView(u"statements"_s, tr("Statements as they will be sent")))
{
    m_model.setPalette(palette());
    buildTable();
    buildLayout();
    connect(m_filter, &VerdictFilter::chosen, &m_model, &PlanModel::showOnly);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showChange(current.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.rowCount() > 0) {
            m_table->setCurrentIndex(m_model.index(0, 0));
        } else {
            showChange(-1);
        }
    });
}

void PlanView::buildTable()
{
    identify(m_table, u"planTable"_s, tr("Changes of the plan"));
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
    m_table->setItemDelegateForColumn(PlanModel::Object, new NameDelegate(m_table));
    m_table->setColumnWidth(PlanModel::VerdictColumn, unit * 16);
    m_table->setColumnWidth(PlanModel::Object, unit * 40);
    m_table->setColumnWidth(PlanModel::State, unit * 20);
    m_table->horizontalHeader()->setSectionResizeMode(PlanModel::Before, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PlanModel::After, QHeaderView::Stretch);
}

void PlanView::buildLayout()
{
    m_statements->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_statements->setProperty("quiet", false);
    auto *change = new QWidget;
    auto *changeLayout = new QVBoxLayout(change);
    changeLayout->setContentsMargins(0, 6, 0, 0);
    changeLayout->addWidget(m_object);
    changeLayout->addWidget(m_diff, 1);
    auto *sql = new QWidget;
    auto *sqlLayout = new QVBoxLayout(sql);
    sqlLayout->setContentsMargins(0, 6, 0, 0);
    sqlLayout->addWidget(label(tr("Statements, as they will be sent"), Role::Title));
    sqlLayout->addWidget(m_statements, 1);
    auto *below = new QSplitter(Qt::Horizontal);
    below->addWidget(change);
    below->addWidget(sql);
    below->setSizes({400, 600});
    below->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setSizes({340, 200});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
}

void PlanView::show(const Plan &plan)
{
    m_model.setPlan(plan);
    m_model.showOnly({});
    m_filter->show(m_model);
    showStatements();
}

void PlanView::showChange(int row)
{
    const Change *change = m_model.changeAt(row);
    if (!change) {
        m_object->clear();
        m_diff->showText({});
        return;
    }
    m_object->setText(change->object.display());
    const QString before = change->catalog.value_or(QString());
    const QString after = change->ours.value_or(QString());
    if (before.isEmpty()) {
        m_diff->showText(after);
    } else {
        m_diff->showDiff(before, after);
    }
}

void PlanView::showStatements()
{
    const QVector<PlanStatement> statements = m_model.plan().statements;
    const PlanId id = m_model.plan().id;
    const auto job
        = inBackground([statements]() -> Result<QString> { return statementsText(statements, mostStatements); });
    job.then(this, [this, id](const Result<QString> &text) {
        if (text && id == m_model.plan().id) {
            m_statements->setPlainText(text->isEmpty() ? tr("This plan sends no statement.") : *text);
        }
    });
}

void PlanView::focusTable()
{
    m_table->setFocus();
}

void PlanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
    }
}

} // namespace metaflow::ui
