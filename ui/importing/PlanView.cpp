#include "ui/importing/PlanView.h"

#include "ui/importing/ChangePane.h"
#include "ui/importing/ChoiceBar.h"
#include "ui/importing/PlanWords.h"
#include "ui/importing/StatementsView.h"
#include "ui/importing/VerdictFilter.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Later.h"

#include <QApplication>
#include <QLineEdit>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int rowsExpanded = 300; // so many are laid out in a few milliseconds
constexpr int signsTab = 2;

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

PlanView::PlanView(WordsKeeper &words, QWidget *parent)
    : QWidget(parent)
    , m_all(std::make_shared<PlanTree>())
    , m_filter(new VerdictFilter)
    , m_tree(new QTreeView)
    , m_choices(new ChoiceBar)
    , m_change(new ChangePane(words))
    , m_statements(new StatementsView)
    , m_signs(plainView(u"planSigns"_s, tr("Tables with signs of readers")))
    , m_details(new QTabWidget)
{
    setObjectName(u"planView"_s);
    m_model.setPalette(palette());
    buildTree();
    buildDetails();
    buildLayout();
    connect(m_filter, &VerdictFilter::changed, this, &PlanView::refilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanView::showChoices);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QVector<int> nodes = m_model.tree()->withoutNested(selectedNodes()); !nodes.isEmpty()) {
            Q_EMIT menuWanted(nodes, m_tree->viewport()->mapToGlobal(at));
        }
    });
    connect(m_choices, &ChoiceBar::choiceMade, this, [this](Choice choice) {
        const QVector<int> nodes = m_choices->isForAll() ? QVector<int>{0} : selectedNodes();
        Q_EMIT choiceMade(choice, m_model.tree()->changesBelow(nodes));
    });
    connect(m_choices, &ChoiceBar::editWanted, this, [this] {
        m_details->setCurrentIndex(0);
        m_change->edit();
    });
    connect(m_change, &ChangePane::editSaved, this, &PlanView::editWanted);
    showChoices();
}

