#include "ui/generate/CatalogTreeModel.h"
#include "ui/widgets/Tip.h"

#include "core/wording/Wording.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// An internal id holds the catalog and the schema that an index lies in, one more than their number; 0: none.
quintptr idOf(int catalog, int schema)
{
    return (static_cast<quintptr>(catalog + 1) << 32) | static_cast<quintptr>(schema + 1);
}

int catalogIn(quintptr id)
{
    return static_cast<int>(id >> 32) - 1;
}

int schemaIn(quintptr id)
{
    return static_cast<int>(id & 0xffffffffU) - 1;
}

} // namespace

CatalogTreeModel::CatalogTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CatalogTreeModel::setCatalogs(const QStringList &names)
{
    const int before = tickedTables();
    beginResetModel();
    m_tree.setCatalogs(names);
    endResetModel();
    if (tickedTables() != before) {
        Q_EMIT ticksChanged();
    }
}

void CatalogTreeModel::setTables(const QString &catalog, const QVector<catalog::TreeTable> &tables)
{
    beginResetModel();
    m_tree.setTables(catalog, tables);
    endResetModel();
    Q_EMIT ticksChanged();
}

void CatalogTreeModel::setSearch(const QString &text)
{
    beginResetModel();
    m_tree.setSearch(text);
    endResetModel();
}

void CatalogTreeModel::setViews(bool views)
{
    m_tree.setViews(views);
    announceTicks();
}

void CatalogTreeModel::tickCatalog(const QString &catalog)
{
    setData(indexOfCatalog(catalog), Qt::Checked, Qt::CheckStateRole);
}

ScopeTree::Matches CatalogTreeModel::tickMatching(const QString &catalog, const TablePattern &pattern)
{
    const ScopeTree::Matches matches = m_tree.tickMatching(catalog, pattern);
    announceTicks();
    return matches;
}

bool CatalogTreeModel::isScanned(const QString &catalog) const
{
    const ScopeTree::Catalog *found = m_tree.find(catalog);
    return found && found->scanned;
}

QString CatalogTreeModel::catalogAt(const QModelIndex &index) const
{
    return index.isValid() ? catalogOf(placeOf(index)).name : QString();
}

ObjectPath CatalogTreeModel::tableAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Place place = placeOf(index);
    return place.level == Level::Table ? tableOf(place).info.path : ObjectPath();
}

QModelIndex CatalogTreeModel::indexOfCatalog(const QString &catalog) const
{
    for (int row = 0; row < m_tree.catalogs().size(); ++row) {
        if (m_tree.catalogs().at(row).name == catalog) {
            return index(row, Name);
        }
    }
    return {};
}

QModelIndex CatalogTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, idOf(-1, -1));
    }
    const Place place = placeOf(parent);
    return createIndex(row, column, idOf(place.catalog, place.level == Level::Schema ? place.schema : -1));
}

QModelIndex CatalogTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const int catalog = catalogIn(index.internalId());
    const int schema = schemaIn(index.internalId());
    if (catalog < 0) {
        return {};
    }
    if (schema < 0) {
        return createIndex(catalog, Name, idOf(-1, -1));
    }
    return createIndex(
        static_cast<int>(m_tree.catalogs().at(catalog).visible.indexOf(schema)), Name, idOf(catalog, -1));
}

CatalogTreeModel::Place CatalogTreeModel::placeOf(const QModelIndex &index) const
{
    const int catalog = catalogIn(index.internalId());
    const int schema = schemaIn(index.internalId());
    if (catalog < 0) {
        return {Level::Catalog, index.row()};
    }
    const ScopeTree::Catalog &in = m_tree.catalogs().at(catalog);
    if (schema < 0) {
        return {Level::Schema, catalog, in.visible.at(index.row())};
    }
    return {Level::Table, catalog, schema, in.schemas.at(schema).visible.at(index.row())};
}

int CatalogTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_tree.catalogs().size());
    }
    const Place place = placeOf(parent);
    if (parent.column() != Name || place.level == Level::Table) {
        return 0;
    }
    const ScopeTree::Catalog &catalog = catalogOf(place);
    return static_cast<int>(
        place.level == Level::Catalog ? catalog.visible.size() : catalog.schemas.at(place.schema).visible.size());
}

int CatalogTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

