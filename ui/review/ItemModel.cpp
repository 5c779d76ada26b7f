#include "ui/review/ItemModel.h"
#include "ui/widgets/Tip.h"

#include "core/wording/Wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

QString kindWord(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Table:
        return ItemModel::tr("table");
    case ObjectKind::Column:
        return ItemModel::tr("column");
    case ObjectKind::Field:
        return ItemModel::tr("field");
    case ObjectKind::Catalog:
    case ObjectKind::Schema:
        break;
    }
    return {};
}

} // namespace

QString spokenRow(const Item &item, bool unsaved)
{
    const QString status = unsaved ? ItemModel::tr("not saved") : wording::describe(item.status);
    QStringList parts{item.object.parts.mid(2).join(u'.'), kindWord(item.object.kind()), status};
    if (item.needsWork) {
        const QString reason = wording::describeReason(item.needsWorkReason);
        parts << (reason.isEmpty() ? ItemModel::tr("needs work") : ItemModel::tr("needs work: %1").arg(reason));
    }
    if (item.catalogValueKnown && item.needsWorkReason != "catalog_changed"_L1) {
        parts << ItemModel::tr("changed in the catalog");
    }
    if (!item.importError.isEmpty()) {
        parts << ItemModel::tr("the last import failed");
    }
    if (item.offered > 0) {
        parts << ItemModel::tr("%n new text(s) beside", nullptr, item.offered);
    }
    const QVector<Finding> open = openFindings(item.findings);
    if (!open.isEmpty()) {
        parts << ItemModel::tr("%n finding(s)", nullptr, static_cast<int>(open.size()));
    }
    if (const int security = openSecurityFindings(open); security > 0) {
        parts << ItemModel::tr("%n of them about security", nullptr, security);
    }
    if (!item.assignedTo.isEmpty()) {
        parts << ItemModel::tr("assigned to %1").arg(item.assignedTo);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {

/// As one says it: the largest unit that is whole.
QString ageOf(const QDateTime &made)
{
    if (!made.isValid()) {
        return {};
    }
    const auto minutes = static_cast<int>(std::max<qint64>(0, made.secsTo(QDateTime::currentDateTimeUtc()) / 60));
    constexpr int hour = 60, day = 24 * hour;
    if (minutes < hour) {
        return ItemModel::tr("%n min", "age", minutes);
    }
    if (minutes < day) {
        return ItemModel::tr("%n h", "age", minutes / hour);
    }
    return ItemModel::tr("%n d", "age", minutes / day);
}

/// `gpt-6-luna` of `openai_gpt-6-luna`; words where no model wrote it.
QString modelOf(const QString &method)
{
    const qsizetype cut = method.indexOf(u'_');
    return cut > 0 ? method.mid(cut + 1) : wording::describeMethod(method);
}

} // namespace

ItemModel::ItemModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(cachedPages)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(0ms);
    connect(&m_announce, &QTimer::timeout, this, &ItemModel::announceWanted);
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Item *item = cached(index.row());
    if (role == LoadedRole) {
        return item != nullptr;
    }
    const ItemId id = m_rows.at(index.row()).id;
    if (role == DecidedRole) {
        return m_decided.contains(id);
    }
    if (role == UnsavedRole) {
        return m_unsaved.contains(id);
    }
    if (!item) {
        want(index.row() / pageSize);
        if (role == Qt::AccessibleTextRole) {
            return tr("Loading …");
        }
        return role == Qt::DisplayRole && index.column() == int(Column::Object) ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == int(Column::Status) && m_elsewhere.contains(id)) {
            return tr("%1, changed").arg(shown(*item, Column::Status).toString());
        }
        return shown(*item, static_cast<Column>(index.column()));
    case ItemRole:
        return QVariant::fromValue(*item);
    case Qt::AccessibleTextRole:
        return m_elsewhere.contains(id)
            ? tr("%1, changed by somebody else").arg(spokenRow(*item, m_unsaved.contains(id)))
            : spokenRow(*item, m_unsaved.contains(id));
    case Qt::AccessibleDescriptionRole:
        return item->current.simplified();
    case Qt::ToolTipRole:
        return plainTip(index.column() == int(Column::Text) ? item->current : item->object.display());
    case Qt::TextAlignmentRole:
        return index.column() == int(Column::Score) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ItemModel::shown(const Item &item, Column column) const
{
    switch (column) {
    case Column::Status: {
        const QString status = item.needsWork ? tr("needs work") : wording::describe(item.status);
        return item.offered > 0 ? tr("%1 +%2 new").arg(status, QString::number(item.offered)) : status;
    }
    case Column::Object:
        return item.object.tablePath().display();
    case Column::Column:
        return item.object.isTable() ? tr("(table)") : item.object.parts.mid(3).join(u'.');
    case Column::Type:
        return item.dataType;
    case Column::Score:
        return item.score ? QVariant(*item.score) : QVariant();
    case Column::Findings:
        if (const auto open = openFindings(item.findings).size(); open > 0) {
            return static_cast<int>(open);
        }
        return {};
    case Column::Text:
        return item.current.simplified(); // one line; the editor has the text as it is
    case Column::Author:
        return item.textAuthor;
    case Column::Model:
        return modelOf(item.method);
    case Column::Reviewer:
        return item.reviewedBy;
    case Column::Age:
        return ageOf(item.createdAt);
    case Column::Assigned:
        return item.assignedTo;
    case Column::Updated:
        break;
    }
    return QLocale().toString(item.updatedAt.toLocalTime(), QLocale::ShortFormat);
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == int(Column::Score)) {
        return int(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names{tr("Status"), tr("Table"), tr("Column"), tr("Type"), tr("Score"), tr("Checks"),
        tr("Description"), tr("Written by"), tr("Changed"), tr("Model"), tr("Reviewer"), tr("Age"), tr("Assigned to")};
    return names.value(section);
}

void ItemModel::setRows(const QVector<ItemRef> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_decided.clear();
    m_elsewhere.clear();
    endResetModel();
}

void ItemModel::extendTo(const QVector<ItemRef> &rows)
{
    const auto same = [](const ItemRef &a, const ItemRef &b) { return a.id == b.id; };
    if (rows.size() < m_rows.size() || !std::equal(m_rows.begin(), m_rows.end(), rows.begin(), same)) {
        setRows(rows); // the list changed between the two queries
        return;
    }
    if (rows.size() == m_rows.size()) {
        return;
    }
    const int lastPage = static_cast<int>(m_rows.size()) / pageSize;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
    m_rows += rows.mid(m_rows.size()); // rows that were decided meanwhile keep their newer version
    m_pages.remove(lastPage); // was cut where the first query ended
    m_asked.remove(lastPage);
    endInsertRows();
}

QVector<ItemId> ItemModel::idsOfPage(int page) const
{
    QVector<ItemId> ids;
    const qsizetype end = std::min<qsizetype>(m_rows.size(), qsizetype(page + 1) * pageSize);
    for (qsizetype row = qsizetype(page) * pageSize; row < end; ++row) {
        ids << m_rows.at(row).id;
    }
    return ids;
}

void ItemModel::setPage(int page, const QVector<Item> &items)
{
    m_asked.remove(page);
    const QVector<ItemId> ids = idsOfPage(page);
    if (ids.isEmpty()) {
        return;
    }
    QHash<ItemId, const Item *> byId;
    for (const Item &item : items) {
        byId.insert(item.id, &item);
    }
    auto *rows = new QVector<Item>;
    for (const ItemId id : ids) {
        Item gone; // deleted since the list ran: an empty row
        gone.id = id;
        const Item *item = byId.value(id);
        rows->append(item ? *item : gone);
    }
    m_pages.insert(page, rows);
    const int first = page * pageSize;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(ids.size()) - 1, columns - 1));
}

void ItemModel::pageFailed(int page)
{
    m_asked.remove(page);
}

void ItemModel::replace(const Item &item, bool decidedHere)
{
    const int row = rowOf(item.id, m_near);
    if (row < 0) {
        return;
    }
    m_near = row; // the next one of a batch stands close by
    m_elsewhere.remove(item.id);
    m_rows[row].version = item.version; // what was listed stays listed, at what it is now
    if (QVector<Item> *page = m_pages.object(row / pageSize)) {
        (*page)[row % pageSize] = item;
    }
    if (decidedHere) {
        m_decided.insert(item.id);
    } else {
        m_decided.remove(item.id);
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void ItemModel::changedElsewhere(const Item &item)
{
    replace(item, isDecided(item.id));
    m_elsewhere.insert(item.id);
    showMark(item.id);
}

void ItemModel::setUnsaved(ItemId id, bool verdict)
{
    Unsaved &waiting = m_unsaved[id];
    ++(verdict ? waiting.verdicts : waiting.others);
    showMark(id);
}

void ItemModel::setSaved(ItemId id, bool verdict)
{
    const auto waiting = m_unsaved.find(id);
    if (waiting == m_unsaved.end()) {
        return; // of a bulk decision none is marked, as a rule
    }
    int &count = verdict ? waiting->verdicts : waiting->others;
    count = std::max(0, count - 1);
    if (waiting->verdicts + waiting->others == 0) {
        m_unsaved.erase(waiting);
    }
    showMark(id);
}

void ItemModel::showMark(ItemId id)
{
    if (const int row = rowOf(id, m_near); row >= 0) {
        m_near = row;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int ItemModel::rowOf(ItemId id, int near) const
{
    const auto isIt = [id](const ItemRef &ref) { return ref.id == id; };
    const qsizetype from = std::clamp<qsizetype>(near, 0, m_rows.size());
    auto hit = std::find_if(m_rows.begin() + from, m_rows.end(), isIt);
    if (hit == m_rows.end()) {
        hit = std::find_if(m_rows.begin(), m_rows.begin() + from, isIt);
        return hit == m_rows.begin() + from ? -1 : static_cast<int>(hit - m_rows.begin());
    }
    return static_cast<int>(hit - m_rows.begin());
}

std::optional<Item> ItemModel::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size()) {
        return {};
    }
    const Item *item = cached(row);
    return item ? std::optional(*item) : std::nullopt;
}

bool ItemModel::isUndecided(int row) const
{
    const Item *item = cached(row);
    const ItemId id = m_rows.at(row).id;
    return !isDoneWith(id) && (!item || item->status == Status::Pending);
}

ItemModel::Seen ItemModel::seekUndecided(int from, int step, bool unknownCounts) const
{
    const int rows = rowCount();
    const QVector<Item> *page = nullptr;
    int pageNumber = -1;
    for (int done = 1; done < rows; ++done) {
        const int row = ((from + step * done) % rows + rows) % rows;
        if (const int number = row / pageSize; number != pageNumber) { // the cache is asked once a page
            pageNumber = number;
            page = m_pages.object(number);
        }
        const ItemId id = m_rows.at(row).id;
        if (isDoneWith(id)) {
            continue;
        }
        const bool known = page && row % pageSize < page->size();
        if (!known && !unknownCounts) {
            return {-1, row};
        }
        if (!known || page->at(row % pageSize).status == Status::Pending) {
            return {row, -1};
        }
    }
    return {};
}

const Item *ItemModel::cached(int row) const
{
    const QVector<Item> *page = m_pages.object(row / pageSize);
    return page && row % pageSize < page->size() ? &page->at(row % pageSize) : nullptr;
}

void ItemModel::want(int page) const
{
    if (m_asked.contains(page) || m_wanted.contains(page)) {
        return;
    }
    m_wanted.insert(page);
    m_announce.start();
}

void ItemModel::announceWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted) {
        m_asked.insert(page);
        Q_EMIT pageWanted(page);
    }
}

} // namespace metaflow::ui
