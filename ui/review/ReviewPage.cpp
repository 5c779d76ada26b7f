#include "ui/review/ReviewPage.h"

#include "ui/review/BulkBar.h"
#include "ui/review/ColumnMenu.h"
#include "ui/review/DetailTabs.h"
#include "ui/review/FilterBar.h"
#include "ui/review/GroupsView.h"
#include "ui/review/ItemActions.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ListTools.h"
#include "ui/review/Peek.h"
#include "ui/review/ReasonLine.h"
#include "ui/review/RegeneratePanel.h"
#include "ui/review/SameTextBar.h"
#include "ui/review/WorkLists.h"
#include "ui/shell/KeyMap.h"
#include "ui/shell/Trace.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr QLatin1StringView headerKey("review/header13"); // with the number of columns: another one fits no old state

} // namespace

ReviewPage::ReviewPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_keys(mapOrDefaults(context.keys, this))
    , m_loader(context.review, m_model)
    , m_decider(context.review, context.connection)
    , m_drafts(context.drafts, context.storeId)
    , m_saved(context.settingsFile, context.storeId)
    , m_memory(context.settingsFile, context.storeId)
    , m_filter(new FilterBar)
    , m_lists(new WorkLists)
    , m_table(new ReviewTable(context.keys))
    , m_counts(context, *m_lists, *m_filter, m_saved)
    , m_tools(new ListTools(context, m_decider, m_model, *m_table, m_loader, *m_filter, m_saved))
    , m_bulk(new BulkBar)
    , m_regenerate(new RegeneratePanel(context))
    , m_editor(new ItemEditor(context.keys))
    , m_details(new DetailTabs)
    , m_itemActions(new ItemActions(context, m_decider, *m_editor, *m_details, this))
    , m_empty(new EmptyState(u"reviewEmpty"_s))
    , m_peek(new Peek(m_keys, this))
    , m_places(new Stack)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_keyHint(label({}, Role::Keys))
{
    setObjectName(u"reviewPage"_s);
    buildTable();
    buildLayout();
    connectList();
    connectEditor();
    connectDecider();
    connectShortcuts();
    connectWork();
    connectTeam();
    connect(qApp, &QApplication::focusChanged, this, &ReviewPage::showKeyHint);
    restoreView();
    showKeyHint();
}

ReviewPage::~ReviewPage()
{
    disconnect(qApp, nullptr, this, nullptr); // focus leaves children while they are destroyed
    disconnect(m_table, nullptr, this, nullptr);
    m_drafts.flush();
    noteWhere();
    saveView();
}

void ReviewPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->viewport()->installEventFilter(this);
    const int unit = fontMetrics().averageCharWidth();
    const std::array widths = {22, 27, 20, 12, 13, 15, 60, 16, 16, 16, 16, 9, 16};
    for (int column = 0; column < ItemModel::columns; ++column) {
        m_table->setColumnWidth(column, widths.at(static_cast<size_t>(column)) * unit);
    }
    for (const auto hidden : {ItemModel::Column::Author, ItemModel::Column::Updated, ItemModel::Column::Model,
             ItemModel::Column::Reviewer, ItemModel::Column::Age, ItemModel::Column::Assigned}) {
        m_table->setColumnHidden(static_cast<int>(hidden), true);
    }
    m_table->horizontalHeader()->setSectionResizeMode(int(ItemModel::Column::Text), QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        offerColumns(menu, m_table);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
    });
}

void ReviewPage::buildLayout()
{
    auto *editorPane = new QWidget;
    auto *editorRow = new QHBoxLayout(editorPane);
    editorRow->setContentsMargins(0, 4, 0, 0);
    editorRow->setSpacing(12);
    editorRow->addWidget(m_editor, 5);
    editorRow->addWidget(m_details, 4);
    for (QWidget *side : std::initializer_list<QWidget *>{m_editor, m_details}) {
        side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // 5 : 4 whatever an item holds
    }
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(editorPane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto *work = new QWidget;
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(4);
    workLayout->addWidget(m_splitter, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_itemActions->offer());
    below->addWidget(m_keyHint, 1);
    workLayout->addLayout(below);
    m_places->addWidget(work);
    m_places->addWidget(m_empty);
    m_right = new QVBoxLayout;
    m_right->setSpacing(6);
    m_right->addWidget(m_filter);
    m_right->addWidget(m_bulk);
    m_right->addWidget(m_regenerate);
    m_right->addWidget(m_itemActions->bar());
    m_right->addWidget(m_tools);
    m_right->addWidget(m_places, 1);
    m_lists->setFixedWidth(fontMetrics().averageCharWidth() * 27);
    auto *layout = new QHBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_lists);
    layout->addLayout(m_right, 1);
    m_keyHint->setObjectName(u"keyHint"_s);
    m_keyHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // an offer before it takes its room
}