const ScopeTree::Catalog &CatalogTreeModel::catalogOf(const Place &place) const
{
    return m_tree.catalogs().at(place.catalog);
}

const ScopeTree::Schema &CatalogTreeModel::schemaOf(const Place &place) const
{
    return catalogOf(place).schemas.at(place.schema);
}

const ScopeTree::Table &CatalogTreeModel::tableOf(const Place &place) const
{
    return schemaOf(place).tables.at(place.table);
}

QVariant CatalogTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Place place = placeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name(place) : undescribed(place);
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(tickOf(place)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Name ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainTip(reasonOf(place));
    case Qt::AccessibleTextRole:
        return spoken(place);
    default:
        return {};
    }
}

QVariant CatalogTreeModel::name(const Place &place) const
{
    switch (place.level) {
    case Level::Catalog:
        return catalogOf(place).name;
    case Level::Schema:
        return schemaOf(place).name;
    case Level::Table:
        break;
    }
    return tableOf(place).info.path.table();
}

QVariant CatalogTreeModel::undescribed(const Place &place) const
{
    if (!catalogOf(place).scanned) {
        return tr("not scanned");
    }
    TreeCounts counts = place.level == Level::Catalog ? catalogOf(place).counts : schemaOf(place).counts;
    if (place.level == Level::Table) {
        const ScopeTree::Table &table = tableOf(place);
        if (!table.able) {
            return table.info.notCommentable.isEmpty() ? tr("view, left out") : tr("cannot be described");
        }
        counts.undescribed = table.info.undescribed;
        counts.objects = table.info.columns + 1;
    }
    return counts.undescribed == 0 ? tr("all described") : tr("%1 of %2").arg(counts.undescribed).arg(counts.objects);
}

QString CatalogTreeModel::reasonOf(const Place &place) const
{
    if (place.level != Level::Table || tableOf(place).able) {
        return {};
    }
    const QString reason = m_tree.reason(tableOf(place));
    return reason == "views_left_out"_L1 ? tr("Views are left out: see below the tree.")
                                         : wording::describeReason(reason);
}

QString CatalogTreeModel::spoken(const Place &place) const
{
    QStringList parts{name(place).toString(), undescribed(place).toString()};
    if (const QString reason = reasonOf(place); !reason.isEmpty()) {
        parts << reason;
    }
    return parts.join(u", "_s);
}

Qt::CheckState CatalogTreeModel::tickOf(const Place &place) const
{
    if (place.level == Level::Table) {
        return tableOf(place).ticked ? Qt::Checked : Qt::Unchecked;
    }
    const TreeCounts &counts = place.level == Level::Catalog ? catalogOf(place).counts : schemaOf(place).counts;
    return counts.ticked == 0 ? Qt::Unchecked : counts.ticked == counts.able ? Qt::Checked : Qt::PartiallyChecked;
}

bool CatalogTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    const Place place = placeOf(index);
    m_tree.tick(place.catalog, place.level == Level::Catalog ? -1 : place.schema,
        place.level == Level::Table ? place.table : -1, value.value<Qt::CheckState>() != Qt::Unchecked);
    announceTicks();
    return true;
}

void CatalogTreeModel::announceTicks()
{
    const QList<int> roles{Qt::CheckStateRole};
    for (int c = 0; c < rowCount(); ++c) {
        const QModelIndex catalog = index(c, Name);
        Q_EMIT dataChanged(catalog, catalog, roles);
        for (int s = 0; s < rowCount(catalog); ++s) {
            const QModelIndex schema = index(s, Name, catalog);
            Q_EMIT dataChanged(schema, schema, roles);
            if (const int tables = rowCount(schema); tables > 0) {
                Q_EMIT dataChanged(index(0, Name, schema), index(tables - 1, Undescribed, schema), roles);
            }
        }
    }
    Q_EMIT ticksChanged();
}

Qt::ItemFlags CatalogTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Place place = placeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsSelectable;
    const bool able = place.level == Level::Catalog ? catalogOf(place).counts.able > 0
        : place.level == Level::Schema              ? schemaOf(place).counts.able > 0
                                                    : tableOf(place).able;
    if (able || place.level == Level::Catalog) {
        flags |= Qt::ItemIsEnabled;
    }
    if (able) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant CatalogTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section != Name) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Catalog, schema, table") : tr("Undescribed");
}

} // namespace metaflow::ui
