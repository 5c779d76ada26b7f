#include "core/exchange/SqlScript.h"

#include "core/base/Clock.h"
#include "core/catalog/Commentable.h"
#include "core/databricks/SqlText.h"
#include "core/exchange/AcceptedTables.h"
#include "core/importing/StatementWriter.h"
#include "core/store/History.h"
#include "core/store/Policies.h"
#include "core/store/Settings.h"
#include "core/store/Sources.h"
#include "core/store/Transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// A comment line that nothing in it can end or lengthen: to Spark a backslash in front of the line's end goes on with
/// the comment, and simple readers cut scripts at a semicolon wherever it stands.
QByteArray commentLine(QString text)
{
    static const QString harmless = u" -_.,:=@/()|<>+%#!?"_s;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber() && !harmless.contains(c); }, u'?');
    return "-- " + text.toUtf8() + '\n';
}

/// Why the import would not write it either; empty where it would.
QString obstacle(const AcceptedTable &table, const Item &item)
{
    TableInfo info;
    info.path = table.path;
    info.type = table.type;
    if (item.source.isNone()) {
        return u"belongs to no workspace yet"_s;
    }
    if (item.object.parts.size() < 3 || !catalog::notCommentable(info).isEmpty()) {
        return u"takes no comment"_s;
    }
    if (item.object.kind() == ObjectKind::Field && !importing::takesAlterColumn(table.type)) {
        return u"fields of a view take no comment"_s;
    }
    const auto literal = databricks::stringLiteral(item.current);
    return literal && importing::fitsStatement(item.object, *literal) ? QString() : u"no statement can hold it"_s;
}

class ScriptFile {
public:
    ScriptFile(store::Connection &connection, FileSink &sink, const std::function<bool(qint64 rows)> &goOn)
        : m_connection(connection)
        , m_sink(sink)
        , m_goOn(goOn)
    {
    }
    [[nodiscard]] qint64 statements() const { return m_statements; }

    [[nodiscard]] Result<void> begin(const ItemFilter &filter)
    {
        const auto storeId = store::setting(m_connection, u"store_id"_s);
        const auto sources = storeId ? store::sources(m_connection) : fail(storeId.error());
        if (!sources) {
            return fail(sources.error());
        }
        for (const store::Source &source : *sources) {
            m_hosts.insert(source.id.value(), source.host);
        }
        const QString asked = filterText(filter);
        return m_sink.write("-- MetaFlow: accepted descriptions as SQL for Databricks\n"
            + commentLine(u"Made "_s + isoTime(QDateTime::currentDateTimeUtc()))
            + commentLine(u"Store "_s + storeId->value_or(u"?"_s))
            + commentLine(u"Items: "_s + (asked.isEmpty() ? u"all"_s : asked))
            + "-- Each statement is what an import would send. It replaces the comment that stands there: unlike an "
              "import\n"
              "-- a script does not look first.\n");
    }

    /// The same as a plan leaves out before it looks at the catalog.
    [[nodiscard]] Result<void> sieve(QVector<Item> &block, const QSet<ItemId> &missing)
    {
        auto done = leaveOut(
            block, [&](const Item &item) { return missing.contains(item.id); }, u"not found by the last scan"_s);
        QVector<Item> seen = block;
        done = done ? store::keepSeenByTwo(m_connection, seen) : done;
        if (done) {
            const QSet<ItemId> ids = idsOf(seen);
            done = leaveOut(
                block, [&](const Item &item) { return !ids.contains(item.id); }, u"waits for a second person"_s);
        }
        if (!done || block.isEmpty()) {
            return done;
        }
        const QSet<ItemId> asked = idsOf(block);
        const auto outside = store::changedOutside(m_connection, {asked.begin(), asked.end()}, store::Depth::Rows);
        if (!outside) {
            return fail(outside.error());
        }
        const QSet<ItemId> ids(outside->begin(), outside->end());
        return leaveOut(
            block, [&](const Item &item) { return ids.contains(item.id); }, u"changed outside of the record"_s);
    }

    [[nodiscard]] Result<void> add(const AcceptedTable &table)
    {
        QVector<Change> changes;
        QByteArray lines;
        for (const Item &item : table.items) {
            if (const QString why = obstacle(table, item); !why.isEmpty()) {
                lines += leftOut(item, why);
                continue;
            }
            Change change;
            change.object = item.object;
            change.tableType = table.type;
            change.ours = item.current;
            changes << std::move(change);
        }
        const auto statements = importing::StatementWriter(importing::Forms()).write(changes);
        if (!statements) {
            return fail(statements.error());
        }
        if (!statements->isEmpty() && m_source != table.source) {
            lines += commentLine(u"Workspace "_s + m_hosts.value(table.source.value()));
            m_source = table.source;
        }
        for (const PlanStatement &statement : *statements) {
            lines += statement.sql.toUtf8() + ";\n";
        }
        m_statements += statements->size();
        auto done = m_sink.write(lines);
        return !done || m_goOn(m_statements) ? done : fail(ErrorCode::Cancelled);
    }

    [[nodiscard]] Result<void> end()
    {
        return m_sink.write(commentLine(u"End: %1 statements, %2 texts left out"_s.arg(m_statements).arg(m_leftOut)));
    }

private:
    [[nodiscard]] static QSet<ItemId> idsOf(const QVector<Item> &items)
    {
        QSet<ItemId> ids;
        for (const Item &item : items) {
            ids.insert(item.id);
        }
        return ids;
    }
    [[nodiscard]] QByteArray leftOut(const Item &item, const QString &why)
    {
        ++m_leftOut;
        return commentLine(u"Left out: %1: %2"_s.arg(item.object.display(), why));
    }
    template <typename Rule> [[nodiscard]] Result<void> leaveOut(QVector<Item> &block, Rule rule, const QString &why)
    {
        QByteArray lines;
        block.removeIf([&](const Item &item) {
            const bool out = rule(item);
            if (out) {
                lines += leftOut(item, why);
            }
            return out;
        });
        return m_sink.write(lines);
    }

    store::Connection &m_connection;
    FileSink &m_sink;
    const std::function<bool(qint64 rows)> &m_goOn;
    QHash<qint64, QString> m_hosts;
    SourceId m_source; ///< of the last statement
    qint64 m_statements = 0, m_leftOut = 0;
};

} // namespace

Result<qint64> writeSqlScript(store::Connection &connection, const ItemFilter &filter, FileSink &sink,
    const std::function<bool(qint64 rows)> &goOn)
{
    const auto picture = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    ScriptFile script(connection, sink, goOn);
    auto done = picture ? script.begin(filter) : fail(picture.error());
    const auto accepted = acceptedOf(filter);
    if (done && accepted) {
        const auto missing = missingOf(connection, *accepted);
        if (!missing) {
            return fail(missing.error());
        }
        done = forEachTable(
            connection, *accepted, [&](QVector<Item> &block) { return script.sieve(block, *missing); },
            [&](const AcceptedTable &table) { return script.add(table); });
    }
    done = done ? script.end() : done;
    return done ? Result<qint64>(script.statements()) : fail(done.error());
}

} // namespace metaflow::exchange
