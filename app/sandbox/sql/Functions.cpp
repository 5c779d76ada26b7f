#include "app/sandbox/sql/Values.h"

#include "app/sandbox/sql/Failure.h"
#include "core/base/Utf8.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Arguments = sqlite3_value **;

QString text(sqlite3_value *value)
{
    return textOfUtf8({reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value)});
}

void giveText(sqlite3_context *context, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

bool anyNull(int count, Arguments values)
{
    for (int i = 0; i < count; ++i) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL) {
            return true;
        }
    }
    return false;
}

/// RLIKE finds its pattern anywhere in the text. Java's expressions and these differ in details only.
void rlike(sqlite3_context *context, int count, Arguments values)
{
    if (anyNull(count, values)) {
        return;
    }
    const QRegularExpression expression(text(values[1]), QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid()) {
        failWith(context,
            {u"INVALID_PARAMETER_VALUE.PATTERN"_s, u"22023"_s,
                u"The value of parameter(s) `regexp` in `rlike` is invalid: '"_s + text(values[1]) + u"'."_s});
        return;
    }
    sqlite3_result_int(context, expression.match(text(values[0])).hasMatch() ? 1 : 0);
}

void asString(sqlite3_context *context, int, Arguments values)
{
    if (!anyNull(1, values)) {
        giveText(context, castToString(values[0], text(values[1])));
    }
}

/// By characters, not by UTF-16 units: an emoji is one.
void leftPart(sqlite3_context *context, int count, Arguments values)
{
    if (!anyNull(count, values)) {
        const QList<uint> characters = text(values[0]).toUcs4();
        const qsizetype length = std::clamp<qsizetype>(sqlite3_value_int64(values[1]), 0, characters.size());
        giveText(context, QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), length));
    }
}

/// Position 1 is the first, 0 counts as 1, a negative one counts from the end.
void substring(sqlite3_context *context, int count, Arguments values)
{
    if (anyNull(count, values)) {
        return;
    }
    const QList<uint> characters = text(values[0]).toUcs4();
    const qint64 position = sqlite3_value_int64(values[1]);
    qint64 start = position > 0 ? position - 1 : (position < 0 ? characters.size() + position : 0);
    qint64 end = count > 2 ? start + sqlite3_value_int64(values[2]) : characters.size();
    start = std::clamp<qint64>(start, 0, characters.size());
    end = std::clamp<qint64>(end, start, characters.size());
    giveText(
        context, QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + start, end - start));
}

void lower(sqlite3_context *context, int count, Arguments values)
{
    if (!anyNull(count, values)) {
        giveText(context, text(values[0]).toLower());
    }
}

void upper(sqlite3_context *context, int count, Arguments values)
{
    if (!anyNull(count, values)) {
        giveText(context, text(values[0]).toUpper());
    }
}

QString likePattern(const QString &pattern)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\' && i + 1 < pattern.size()) {
            out += QRegularExpression::escape(pattern.sliced(++i, 1));
        } else if (c == u'%') {
            out += u".*"_s;
        } else if (c == u'_') {
            out += u'.';
        } else {
            out += QRegularExpression::escape(QString(c));
        }
    }
    return QRegularExpression::anchoredPattern(out);
}

/// LIKE with regard to case, unlike SQLite's own; ILIKE when the third argument says so.
void like(sqlite3_context *context, int count, Arguments values)
{
    if (anyNull(count, values)) {
        return;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    if (sqlite3_value_int(values[2]) != 0) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    const QRegularExpression expression(likePattern(text(values[1])), options);
    sqlite3_result_int(context, expression.match(text(values[0])).hasMatch() ? 1 : 0);
}

/// Any way to write a time as the one that compares. NULL for what is none.
void timestamp(sqlite3_context *context, int count, Arguments values)
{
    if (!anyNull(count, values)) {
        if (const auto time = timestampOf(text(values[0]))) {
            giveText(context, *time);
        }
    }
}

void add(sqlite3 *db, const char *name, int arguments, void (*function)(sqlite3_context *, int, Arguments))
{
    sqlite3_create_function_v2(
        db, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, function, nullptr, nullptr, nullptr);
}

} // namespace

std::optional<QString> timestampOf(QString written)
{
    written = written.trimmed().replace(u' ', u'T');
    const bool zoned = written.endsWith(u'Z') || written.mid(11).contains(QRegularExpression(u"[+-]"_s));
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!zoned) {
        time.setTimeZone(QTimeZone::utc());
    }
    return time.isValid() ? std::optional(time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)) : std::nullopt;
}

void registerFunctions(sqlite3 *db)
{
    add(db, "mf_string", 2, asString);
    add(db, "mf_left", 2, leftPart);
    add(db, "mf_substring", -1, substring);
    add(db, "mf_lower", 1, lower);
    add(db, "mf_upper", 1, upper);
    add(db, "mf_like", 3, like);
    add(db, "mf_timestamp", 1, timestamp);
    add(db, "mf_rlike", 2, rlike);
    registerArithmetic(db);
}

} // namespace metaflow::sandbox::sql
