#include "app/sandbox/sql/Failure.h"

#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

constexpr QChar tie(0x1F); ///< between condition, state and text

} // namespace

void failWith(sqlite3_context *context, const SqlError &error)
{
    const QByteArray message = QStringList{error.condition, error.sqlState, error.text}.join(tie).toUtf8();
    sqlite3_result_error(context, message.constData(), static_cast<int>(message.size()));
}

SqlError failureOf(const QString &message)
{
    if (message.count(tie) >= 2) {
        return {message.section(tie, 0, 0), message.section(tie, 1, 1), message.section(tie, 2)};
    }
    if (message == u"integer overflow") {
        return {u"ARITHMETIC_OVERFLOW"_s, u"22003"_s,
            u"long overflow. Use 'try_add' to tolerate overflow and return NULL instead."_s};
    }
    qWarning("a translated query was refused: %s", qPrintable(message));
    return {u"INTERNAL_ERROR"_s, u"XX000"_s, u"The query failed with an internal error."_s, u"INTERNAL_ERROR"_s};
}

} // namespace metaflow::sandbox::sql