void ReviewPage::connectList()
{
    connect(m_filter, &FilterBar::queryChanged, this, &ReviewPage::run);
    connect(m_filter, &FilterBar::done, this, &ReviewPage::focusWork);
    connect(m_lists, &WorkLists::lineChosen, this, [this](const QString &line) {
        m_filter->setLine(line);
        focusWork();
    });
    connect(&m_loader, &ListLoader::firstRows, this, &ReviewPage::rowsArrived);
    connect(&m_loader, &ListLoader::finished, this, &ReviewPage::listFinished);
    connect(&m_loader, &ListLoader::failed, this, [this](const Error &error) { banner()->show(error); });
    connect(m_table, &ReviewTable::currentRowChanged, this, &ReviewPage::showRow);
    connect(m_table, &ReviewTable::actionWanted, this, &ReviewPage::act);
    connect(m_table, &ReviewTable::rowsSelected, this, &ReviewPage::selectionGrew);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { m_editor->focusText(); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_table->currentIndex().row();
        const auto item = row >= from.row() && row <= to.row() ? m_model.itemAt(row) : std::nullopt;
        if (item && (!m_editor->item() || m_editor->item()->id != item->id)) {
            showRow(row); // its page came
        }
    });
    connect(m_empty, &EmptyState::chosen, this, [this] {
        if (!m_filter->isActive()) {
            Q_EMIT generateWanted();
        } else {
            m_filter->setLine({});
        }
    });
}

