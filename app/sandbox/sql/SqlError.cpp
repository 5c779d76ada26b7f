#include "app/sandbox/sql/SqlError.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// ` (line 1, pos 7)` and the statement with a marker below that place, as Spark's parser ends its messages.
QString marked(const QString &statement, int line, int column)
{
    QString out = u" (line %1, pos %2)\n"_s.arg(line).arg(column);
    if (statement.isEmpty()) {
        return out.trimmed().prepend(u' ');
    }
    out += u"\n== SQL ==\n"_s;
    const QStringList lines = statement.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        out += lines.at(i) + u'\n';
        if (i + 1 == line) {
            out += QString(column, u'-') + u"^^^\n"_s;
        }
    }
    return out;
}

} // namespace

QString SqlError::message() const
{
    if (condition.isEmpty()) {
        return text;
    }
    const QString said = u'[' + condition + u"] "_s + text + u" SQLSTATE: "_s + sqlState; // texts may hold a %1
    return line > 0 ? said + marked(statement, line, column) : said;
}

SqlError syntaxError(const QString &near, int line, int column, const QString &hint)
{
    const QString where = near.isEmpty() ? u"end of input"_s : u'\'' + near + u'\'';
    SqlError out{u"PARSE_SYNTAX_ERROR"_s, u"42601"_s, u"Syntax error at or near "_s + where + hint + u'.'};
    out.line = line;
    out.column = column;
    return out;
}

SqlError tableNotFound(const QString &name)
{
    return {u"TABLE_OR_VIEW_NOT_FOUND"_s, u"42P01"_s,
        u"The table or view %1 cannot be found. Verify the spelling and correctness of the schema and catalog."_s.arg(
            name)};
}

SqlError columnNotFound(const QString &name, const QStringList &known)
{
    const QString text = u"A column, variable, or function parameter with name %1 cannot be resolved."_s.arg(name);
    if (known.isEmpty()) {
        return {u"UNRESOLVED_COLUMN.WITHOUT_SUGGESTION"_s, u"42703"_s, text};
    }
    return {u"UNRESOLVED_COLUMN.WITH_SUGGESTION"_s, u"42703"_s,
        text + u" Did you mean one of the following? [%1]."_s.arg(known.mid(0, 5).join(u", "_s))};
}

SqlError noPrivilege(const QString &privilege, const QString &object)
{
    return {u"INSUFFICIENT_PERMISSIONS"_s, u"42501"_s,
        u"PERMISSION_DENIED: User does not have %1 on %2."_s.arg(privilege, object)};
}

SqlError metadataChanged(const QString &table)
{
    return {u"DELTA_METADATA_CHANGED"_s, u"2D521"_s,
        u"MetadataChangedException: The metadata of the Delta table %1 has been changed by a concurrent update. "
        u"Please try the operation again."_s.arg(table),
        u"ABORTED"_s};
}

SqlError notSupported(const QString &what)
{
    return {u"UNSUPPORTED_FEATURE"_s, u"0A000"_s, u"The feature is not supported: %1."_s.arg(what)};
}

SqlError typeMismatch(const QString &kind, const QString &expression, const QString &what)
{
    return {u"DATATYPE_MISMATCH."_s + kind, u"42K09"_s,
        u"Cannot resolve \""_s + expression + u"\" due to data type mismatch: "_s + what};
}

SqlError castInvalid(const QString &value, const QString &type)
{
    return {u"CAST_INVALID_INPUT"_s, u"22018"_s,
        u"The value '"_s + value + u"' of the type \"STRING\" cannot be cast to \""_s + type
            + u"\" because it is malformed. Correct the value as per the syntax, or change its target type. "
              u"Use `try_cast` to tolerate malformed input and return NULL instead."_s};
}

SqlError routineNotFound(const QString &name)
{
    return {u"UNRESOLVED_ROUTINE"_s, u"42883"_s,
        u"Cannot resolve routine `"_s + name + u"` on search path [`system`.`builtin`, `system`.`session`]."_s};
}

SqlError unboundParameter(const QString &name)
{
    return {u"UNBOUND_SQL_PARAMETER"_s, u"42P02"_s,
        u"Found the unbound parameter: %1. Please, fix `args` and provide a mapping of the parameter."_s.arg(name)};
}

} // namespace metaflow::sandbox::sql
