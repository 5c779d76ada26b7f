#include "app/sandbox/sql/SqlError.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

QString SqlError::message() const
{
    if (condition.isEmpty()) {
        return text;
    }
    return u"[%1] %2 SQLSTATE: %3"_s.arg(condition, text, sqlState);
}

SqlError syntaxError(const QString &near, int line, int column)
{
    const QString where
        = near.isEmpty() ? u"Syntax error at or near end of input."_s : u"Syntax error at or near '%1'."_s.arg(near);
    return {u"PARSE_SYNTAX_ERROR"_s, u"42601"_s, where + u" (line %1, pos %2)"_s.arg(line).arg(column)};
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

SqlError noPrivilege(const QString &privilege, const QString &name, const QString &kind)
{
    return {u"INSUFFICIENT_PERMISSIONS"_s, u"42501"_s,
        u"PERMISSION_DENIED: User does not have %1 on %2 '%3'."_s.arg(privilege, kind, name)};
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

} // namespace metaflow::sandbox::sql
