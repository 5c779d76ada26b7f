#include "ui/review/ListTools.h"

#include "ui/review/AskLine.h"
#include "ui/review/CellMenu.h"
#include "ui/review/ColumnMenu.h"
#include "ui/review/Decider.h"
#include "ui/review/FilterBar.h"
#include "ui/review/ItemModel.h"
#include "ui/review/ReviewTable.h"
#include "ui/review/RowText.h"
#include "ui/review/SavedFilters.h"
#include "ui/shell/Context.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

ListTools::ListTools(const Context &context, Decider &decider, ItemModel &model, ReviewTable &table,
    const ListLoader &loader, FilterBar &filter, SavedFilters &saved, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_decider(decider)
    , m_model(model)
    , m_table(table)
    , m_loader(loader)
    , m_filter(filter)
    , m_saved(saved)
    , m_way(context.review, model, table, loader)
    , m_jump(new AskLine(u"jumpEdit"_s, tr("Jump to a name")))
    , m_assign(new AskLine(u"assignEdit"_s, tr("Assign to")))
    , m_save(new AskLine(u"saveFilterEdit"_s, tr("Name of the filter")))
    , m_typing(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (AskLine *line : {m_jump, m_assign, m_save}) {
        layout->addWidget(line);
        connect(line, &AskLine::cancelled, this, &ListTools::left);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildJump();
    buildAssign();
    buildSave();
    connect(&m_way, &Wayfinder::failed, this, &ListTools::failed);
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
}

void ListTools::buildJump()
{
    m_jump->setPlaceholder(tr("The beginning of a name, or a part of it"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    connect(m_typing, &QTimer::timeout, this, [this] { m_way.jumpTo(m_jump->text()); });
    connect(m_jump, &AskLine::typed, this, [this] { m_typing->start(); });
    connect(m_jump, &AskLine::given, this, [this](const QString &text) {
        if (m_typing->isActive() || text != m_way.jumpedFor()) {
            m_typing->stop();
            m_way.jumpTo(text);
        } else {
            m_way.nextHit(false);
        }
    });
    connect(m_jump, &AskLine::nextWanted, &m_way, &Wayfinder::nextHit);
    connect(m_jump, &AskLine::cancelled, m_typing, &QTimer::stop);
    connect(&m_way, &Wayfinder::jumped, this, &ListTools::showHit);
}

void ListTools::jump()
{
    m_way.remember();
    m_way.jumpTo({});
    m_jump->ask(tr("Jump to"), tr("Enter next · Esc back to the list"));
}

void ListTools::showHit(int hit, int hits)
{
    const QLocale locale;
    m_jump->say(hits == 0
            ? tr("No name in this list")
            : tr("%1 of %2 · Enter next · Esc back to the list").arg(locale.toString(hit), locale.toString(hits)));
}

void ListTools::buildAssign()
{
    connect(m_assign, &AskLine::given, this, [this](const QString &text) {
        m_assign->hide();
        Q_EMIT left();
        const QString me = m_context.connection.person().name;
        assignTo(m_assigned, text == "me"_L1 ? me : text);
    });
}

void ListTools::assign(const QVector<ItemRef> &items)
{
    if (items.isEmpty()) {
        return;
    }
    m_assigned = items;
    const QString me = m_context.connection.person().name;
    QStringList people = m_people;
    people.removeAll(me);
    people.prepend(me);
    m_assign->setRecent(people);
    const QString question
        = items.size() == 1 ? tr("Assign to") : tr("Assign %n item(s) to", nullptr, static_cast<int>(items.size()));
    QStringList numbered;
    for (qsizetype i = 0; i < std::min<qsizetype>(people.size(), 5); ++i) {
        numbered << u"%1 %2"_s.arg(QString::number(i + 1), people.at(i).left(24));
    }
    m_assign->ask(
        question, tr("%1 · Enter assigns · empty: to nobody · Esc goes back").arg(numbered.join(u"  "_s)), me);
}

void ListTools::assignTo(const QVector<ItemRef> &items, const QString &person)
{
    if (items.isEmpty()) {
        return;
    }
    if (!person.isEmpty()) {
        m_people.removeAll(person);
        m_people.prepend(person);
        m_people = m_people.mid(0, 9);
        m_filter.learnPerson(person);
    }
    m_decider.assign(items, person);
}

void ListTools::assigned(const Decision &decision, const DecisionOutcome &outcome)
{
    const QString &person = decision.text;
    QString words = person.isEmpty() ? tr("%n item(s) assigned to nobody now.", nullptr, outcome.changed)
                                     : tr("%n item(s) assigned to %1.", nullptr, outcome.changed).arg(person);
    if (const auto left = outcome.skipped.size(); left > 0) {
        words += u' ' + tr("%n changed meanwhile and stay as they are.", nullptr, static_cast<int>(left));
    }
    Q_EMIT said(words);
}

void ListTools::copy(const QVector<ItemRef> &items)
{
    QVector<ItemId> ids;
    for (const ItemRef &ref : items.mid(0, copiedAtMost)) {
        ids << ref.id;
    }
    if (ids.isEmpty()) {
        return;
    }
    m_context.review.page(ids).then(
        this, [this, wanted = items.size()](const Result<QVector<Item>> &read) { copied(read, wanted); });
}

void ListTools::copied(const Result<QVector<Item>> &items, qsizetype wanted)
{
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    QGuiApplication::clipboard()->setText(rowsAsText(*items));
    const QString count = QLocale().toString(items->size());
    Q_EMIT said(wanted > copiedAtMost
            ? tr("Copied the first %1 of %2 rows. All of them: export a file.").arg(count, QLocale().toString(wanted))
            : tr("Copied %n row(s).", nullptr, static_cast<int>(items->size())));
}

void ListTools::buildSave()
{
    m_save->setPlaceholder(tr("A name"));
    connect(m_save, &AskLine::given, this, [this](const QString &name) {
        if (!name.isEmpty()) {
            m_save->hide();
            m_saved.save(name.simplified().left(60), m_filter.line().trimmed());
            Q_EMIT left();
        }
    });
}

void ListTools::saveFilter()
{
    const QString line = m_filter.line().trimmed();
    if (m_filter.saidFilter() != m_filter.line()) {
        Q_EMIT said(tr("These single items cannot be kept as a filter."));
        return;
    }
    QString name = line; // a saved one is given a new name by saving it again
    for (const SavedFilter &saved : m_saved.all()) {
        if (saved.line == line) {
            name = saved.name;
        }
    }
    m_save->ask(tr("Save this filter as"), tr("Enter saves · Esc goes back"), name.left(60));
}

void ListTools::showMenu(const QPoint &place, const QVector<ItemRef> &selected)
{
    const QModelIndex index = m_table.indexAt(place).isValid() ? m_table.indexAt(place) : m_table.currentIndex();
    const auto item = m_model.itemAt(index.row());
    if (!item) {
        return;
    }
    const auto column = static_cast<ItemModel::Column>(index.column());
    const QVector<FilterWord> words = wordsOfCell(*item, column);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString line = m_filter.line();
    QStringList written;
    for (const FilterWord &word : words) {
        line = withWord(line, word.key, word.value);
        written << word.key + u':' + word.value.left(40);
    }
    const QString what = written.join(u' ').replace(u'&', u"&&"_s); // names are hostile, here mnemonics
    QAction *filter = menu->addAction(words.isEmpty() ? tr("Filter by this value") : tr("Filter by %1").arg(what));
    filter->setEnabled(!words.isEmpty());
    connect(filter, &QAction::triggered, this, [this, line] {
        m_filter.narrow(line);
        Q_EMIT left();
    });
    const QVector<ItemRef> meant = selected.size() > 1 ? selected : QVector<ItemRef>{{item->id, item->version}};
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [this, meant] { copy(meant); });
    connect(menu->addAction(tr("Assign to me")), &QAction::triggered, this,
        [this, meant] { assignTo(meant, m_context.connection.person().name); });
    offerExport(menu, selected);
    offerColumns(menu->addMenu(tr("Columns")), &m_table); // the header's own menu is for a mouse
    menu->popup(m_table.viewport()->mapToGlobal(place));
}

void ListTools::offerExport(QMenu *menu, const QVector<ItemRef> &selected)
{
    const QLocale locale;
    if (selected.size() > 1 && selected.size() <= exportedSingly) {
        menu->addAction(tr("Export the %1 selected …").arg(locale.toString(selected.size())), this, [this, selected] {
            ItemFilter filter;
            for (const ItemRef &ref : selected) {
                filter.ids << ref.id;
            }
            Q_EMIT exportWanted(filter, tr("%n selected", nullptr, static_cast<int>(selected.size())));
        });
    }
    menu->addAction(
        tr("Export all %1 listed …").arg(locale.toString(m_model.rowCount())), this, &ListTools::exportListed);
}

void ListTools::exportListed()
{
    Q_EMIT exportWanted(m_loader.query().filter, m_filter.saidFilter());
}

void ListTools::showSort(const ItemOrder &order)
{
    int shown = -1;
    for (int column = 0; column < ItemModel::columns; ++column) {
        if (sortOfColumn(static_cast<ItemModel::Column>(column)) == order.by) {
            shown = column;
        }
    }
    // The newest first, as a number that falls: times are sorted backwards by nature.
    const bool falls = (order.by == ItemSort::UpdatedNewest) != order.backwards;
    m_table.horizontalHeader()->setSortIndicatorShown(true);
    m_table.horizontalHeader()->setSortIndicator(shown, falls ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTools::sortBy(int column)
{
    const ItemSort by = sortOfColumn(static_cast<ItemModel::Column>(column));
    const ItemOrder now = m_loader.query().sort;
    const ItemOrder wanted(by, now.by == by && !now.backwards);
    m_filter.narrow(withWord(m_filter.line(), u"sort"_s, wanted == ItemOrder() ? QString() : sortWord(wanted)));
}

} // namespace metaflow::ui
