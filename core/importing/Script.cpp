#include "core/importing/Script.h"

#include "core/databricks/SqlText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

/// Where a quoted name or a literal that begins at `from` ends (one past it).
qsizetype endOfQuoted(const QString &sql, qsizetype from)
{
    const QChar quote = sql.at(from);
    for (qsizetype i = from + 1; i < sql.size(); ++i) {
        if (quote == u'\'' && sql.at(i) == u'\\') {
            ++i;
        } else if (sql.at(i) == quote) {
            if (quote == u'`' && i + 1 < sql.size() && sql.at(i + 1) == quote) {
                ++i;
            } else {
                return i + 1;
            }
        }
    }
    return sql.size();
}

qsizetype endOfMarker(const QString &sql, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_')) {
        ++end;
    }
    return end;
}

/// A statement with literals in the place of `:name` markers. A marker's like inside a name or a text is none.
Result<QString> withLiterals(const PlanStatement &statement)
{
    QString script;
    const QString &sql = statement.sql;
    for (qsizetype i = 0; i < sql.size();) {
        const QChar c = sql.at(i);
        qsizetype end = i + 1;
        if (c == u'`' || c == u'\'') {
            end = endOfQuoted(sql, i);
        } else if (c == u':') {
            end = endOfMarker(sql, i);
            const QString name = sql.mid(i + 1, end - i - 1);
            const auto parameter = std::find_if(statement.parameters.begin(), statement.parameters.end(),
                [&](const StatementParameter &p) { return p.name == name; });
            if (parameter != statement.parameters.end()) {
                const auto literal = parameter->value ? databricks::stringLiteral(*parameter->value) : u"NULL"_s;
                if (!literal) {
                    return fail(literal.error());
                }
                script += *literal;
                i = end;
                continue;
            }
        }
        script += sql.mid(i, end - i);
        i = end;
    }
    return script;
}

/// An id comes from a file, and whoever wrote that must not get out of the comment.
QByteArray onOneLine(QString id)
{
    std::replace_if(
        id.begin(), id.end(), [](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; }, u'?');
    return id.toUtf8();
}

QByteArray headOf(const Plan &plan)
{
    return "-- MetaFlow plan " + onOneLine(plan.id.value()) + ", SHA-256 " + onOneLine(plan.hash) + "\n";
}

Result<QByteArray> linesOf(const QVector<PlanStatement> &statements)
{
    QByteArray lines;
    for (const PlanStatement &statement : statements) {
        if (statement.derived) {
            continue; // came up while this one was applied: the plan does not say it
        }
        const auto sql = withLiterals(statement);
        if (!sql) {
            return fail(sql.error());
        }
        lines += sql->toUtf8() + ";\n";
    }
    return lines;
}

} // namespace

Result<QByteArray> planScript(const Plan &plan)
{
    return linesOf(plan.statements).map([&](const QByteArray &lines) { return headOf(plan) + lines; });
}

Result<UndoneScript> undoneScript(const Plan &plan, QVector<Change> changes, const Forms &forms)
{
    const auto statements = StatementWriter(forms).write(changes);
    if (!statements) {
        return fail(statements.error());
    }
    const auto lines = linesOf(*statements);
    if (!lines) {
        return fail(lines.error());
    }
    UndoneScript script;
    script.statements = static_cast<int>(statements->size());
    script.bytes = headOf(plan)
        + "-- Came undone: imported before, and the catalog held again what stood there before that.\n" + *lines;
    return script;
}

} // namespace metaflow::importing
