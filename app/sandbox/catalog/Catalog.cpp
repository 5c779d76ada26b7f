#include "app/sandbox/catalog/Catalog.h"

#include <QDateTime>

namespace metaflow::sandbox::catalog {

namespace {

/// Names may hold dots, so the parts are tied by what no name holds.
QString key(const QString &catalog, const QString &schema, const QString &table = {})
{
    return (catalog + QChar(u'\0') + schema + QChar(u'\0') + table).toCaseFolded();
}

} // namespace

Column *Table::column(const QString &columnName)
{
    const int index = indexOf(columnName);
    return index < 0 ? nullptr : &columns.at(static_cast<size_t>(index));
}

int Table::indexOf(const QString &columnName) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name.compare(columnName, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void Table::write(const Comments &comments)
{
    for (const auto &[columnName, text] : comments) {
        if (columnName.isEmpty()) {
            comment = text;
        } else if (Column *found = column(columnName)) {
            found->comment = text;
        }
    }
}

void Catalog::clear()
{
    m_tables.clear();
    m_containers.clear();
    m_byName.clear();
    m_containerByName.clear();
}

void Catalog::add(Table table)
{
    addContainer({table.catalog, {}, table.owner, {}, false});
    addContainer({table.catalog, table.schema, table.owner, {}, table.system});
    const QString name = key(table.catalog, table.schema, table.name);
    if (m_byName.contains(name)) {
        return;
    }
    m_tables.push_back(std::make_unique<Table>(std::move(table)));
    m_byName.insert(name, m_tables.back().get());
}

void Catalog::addContainer(Container container)
{
    const QString name = key(container.catalog, container.schema);
    if (m_containerByName.contains(name)) {
        return;
    }
    m_containers.push_back(std::make_unique<Container>(std::move(container)));
    m_containerByName.insert(name, m_containers.back().get());
}

Table *Catalog::find(const QString &catalog, const QString &schema, const QString &table)
{
    Table *found = m_byName.value(key(catalog, schema, table));
    return found && !found->gone ? found : nullptr;
}

Container *Catalog::container(const QString &catalog, const QString &schema)
{
    return m_containerByName.value(key(catalog, schema));
}

int Catalog::commit(Table *table, const Comments &comments)
{
    ++table->version;
    table->alteredMs = QDateTime::currentMSecsSinceEpoch();
    table->write(comments);
    tell({Change::Kind::Comment, {table->catalog, table->schema, table->name}, comments, table->version,
        table->alteredMs});
    return table->version;
}

void Catalog::setComment(Container *container, const std::optional<QString> &comment)
{
    container->comment = comment;
    QStringList path{container->catalog};
    if (!container->schema.isEmpty()) {
        path.append(container->schema);
    }
    tell({Change::Kind::Comment, path, {{QString(), comment}}, 0, QDateTime::currentMSecsSinceEpoch()});
}

bool Catalog::drop(const QStringList &path)
{
    Table *table = path.size() >= 3 ? find(path.at(0), path.at(1), path.at(2)) : nullptr;
    if (!table || table->system) {
        return false;
    }
    if (path.size() == 3) {
        table->gone = true;
    } else {
        const int index = table->indexOf(path.at(3));
        if (index < 0) {
            return false;
        }
        table->columns.erase(table->columns.begin() + index);
        if (index < table->rows.columns.size()) {
            table->rows.columns.removeAt(index);
        }
        ++table->version;
    }
    table->alteredMs = QDateTime::currentMSecsSinceEpoch();
    tell({Change::Kind::Drop, path, {}, table->version, table->alteredMs});
    return true;
}

bool Catalog::rename(const QStringList &path, const QString &name)
{
    Table *table = path.size() == 3 ? find(path.at(0), path.at(1), path.at(2)) : nullptr;
    if (!table || table->system || find(path.at(0), path.at(1), name)) {
        return false;
    }
    m_byName.remove(key(table->catalog, table->schema, table->name));
    table->name = name;
    m_byName.insert(key(table->catalog, table->schema, name), table);
    table->alteredMs = QDateTime::currentMSecsSinceEpoch();
    tell({Change::Kind::Rename, path, {}, ++table->version, table->alteredMs, name});
    return true;
}

bool Catalog::retype(const QStringList &path, const QString &type)
{
    Table *table = path.size() == 4 ? find(path.at(0), path.at(1), path.at(2)) : nullptr;
    Column *column = table && !table->system ? table->column(path.at(3)) : nullptr;
    if (!column) {
        return false;
    }
    column->type = type;
    table->alteredMs = QDateTime::currentMSecsSinceEpoch();
    tell({Change::Kind::Retype, path, {}, ++table->version, table->alteredMs, type});
    return true;
}

void Catalog::replay(const Change &change)
{
    Table *table = find(change.path.value(0), change.path.value(1), change.path.value(2));
    if (change.kind == Change::Kind::Drop) {
        drop(change.path);
    } else if (change.kind == Change::Kind::Rename) {
        rename(change.path, change.to);
    } else if (change.kind == Change::Kind::Retype) {
        retype(change.path, change.to);
    } else if (Container *found = container(change.path.value(0), change.path.value(1));
               found && change.path.size() < 3) {
        found->comment = change.comments.empty() ? std::nullopt : change.comments.front().second;
    } else if (table) {
        table->write(change.comments);
    }
    if (table) {
        table->version = change.version;
        table->alteredMs = change.alteredMs;
    }
}

void Catalog::tell(const Change &change) const
{
    if (m_listener) {
        m_listener(change);
    }
}

} // namespace metaflow::sandbox::catalog
