#include "app/sandbox/catalog/Catalog.h"

#include <QDateTime>

namespace metaflow::sandbox::catalog {

namespace {

/// Names may hold dots, so the parts are tied by what no name holds.
QString key(const QString &catalog, const QString &schema, const QString &table = {})
{
    return (catalog + QChar(u'\0') + schema + QChar(u'\0') + table).toCaseFolded();
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Keeps `value` as it is now for those who read it late, and forgets what nobody is shown any more.
template <typename Value> void keepEarlier(Value *value, qint64 untilMs)
{
    std::erase_if(value->earlier, [at = now()](const Earlier<Value> &held) { return held.untilMs <= at; });
    Value before = *value;
    before.earlier.clear();
    value->earlier.push_back({untilMs, std::make_shared<const Value>(std::move(before))});
}

/// What stood before the oldest write that is still held back.
template <typename Value> const Value &shownOf(const Value &value)
{
    const qint64 at = value.earlier.empty() ? 0 : now(); // asked for every cell
    for (const Earlier<Value> &held : value.earlier) {
        if (held.untilMs > at) {
            return *held.value;
        }
    }
    return value;
}

QString operationOf(const Comments &comments)
{
    if (comments.empty()) {
        return QStringLiteral("UNSET TBLPROPERTIES");
    }
    return comments.front().first.isEmpty() ? QStringLiteral("SET TBLPROPERTIES")
        : comments.size() == 1              ? QStringLiteral("CHANGE COLUMN")
                                            : QStringLiteral("CHANGE COLUMNS");
}

} // namespace

QString nestedName(const QStringList &path)
{
    return path.join(QChar(u'\0'));
}

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
    for (const auto &[written, text] : comments) {
        const QStringList path = written.split(QChar(u'\0'));
        Column *found = column(path.first());
        if (written.isEmpty()) {
            comment = text;
        } else if (found && path.size() == 1) {
            found->comment = text;
        } else if (found) {
            found->fieldComments.insert(nestedName(path.mid(1)).toLower(), text);
        }
    }
}

void Catalog::clear()
{
    m_tables.clear();
    m_containers.clear();
    m_byName.clear();
    m_containerByName.clear();
    m_volumes.clear();
    m_volumeByName.clear();
}

bool Catalog::add(Table table)
{
    addContainer({table.catalog, {}, table.owner, {}, false});
    addContainer({table.catalog, table.schema, table.owner, {}, table.system});
    const QString name = key(table.catalog, table.schema, table.name);
    if (m_byName.contains(name)) {
        return false;
    }
    m_tables.push_back(std::make_unique<Table>(std::move(table)));
    m_byName.insert(name, m_tables.back().get());
    return true;
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

void Catalog::addVolume(Container volume)
{
    addContainer({volume.catalog, {}, volume.owner, {}, false});
    addContainer({volume.catalog, volume.schema, volume.owner, {}, false});
    const QString name = key(volume.catalog, volume.schema, volume.volume);
    if (!m_volumeByName.contains(name)) {
        m_volumes.push_back(std::make_unique<Container>(std::move(volume)));
        m_volumeByName.insert(name, m_volumes.back().get());
    }
}

Container *Catalog::volume(const QString &catalog, const QString &schema, const QString &name)
{
    return m_volumeByName.value(key(catalog, schema, name));
}

bool Catalog::isReadOnly(const QString &catalog)
{
    return catalog.compare(u"system", Qt::CaseInsensitive) == 0
        || catalog.compare(u"samples", Qt::CaseInsensitive) == 0;
}

const Table &Catalog::shown(const Table &table)
{
    return shownOf(table);
}

const Container &Catalog::shown(const Container &container)
{
    return shownOf(container);
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

int Catalog::commit(Table *table, const Comments &comments, const QString &user)
{
    const qint64 at = now();
    if (const qint64 lagMs = m_whims.staleViews ? m_whims.staleViews() : 0; lagMs > 0) {
        keepEarlier(table, at + lagMs);
    }
    ++table->version;
    const bool stands = asked(m_whims.alteredStands);
    table->alteredMs = stands ? table->alteredMs : at;
    table->commits.push_back({table->version, at, user, operationOf(comments), comments});
    table->write(comments);
    tell({Change::Kind::Comment, {table->catalog, table->schema, table->name}, comments, table->version,
        table->alteredMs, user, stands ? at : 0});
    return table->version;
}

void Catalog::setComment(Container *container, const std::optional<QString> &comment)
{
    if (const qint64 lagMs = m_whims.staleViews ? m_whims.staleViews() : 0; lagMs > 0) {
        keepEarlier(container, now() + lagMs);
    }
    container->comment = comment;
    QStringList path{container->catalog, container->schema, container->volume};
    path.removeAll(QString());
    tell({container->volume.isEmpty() ? Change::Kind::Comment : Change::Kind::VolumeComment, path,
        {{QString(), comment}}, 0, now()});
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
        table->commits.push_back({table->version, now(), {}, QStringLiteral("DROP COLUMNS"), {{path.at(3), {}}}});
    }
    table->alteredMs = now();
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
    tellAltered(Change::Kind::Rename, path, table, name);
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
    tellAltered(Change::Kind::Retype, path, table, type);
    return true;
}

void Catalog::tellAltered(Change::Kind kind, const QStringList &path, Table *table, const QString &to)
{
    table->alteredMs = now();
    ++table->version;
    table->commits.push_back({table->version, now(), {},
        kind == Change::Kind::Rename ? QStringLiteral("RENAME TABLE") : QStringLiteral("CHANGE COLUMN"), {}});
    Change change{kind, path, {}, table->version, table->alteredMs};
    change.to = to;
    tell(change);
}

void Catalog::replay(const Change &change)
{
    const QStringList &path = change.path;
    if (change.kind == Change::Kind::VolumeComment) {
        if (Container *found = volume(path.value(0), path.value(1), path.value(2)); found && !change.comments.empty()) {
            found->comment = change.comments.front().second;
        }
        return;
    }
    Table *table = find(path.value(0), path.value(1), path.value(2));
    if (change.kind == Change::Kind::Drop) {
        drop(path);
    } else if (change.kind == Change::Kind::Rename) {
        rename(path, change.to);
    } else if (change.kind == Change::Kind::Retype) {
        retype(path, change.to);
    } else if (Container *found = container(path.value(0), path.value(1)); found && path.size() < 3) {
        found->comment = change.comments.empty() ? std::nullopt : change.comments.front().second;
    } else if (table) {
        table->write(change.comments);
        const qint64 at = change.atMs > 0 ? change.atMs : change.alteredMs;
        table->commits.push_back({change.version, at, change.user, operationOf(change.comments), change.comments});
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
