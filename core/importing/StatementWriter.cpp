#include "core/importing/StatementWriter.h"

#include "core/databricks/SqlText.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// Indices of the written changes by table, tables in the order in which they first appear.
QVector<QVector<qsizetype>> byTable(const QVector<Change> &changes)
{
    QVector<QVector<qsizetype>> tables;
    QHash<ObjectPath, qsizetype> known;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!isWritten(changes.at(i).verdict)) {
            continue;
        }
        const ObjectPath table = changes.at(i).object.tablePath();
        auto found = known.constFind(table);
        if (found == known.cend()) {
            found = known.insert(table, tables.size());
            tables << QVector<qsizetype>();
        }
        tables[*found] << i;
    }
    return tables;
}

/// Changes in the order of their statements, those without one last; otherwise as they were.
void sortByStatement(QVector<Change> &changes)
{
    const auto place = [](const Change &change) {
        return change.statement > 0 ? change.statement : std::numeric_limits<int>::max();
    };
    std::stable_sort(
        changes.begin(), changes.end(), [&](const Change &a, const Change &b) { return place(a) < place(b); });
}

QString columnName(const ObjectPath &object)
{
    return databricks::quotePath({object.parts.mid(3)}); // a nested field: each part quoted by itself
}

} // namespace

bool takesAlterColumn(const QString &tableType)
{
    return !tableType.endsWith("VIEW"_L1) && tableType != "STREAMING_TABLE"_L1;
}

bool takesViewProperty(const Change &change)
{
    return change.object.isTable() && change.tableType == "VIEW"_L1 && change.ours;
}

bool fitsStatement(const ObjectPath &object, const QString &literal)
{
    constexpr qsizetype keywords = 100; // ALTER TABLE … ALTER COLUMN … COMMENT …, generously
    return databricks::quotePath(object).size() + literal.size() + keywords <= Forms().maxCharacters;
}

Result<StatementWriter::Part> StatementWriter::commentOn(const Change &change, qsizetype index) const
{
    const QString target = (change.object.isTable() ? u"COMMENT ON TABLE "_s : u"COMMENT ON COLUMN "_s)
        + databricks::quotePath(change.object) + u" IS "_s;
    if (!change.ours) {
        return Part{target + u"NULL"_s, {}, {index}};
    }
    const auto literal = databricks::stringLiteral(*change.ours); // also the judge of what a parameter may hold
    if (!literal) {
        return fail(literal.error());
    }
    if (!m_forms.viewComments && takesViewProperty(change)) { // where markers may stand in properties is not certain
        return Part{u"ALTER VIEW "_s + databricks::quotePath(change.object) + u" SET TBLPROPERTIES('comment' = "_s
                + *literal + u')',
            {}, {index}};
    }
    if (m_forms.parameters) {
        return Part{target + u":c"_s, {StatementParameter{u"c"_s, change.ours}}, {index}};
    }
    return Part{target + *literal, {}, {index}};
}

Result<void> StatementWriter::addColumns(
    QVector<Part> &parts, const QVector<Change> &changes, const QVector<qsizetype> &columns) const
{
    bool open = false; // whether the last part takes further columns
    for (const qsizetype index : columns) {
        const Change &change = changes.at(index);
        const auto literal = change.ours ? databricks::stringLiteral(*change.ours) : Result<QString>(u"NULL"_s);
        if (!literal) {
            return fail(literal.error());
        }
        const QString clause = columnName(change.object) + u" COMMENT "_s + *literal;
        if (open && change.ours && m_forms.severalColumns
            && parts.last().sql.size() + clause.size() < m_forms.maxCharacters) {
            parts.last().sql += u", "_s + clause;
            parts.last().changes << index;
            continue;
        }
        parts << Part{
            u"ALTER TABLE "_s + databricks::quotePath(change.object.tablePath()) + u" ALTER COLUMN "_s + clause, {},
            {index}};
        open = change.ours.has_value(); // a form that may be refused must not take others with it
    }
    return {};
}

Result<QVector<StatementWriter::Part>> StatementWriter::partsFor(
    const QVector<Change> &changes, const QVector<qsizetype> &ofTable) const
{
    QVector<qsizetype> together, alone;
    for (const qsizetype index : ofTable) {
        const Change &change = changes.at(index);
        // COMMENT ON COLUMN does not reach into a struct, so there even NULL is written by ALTER COLUMN.
        const bool field = change.object.kind() == ObjectKind::Field;
        const bool alter = !change.object.isTable() && (change.ours || field) && takesAlterColumn(change.tableType);
        (alter ? together : alone) << index;
    }
    // The table's own comment last: a table that has it has all of its columns.
    std::stable_partition(
        alone.begin(), alone.end(), [&](qsizetype index) { return !changes.at(index).object.isTable(); });
    QVector<Part> parts;
    if (auto added = addColumns(parts, changes, together); !added) {
        return fail(added.error());
    }
    for (const qsizetype index : alone) {
        auto part = commentOn(changes.at(index), index);
        if (!part) {
            return fail(part.error());
        }
        parts << *std::move(part);
    }
    return parts;
}

Result<QVector<PlanStatement>> StatementWriter::write(QVector<Change> &changes) const
{
    QVector<PlanStatement> statements;
    for (const QVector<qsizetype> &ofTable : byTable(changes)) {
        const auto parts = partsFor(changes, ofTable);
        if (!parts) {
            return fail(parts.error());
        }
        for (const Part &part : *parts) {
            PlanStatement statement;
            statement.number = static_cast<int>(statements.size()) + 1;
            statement.table = changes.at(ofTable.first()).object.tablePath();
            statement.sql = part.sql;
            statement.parameters = part.parameters;
            for (const qsizetype index : part.changes) {
                changes[index].statement = statement.number;
            }
            statements << statement;
        }
    }
    sortByStatement(changes);
    return statements;
}

Result<QVector<PlanStatement>> StatementWriter::derive(
    const PlanStatement &from, QVector<Change> &changes, int firstNumber) const
{
    QVector<qsizetype> all(changes.size());
    std::iota(all.begin(), all.end(), 0);
    const auto parts = partsFor(changes, all);
    if (!parts) {
        return fail(parts.error());
    }
    QVector<PlanStatement> statements;
    for (const Part &part : *parts) {
        PlanStatement statement;
        statement.number = firstNumber + static_cast<int>(statements.size());
        statement.table = from.table;
        statement.sql = part.sql;
        statement.parameters = part.parameters;
        statement.derived = true;
        statement.derivedFrom = from.derived ? from.derivedFrom : from.number;
        for (const qsizetype index : part.changes) {
            changes[index].statement = statement.number;
        }
        statements << statement;
    }
    return statements;
}

} // namespace metaflow::importing