/// Keys that mean the same in the list and in the text.
void ReviewPage::connectShortcuts()
{
    const KeyMap *map = m_keys;
    connect(map, &KeyMap::changed, this, &ReviewPage::showKeyHint);
    for (const Command &command : commands()) {
        if (command.mode != KeyMode::Page) {
            continue;
        }
        auto *shortcut = new QShortcut(this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        const auto set = [shortcut, map, id = command.id] { shortcut->setKeys(map->keys(id)); };
        set();
        connect(map, &KeyMap::changed, shortcut, set);
        connect(shortcut, &QShortcut::activated, this, [this, id = command.id] { pageCommand(id); });
    }
}

void ReviewPage::pageCommand(const QString &command)
{
    if (command == "groups"_L1) {
        showsGroups() ? leaveGroups() : showGroups();
    } else if (command == "replace"_L1) {
        showReplacing();
    } else if (command == "saveFilter"_L1) {
        m_tools->saveFilter();
    } else if (command == "export"_L1) {
        m_tools->exportListed();
    }
}

void ReviewPage::activate()
{
    if (!std::exchange(m_activated, true)) {
        const QString line = m_filter->line();
        m_filter->setLine(line.isEmpty() ? (m_left ? m_left->line : u"status:pending"_s) : line);
        m_counts.loadNames();
        sayRole();
    } else if (m_model.rowCount() == 0) {
        refresh(); // something may have been generated meanwhile
    }
    m_counts.load();
    offerFourEyes();
    focusWork();
}

void ReviewPage::refresh()
{
    if (const auto item = m_model.itemAt(m_table->currentIndex().row())) {
        m_keep = item->id;
    }
    m_drafts.flush();
    run(m_filter->query());
    m_counts.load();
    m_counts.loadNames();
}

void ReviewPage::find()
{
    m_filter->focusLine();
}

void ReviewPage::toggleFilterRow()
{
    m_filter->toggleRow();
}

void ReviewPage::openFlagged(const QString &line)
{
    m_flaggedFirst = true;
    m_keep = ItemId();
    openLine(line);
}

void ReviewPage::openLine(const QString &line)
{
    comeFromOutside();
    m_filter->setLine(line);
}

void ReviewPage::openOnly(const QString &name, const QVector<ItemId> &items)
{
    comeFromOutside();
    m_filter->showOnly(name, items);
}

void ReviewPage::comeFromOutside()
{
    m_activated = true;
    m_left.reset();
    if (showsGroups()) {
        leaveGroups();
    }
}

void ReviewPage::run(const Query &query)
{
    m_bulk->hide();
    m_lists->showLine(m_filter->saidFilter()); // of single items: none of them
    m_loader.run(query);
    retargetModes(query);
    m_tools->showSort(query.sort);
    m_counts.listed(query);
    noteWhere();
}

void ReviewPage::rowsArrived()
{
    m_paintPending = m_model.rowCount() > 0;
    showPlaces();
    if (m_model.rowCount() == 0) {
        m_editor->clear();
        m_details->clear();
        return;
    }
    int row = m_keep.isNone() ? m_table->currentIndex().row() : m_model.rowOf(m_keep);
    if (row < 0 && m_loader.isRunning() && m_editor->item() && m_editor->item()->id == m_keep) {
        return; // it is shown and worked on; its row comes with the rest of the list
    }
    if (row >= 0) {
        m_keep = ItemId();
    }
    row = std::max(0, row);
    if (std::exchange(m_flaggedFirst, false)) {
        const int last = std::min(m_model.rowCount(), ItemModel::pageSize);
        for (row = 0; row < last && m_model.itemAt(row) && m_model.itemAt(row)->findings.isEmpty();) {
            ++row;
        }
        row = row < last ? row : 0;
    }
    m_table->goTo(row);
}

void ReviewPage::listFinished(int rows)
{
    m_context.trace.event("filter_done"_L1, rows);
    showStatus();
    if (rows > 0 && !m_model.itemAt(0)) {
        return; // a short list: its page, and with it rowsArrived(), is still to come
    }
    const int kept = m_keep.isNone() ? -1 : m_model.rowOf(m_keep);
    m_keep = ItemId();
    if (rows > 0 && (kept >= 0 || !m_table->currentIndex().isValid())) {
        m_table->goTo(std::max(0, kept));
    }
}

void ReviewPage::showRow(int row)
{
    m_drafts.flush();
    m_peek->hide();
    if (row < 0) {
        return;
    }
    const auto item = m_model.itemAt(row);
    if (!item) {
        m_model.want(row / ItemModel::pageSize);
        m_editor->showLoading();
        m_details->clear();
        return;
    }
    const auto draft = m_drafts.draftOf(item->id);
    if (m_editor->item() == item && m_editor->text() == (draft ? draft->text : item->current)) {
        requestDetail(); // the list ran again: cursor and undo of somebody who types stay
        showStatus();
        return;
    }
    if (draft && !draft->dismissed.isEmpty()) {
        m_editor->recallDismissed(item->id, draft->dismissed);
    }
    m_editor->show(*item, draft ? std::optional(draft->text) : std::nullopt);
    if (draft && draft->item.version != item->version && draft->text != item->current) {
        m_editor->showConflict(*item); // somebody decided since the draft was typed
    }
    comeBack(item->id);
    requestDetail();
    showStatus();
}

void ReviewPage::requestDetail()
{
    if (m_detailRunning || !m_editor->item()) {
        return; // the answer that is on its way asks again for whatever is shown then
    }
    m_detailRunning = true;
    const ItemId id = m_editor->item()->id;
    m_context.review.detail(id).then(this, [this, id](const Result<review::ItemDetail> &detail) {
        m_detailRunning = false;
        const bool current = m_editor->item() && m_editor->item()->id == id;
        if (!current) {
            requestDetail();
        } else if (detail) {
            m_editor->showDetail(*detail);
            m_details->show(*detail);
        } else {
            m_details->clear();
            banner()->show(detail.error());
        }
    });
}

void ReviewPage::showPlaces()
{
    if (showsGroups()) {
        return;
    }
    if (m_model.rowCount() > 0 || m_loader.isRunning()) {
        m_places->setCurrentIndex(0);
        return;
    }
    m_places->setCurrentIndex(1);
    if (!m_filter->isActive()) {
        m_empty->set(u"review"_s, tr("Nothing to review yet"),
            tr("Proposals appear here as soon as a run has written some. Choose tables on the Generate page, look at "
               "the "
               "quote, and start it."),
            tr("Go to Generate"));
    } else if (m_filter->saidFilter() == "status:pending"_L1) {
        m_empty->set(u"approved"_s, tr("Nothing is pending"),
            tr("Every proposal has been decided, or none was generated yet. Accepted ones wait on the Import page."),
            tr("Show everything"));
    } else {
        m_empty->set(u"search"_s, tr("No item matches"),
            tr("The filter “%1” leaves nothing.").arg(m_filter->saidFilter()), tr("Clear filter"));
    }
}

void ReviewPage::showStatus()
{
    const QLocale locale;
    const int row = m_table->currentIndex().row();
    QStringList parts;
    if (m_model.rowCount() > 0) {
        parts << tr("Row %1 of %2").arg(locale.toString(row + 1), locale.toString(m_model.rowCount()));
    }
    if (m_counts.decidedToday() > 0) {
        parts << tr("decided today: %1").arg(locale.toString(m_counts.decidedToday()));
    }
    if (m_decider.unsaved() > 0) {
        parts << tr("%n decision(s) not saved, trying again", nullptr, m_decider.unsaved());
    }
    if (m_drafts.count() > 0) {
        parts << tr("%n draft(s)", nullptr, m_drafts.count());
    }
    m_filter->setCount(
        m_loader.isRunning() ? tr("counting …") : tr("%1 listed").arg(locale.toString(m_model.rowCount())));
    Q_EMIT statusChanged(parts.join(u"  ·  "_s));
}

void ReviewPage::showKeyHint()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool typing = focus && focus->objectName() == "textEditor"_L1;
    const auto key = [this](const QString &command) {
        const QString keys = keyName(m_keys->keys(command).value(0));
        return keys.isEmpty() ? tr("(no key)") : keys;
    };
    m_keyHint->setText(typing
            ? tr("Text: %1 accept and next  ·  %2 back to the list, draft kept  ·  %3 dismiss  ·  Alt+1-9 take a text")
                  .arg(key(u"text.accept"_s), key(u"text.back"_s), key(u"text.dismiss"_s))
            : tr("List: %1 accept and next  ·  %2 edit  ·  %3 reject  ·  %4 needs work  ·  %5 skip  ·  %6 undo  ·  "
                 "1-9 take a text  ·  %7 new texts  ·  %8 peek  ·  F1 all keys")
                  .arg(key(u"accept"_s), key(u"edit"_s), key(u"reject"_s), key(u"needsWork"_s), key(u"skip"_s),
                      key(u"undo"_s), key(u"regenerate"_s), key(u"peek"_s)));
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Paint && std::exchange(m_paintPending, false)) {
        const int rows = m_model.rowCount();
        QMetaObject::invokeMethod( // after the paint event that comes now
            this, [this, rows] { m_context.trace.event("rows_painted"_L1, rows); }, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

void ReviewPage::restoreView()
{
    if (m_context.settingsFile.isEmpty()) {
        return;
    }
    const QSettings settings(m_context.settingsFile, QSettings::IniFormat);
    m_table->horizontalHeader()->restoreState(settings.value(headerKey).toByteArray());
    m_splitter->restoreState(settings.value("review/splitter"_L1).toByteArray());
    m_editor->reasonLine()->setRecent(settings.value("review/reasons"_L1).toStringList());
    m_tools->setRecentPeople(settings.value("review/people"_L1).toStringList());
    m_left = m_memory.left();
    m_keep = m_left ? m_left->item : ItemId();
}

void ReviewPage::saveView() const
{
    if (m_context.settingsFile.isEmpty()) {
        return;
    }
    QSettings settings(m_context.settingsFile, QSettings::IniFormat);
    settings.setValue(headerKey, m_table->horizontalHeader()->saveState());
    settings.setValue("review/splitter"_L1, m_splitter->saveState());
    settings.setValue("review/reasons"_L1, m_editor->reasonLine()->recent());
    settings.setValue("review/people"_L1, m_tools->recentPeople());
}

} // namespace metaflow::ui