void PlanView::buildTree()
{
    identify(m_tree, u"planTable"_s, tr("Changes of the plan"));
    m_tree->setModel(&m_model);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_tree->setItemDelegateForColumn(PlanModel::Object, new NameDelegate(m_tree));
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    const int unit = fontMetrics().averageCharWidth();
    header->resizeSection(PlanModel::Object, unit * 34);
    header->resizeSection(PlanModel::VerdictColumn, unit * 19);
    header->resizeSection(PlanModel::Statement, unit * 14);
    header->resizeSection(PlanModel::State, unit * 24);
    header->setSectionResizeMode(PlanModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(PlanModel::After, QHeaderView::Stretch);
    m_tree->setColumnHidden(PlanModel::State, true);
}

void PlanView::buildDetails()
{
    identify(m_details, u"planDetails"_s, tr("The chosen change, and statements"));
    m_details->addTab(m_change, tr("Change"));
    m_details->addTab(m_statements, tr("Statements"));
    m_details->addTab(m_signs, tr("Signs"));
    m_details->setTabVisible(signsTab, false);
}

void PlanView::buildLayout()
{
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->setSpacing(4);
    aboveLayout->addWidget(m_tree, 1);
    aboveLayout->addWidget(m_choices);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(above);
    splitter->addWidget(m_details);
    splitter->setSizes({340, 220});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
}

void PlanView::showPlan(const Plan &plan, bool sameWork, std::function<void()> then)
{
    const int number = ++m_planNumber;
    const PlanFilter filter = sameWork ? m_filter->filter() : PlanFilter();
    const auto job = inBackground([plan, filter]() -> Result<Look> {
        Look look;
        look.all = std::make_shared<PlanTree>(plan);
        look.shown = filter == PlanFilter() ? look.all : std::make_shared<PlanTree>(plan, filter);
        look.overview = overviewOf(plan);
        look.signs = signsText(plan.facts);
        return look;
    });
    job.then(this, [this, number, sameWork, filter, then = std::move(then)](const Result<Look> &look) {
        if (number != m_planNumber) {
            return;
        }
        if (!sameWork) {
            m_current = {};
            m_filter->clear();
        }
        present(*look);
        if (m_filter->filter() != filter) { // it was typed on meanwhile
            refilter();
        }
        if (then) {
            then();
        }
    });
}

void PlanView::present(const Look &look)
{
    dropLater(std::exchange(m_all, look.all));
    m_overview = look.overview;
    const Plan &plan = m_all->plan();
    m_tree->setColumnHidden(PlanModel::State, plan.state == PlanState::Created);
    showTree(look.shown);
    m_statements->show(look.all);
    m_filter->show(*m_all, m_overview);
    const QLocale locale;
    m_details->setTabText(1, tr("Statements  %1").arg(locale.toString(plan.statements.size())));
    m_details->setTabVisible(signsTab, !plan.facts.tableSigns.isEmpty());
    m_details->setTabText(signsTab, tr("Signs  %1").arg(locale.toString(plan.facts.tableSigns.size())));
    m_signs->setPlainText(look.signs);
}

void PlanView::refilter()
{
    const int number = ++m_treeNumber;
    const auto job
        = inBackground([all = m_all, filter = m_filter->filter()]() -> Result<std::shared_ptr<const PlanTree>> {
              return filter == PlanFilter() ? all : std::make_shared<const PlanTree>(all->plan(), filter);
          });
    job.then(this, [this, number, all = m_all](const Result<std::shared_ptr<const PlanTree>> &tree) {
        if (number == m_treeNumber && all == m_all) {
            showTree(*tree);
        }
    });
}

void PlanView::showTree(std::shared_ptr<const PlanTree> tree)
{
    const ObjectPath before = m_current;
    m_model.setTree(std::move(tree));
    expandSome();
    restoreCurrent(before);
    showChoices();
}

/// From the top down, as much as a person can look over and as is laid out at once.
void PlanView::expandSome()
{
    int budget = rowsExpanded;
    QVector<QModelIndex> open{QModelIndex()};
    for (qsizetype next = 0; next < open.size(); ++next) {
        const QModelIndex place = open.at(next);
        const int below = m_model.rowCount(place);
        if (below > budget) {
            continue;
        }
        budget -= below;
        m_tree->expand(place);
        for (int row = 0; row < below; ++row) {
            const QModelIndex child = m_model.index(row, 0, place);
            if (m_model.hasChildren(child)) {
                open << child;
            }
        }
    }
}

void PlanView::restoreCurrent(const ObjectPath &object)
{
    const PlanTree &tree = *m_model.tree();
    int node = -1;
    if (!object.parts.isEmpty()) {
        const auto &changes = tree.plan().changes;
        const auto found = std::find_if(
            changes.begin(), changes.end(), [&](const Change &change) { return change.object == object; });
        node = found == changes.end() ? -1 : tree.nodeOf(static_cast<int>(found - changes.begin()));
    }
    node = node < 0 ? tree.firstChange() : node;
    if (node < 0) {
        showCurrent({});
    } else {
        m_tree->setCurrentIndex(m_model.indexOf(node));
        m_tree->scrollTo(m_model.indexOf(node));
    }
}

void PlanView::showCurrent(const QModelIndex &index)
{
    const Change *change = m_model.changeAt(index);
    if (!change) {
        m_change->clear();
        return;
    }
    m_current = change->object;
    m_change->show(*change, plan().kind);
    m_statements->showNumber(change->statement);
}

QVector<int> PlanView::selectedNodes() const
{
    QVector<int> nodes;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    nodes.reserve(rows.size());
    for (const QModelIndex &row : rows) {
        nodes << PlanModel::nodeOf(row);
    }
    return nodes;
}

void PlanView::showChoices()
{
    const PlanTree &tree = *m_model.tree();
    ChoiceBar::Counts chosen{};
    int rows = 0;
    for (const int node : tree.withoutNested(selectedNodes())) {
        rows += tree.node(node).total;
        for (size_t choice = 0; choice < chosen.size(); ++choice) {
            chosen.at(choice) += tree.node(node).choices.at(choice);
        }
    }
    const Change *current = m_model.changeAt(m_tree->currentIndex());
    m_choices->setEditable(m_open && current && current->verdict != Verdict::Missing);
    m_choices->show(m_open, rows, chosen, tree.root().total, tree.root().choices);
}

void PlanView::setOpenToChoices(bool open)
{
    m_open = open;
    showChoices();
}

void PlanView::setBusy(bool busy)
{
    m_choices->setEnabled(!busy);
}

void PlanView::showOnly(ChangeState state)
{
    m_filter->choose(state);
}

void PlanView::focusTable()
{
    if (isVisible()) { // on a hidden page it would take the focus from the one that is shown
        m_tree->setFocus();
    }
}

bool PlanView::isTypedIn() const
{
    const QWidget *now = QApplication::focusWidget();
    const auto *text = qobject_cast<const QPlainTextEdit *>(now);
    return now && isAncestorOf(now) && (qobject_cast<const QLineEdit *>(now) || (text && !text->isReadOnly()));
}

void PlanView::focusFilter()
{
    m_filter->focusText();
}

void PlanView::editSaved(ItemId item)
{
    m_change->closeEditor(item);
    focusTable();
}

bool PlanView::eventFilter(QObject *watched, QEvent *event)
{
    // An asterisk would open everything below: seconds for a large plan.
    return (watched == m_tree && event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Asterisk)
        || QWidget::eventFilter(watched, event);
}

void PlanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
    }
}

} // namespace metaflow::ui
