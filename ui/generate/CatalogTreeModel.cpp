#include "ui/generate/CatalogTreeModel.h"

#include "core/wording/Wording.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// An internal id holds the catalog and the schema that an index lies in, one more than their number; 0: none.
quintptr idOf(int catalog, int schema)
{
    return (static_cast<quintptr>(catalog + 1) << 32) | static_cast<quintptr>(schema + 1);
}

int catalogOf(quintptr id)
{
    return static_cast<int>(id >> 32) - 1;
}

int schemaOf(quintptr id)
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
    beginResetModel();
    QVector<Catalog> catalogs;
    for (const QString &name : names) {
        const auto known = std::find_if(
            m_catalogs.cbegin(), m_catalogs.cend(), [&](const Catalog &each) { return each.name == name; });
        catalogs.append(known == m_catalogs.cend() ? Catalog{name, false, {}, {}} : *known);
    }
    m_catalogs = catalogs;
    const auto before = m_ticked.size();
    m_ticked.removeIf([&](const ObjectPath &table) { return !names.contains(table.catalog()); });
    endResetModel();
    if (m_ticked.size() != before) {
        Q_EMIT ticksChanged();
    }
}

void CatalogTreeModel::setTables(const QString &catalog, const QVector<catalog::TreeTable> &tables)
{
    beginResetModel();
    for (Catalog &each : m_catalogs) {
        if (each.name != catalog) {
            continue;
        }
        each.scanned = !tables.isEmpty();
        each.schemas.clear();
        for (const catalog::TreeTable &table : tables) {
            if (each.schemas.isEmpty() || each.schemas.last().name != table.path.schema()) {
                each.schemas.append({table.path.schema(), {}, {}});
            }
            each.schemas.last().tables << table;
        }
        filter(each);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void CatalogTreeModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    for (Catalog &each : m_catalogs) {
        filter(each);
    }
    endResetModel();
}

void CatalogTreeModel::filter(Catalog &catalog) const
{
    catalog.visible.clear();
    for (int s = 0; s < catalog.schemas.size(); ++s) {
        Schema &schema = catalog.schemas[s];
        const bool whole = m_search.isEmpty() || schema.name.contains(m_search, Qt::CaseInsensitive);
        schema.visible.clear();
        for (int t = 0; t < schema.tables.size(); ++t) {
            if (whole || schema.tables.at(t).path.table().contains(m_search, Qt::CaseInsensitive)) {
                schema.visible << t;
            }
        }
        if (!schema.visible.isEmpty()) {
            catalog.visible << s;
        }
    }
}

void CatalogTreeModel::tickCatalog(const QString &catalog)
{
    setData(indexOfCatalog(catalog), Qt::Checked, Qt::CheckStateRole);
}

std::optional<Selection> CatalogTreeModel::selection() const
{
    if (m_ticked.isEmpty()) {
        return {};
    }
    Selection selection;
    selection.catalog = m_ticked.begin()->catalog();
    const auto catalog = std::find_if(
        m_catalogs.begin(), m_catalogs.end(), [&](const Catalog &each) { return each.name == selection.catalog; });
    const Place whole{Level::Catalog, static_cast<int>(catalog - m_catalogs.begin())};
    if (tickOf(whole) != Qt::Checked) {
        selection.tables = m_ticked.values();
        std::sort(selection.tables.begin(), selection.tables.end()); // the same ticks are the same selection
    }
    return selection;
}

int CatalogTreeModel::tickedUndescribed() const
{
    int count = 0;
    for (int c = 0; c < m_catalogs.size(); ++c) {
        for (const catalog::TreeTable *table : tablesUnder({Level::Catalog, c})) {
            count += m_ticked.contains(table->path) ? table->undescribed : 0;
        }
    }
    return count;
}

bool CatalogTreeModel::isScanned(const QString &catalog) const
{
    return std::any_of(m_catalogs.begin(), m_catalogs.end(),
        [&](const Catalog &each) { return each.name == catalog && each.scanned; });
}

QString CatalogTreeModel::catalogAt(const QModelIndex &index) const
{
    return index.isValid() ? m_catalogs.at(placeOf(index).catalog).name : QString();
}

QModelIndex CatalogTreeModel::indexOfCatalog(const QString &catalog) const
{
    for (int row = 0; row < m_catalogs.size(); ++row) {
        if (m_catalogs.at(row).name == catalog) {
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
    const int catalog = catalogOf(index.internalId());
    const int schema = schemaOf(index.internalId());
    if (catalog < 0) {
        return {};
    }
    if (schema < 0) {
        return createIndex(catalog, Name, idOf(-1, -1));
    }
    return createIndex(static_cast<int>(m_catalogs.at(catalog).visible.indexOf(schema)), Name, idOf(catalog, -1));
}

CatalogTreeModel::Place CatalogTreeModel::placeOf(const QModelIndex &index) const
{
    const int catalog = catalogOf(index.internalId());
    const int schema = schemaOf(index.internalId());
    if (catalog < 0) {
        return {Level::Catalog, index.row()};
    }
    const Catalog &in = m_catalogs.at(catalog);
    if (schema < 0) {
        return {Level::Schema, catalog, in.visible.at(index.row())};
    }
    return {Level::Table, catalog, schema, in.schemas.at(schema).visible.at(index.row())};
}

int CatalogTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_catalogs.size());
    }
    const Place place = placeOf(parent);
    if (parent.column() != Name || place.level == Level::Table) {
        return 0;
    }
    const Catalog &catalog = m_catalogs.at(place.catalog);
    return static_cast<int>(
        place.level == Level::Catalog ? catalog.visible.size() : catalog.schemas.at(place.schema).visible.size());
}

int CatalogTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVector<const catalog::TreeTable *> CatalogTreeModel::tablesUnder(const Place &place) const
{
    QVector<const catalog::TreeTable *> tables;
    const Catalog &catalog = m_catalogs.at(place.catalog);
    for (int s = 0; s < catalog.schemas.size(); ++s) {
        if (place.level != Level::Catalog && s != place.schema) {
            continue;
        }
        for (int t = 0; t < catalog.schemas.at(s).tables.size(); ++t) {
            if (place.level != Level::Table || t == place.table) {
                tables << &catalog.schemas.at(s).tables.at(t);
            }
        }
    }
    return tables;
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
        return reasonOf(place);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(name(place).toString(), undescribed(place).toString());
    default:
        return {};
    }
}

QVariant CatalogTreeModel::name(const Place &place) const
{
    const Catalog &catalog = m_catalogs.at(place.catalog);
    switch (place.level) {
    case Level::Catalog:
        return catalog.name;
    case Level::Schema:
        return catalog.schemas.at(place.schema).name;
    case Level::Table:
        break;
    }
    return catalog.schemas.at(place.schema).tables.at(place.table).path.table();
}

QVariant CatalogTreeModel::undescribed(const Place &place) const
{
    if (!m_catalogs.at(place.catalog).scanned) {
        return tr("not scanned");
    }
    int open = 0;
    int all = 0;
    for (const catalog::TreeTable *table : tablesUnder(place)) {
        if (place.level == Level::Table && !table->notCommentable.isEmpty()) {
            return tr("cannot be described");
        }
        open += table->undescribed;
        all += table->columns + 1;
    }
    return open == 0 ? tr("all described") : tr("%1 of %2").arg(open).arg(all);
}

QVariant CatalogTreeModel::reasonOf(const Place &place) const
{
    const auto tables = tablesUnder(place);
    if (place.level != Level::Table || tables.isEmpty() || tables.first()->notCommentable.isEmpty()) {
        return {};
    }
    return wording::describeReason(tables.first()->notCommentable).toHtmlEscaped();
}

Qt::CheckState CatalogTreeModel::tickOf(const Place &place) const
{
    int ticked = 0;
    int able = 0;
    for (const catalog::TreeTable *table : tablesUnder(place)) {
        able += table->notCommentable.isEmpty() ? 1 : 0;
        ticked += m_ticked.contains(table->path) ? 1 : 0;
    }
    if (ticked == 0) {
        return Qt::Unchecked;
    }
    return ticked == able ? Qt::Checked : Qt::PartiallyChecked;
}

bool CatalogTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    const Place place = placeOf(index);
    const QString catalog = m_catalogs.at(place.catalog).name;
    const bool tick = value.value<Qt::CheckState>() != Qt::Unchecked;
    if (tick && !m_ticked.isEmpty() && m_ticked.begin()->catalog() != catalog) {
        m_ticked.clear();
    }
    for (const catalog::TreeTable *table : tablesUnder(place)) {
        if (tick && table->notCommentable.isEmpty()) {
            m_ticked.insert(table->path);
        } else {
            m_ticked.remove(table->path);
        }
    }
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
                Q_EMIT dataChanged(index(0, Name, schema), index(tables - 1, Name, schema), roles);
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
    const auto tables = tablesUnder(place);
    const bool able = std::any_of(
        tables.begin(), tables.end(), [](const catalog::TreeTable *table) { return table->notCommentable.isEmpty(); });
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
