#include "app/sandbox/sql/Values.h"

#include "app/sandbox/catalog/Types.h"
#include "app/sandbox/sql/Failure.h"
#include "core/base/Utf8.h"

#include <QStringList>

#include <sqlite3.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

using Arguments = sqlite3_value **;

QString text(sqlite3_value *value)
{
    return textOfUtf8({reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value)});
}

bool isNull(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

/// The largest value of a whole type.
qint64 largest(const QString &type)
{
    return type == u"TINYINT" ? 127
        : type == u"SMALLINT" ? 32'767
        : type == u"INT"      ? std::numeric_limits<qint32>::max()
                              : std::numeric_limits<qint64>::max();
}

std::optional<bool> flagOf(const QString &written)
{
    static const QStringList yes = {u"t"_s, u"true"_s, u"y"_s, u"yes"_s, u"1"_s};
    static const QStringList no = {u"f"_s, u"false"_s, u"n"_s, u"no"_s, u"0"_s};
    const QString word = written.trimmed().toLower();
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

/// One cast: from what it starts, to what, and what becomes of a value that does not fit.
struct Cast {
    sqlite3_context *context;
    sqlite3_value *value;
    QString from;
    QString to;
    bool trying;

    void malformed() const
    {
        if (!trying && from == u"STRING") { // any other type holds such a value only in a file that is not Databricks'
            failWith(context, castInvalid(text(value), to));
        }
    }

    void tooLarge(const QString &condition) const
    {
        if (!trying) {
            failWith(context,
                {condition, u"22003"_s,
                    u"The value "_s + text(value) + u" of the type \""_s + from + u"\" cannot be cast to \""_s + to
                        + u"\" due to an overflow. Use `try_cast` to tolerate overflow and return NULL instead."_s});
        }
    }

    void toWhole() const
    {
        bool good = false;
        if (sqlite3_value_type(value) == SQLITE_FLOAT) {
            const double number = std::trunc(sqlite3_value_double(value));
            if (std::abs(number) > static_cast<double>(largest(to))) {
                tooLarge(u"CAST_OVERFLOW"_s);
            } else {
                sqlite3_result_int64(context, static_cast<qint64>(number));
            }
            return;
        }
        const qint64 number = text(value).trimmed().toLongLong(&good);
        if (!good) {
            malformed();
        } else if (number > largest(to) || number < -largest(to) - 1) {
            from == u"STRING" ? malformed() : tooLarge(u"CAST_OVERFLOW"_s);
        } else {
            sqlite3_result_int64(context, number);
        }
    }

    void toFraction() const
    {
        bool good = false;
        const double number = text(value).trimmed().toDouble(&good);
        const auto decimal = catalog::decimalOf(to);
        if (!good) {
            malformed();
        } else if (decimal && std::abs(number) >= std::pow(10.0, decimal->precision - decimal->scale)) {
            tooLarge(u"NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION"_s);
        } else {
            sqlite3_result_double(context, number);
        }
    }

    void toFlag() const
    {
        const int kind = sqlite3_value_type(value);
        const bool number = kind == SQLITE_INTEGER || kind == SQLITE_FLOAT;
        const auto flag = number ? std::optional(sqlite3_value_double(value) != 0) : flagOf(text(value));
        flag ? sqlite3_result_int(context, *flag ? 1 : 0) : malformed();
    }

    void toTime() const
    {
        const auto time = timestampOf(text(value));
        if (!time) {
            malformed();
            return;
        }
        const QByteArray bytes = (to == u"DATE" ? time->first(10) : *time).toUtf8();
        sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
};

/// mf_cast(value, type, wanted type, trying)
void cast(sqlite3_context *context, int, Arguments values)
{
    if (isNull(values[0])) {
        return;
    }
    const Cast work{context, values[0], text(values[1]), text(values[2]), sqlite3_value_int(values[3]) != 0};
    const QString base = catalog::baseType(work.to);
    if (base == u"BOOLEAN") {
        work.toFlag();
    } else if (base == u"DATE" || base.startsWith(u"TIMESTAMP")) {
        work.toTime();
    } else if (base == u"DOUBLE" || base == u"FLOAT" || base == u"DECIMAL") {
        work.toFraction();
    } else {
        work.toWhole();
    }
}

void divide(sqlite3_context *context, int, Arguments values)
{
    if (isNull(values[0]) || isNull(values[1])) {
        return;
    }
    const double by = sqlite3_value_double(values[1]);
    if (by == 0) {
        failWith(context,
            {u"DIVIDE_BY_ZERO"_s, u"22012"_s,
                u"Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead."_s});
        return;
    }
    sqlite3_result_double(context, sqlite3_value_double(values[0]) / by);
}

void remainder(sqlite3_context *context, int, Arguments values)
{
    if (isNull(values[0]) || isNull(values[1])) {
        return;
    }
    const double by = sqlite3_value_double(values[1]);
    if (by == 0) {
        failWith(context,
            {u"REMAINDER_BY_ZERO"_s, u"22012"_s,
                u"Remainder by zero. Use `try_mod` to tolerate divisor being 0 and return NULL instead."_s});
    } else if (sqlite3_value_type(values[0]) == SQLITE_INTEGER && sqlite3_value_type(values[1]) == SQLITE_INTEGER) {
        const qint64 divisor = sqlite3_value_int64(values[1]);
        sqlite3_result_int64(context, divisor == -1 ? 0 : sqlite3_value_int64(values[0]) % divisor);
    } else {
        sqlite3_result_double(context, std::fmod(sqlite3_value_double(values[0]), by));
    }
}

/// mf_whole(sum, type): SQLite goes on with a fraction where a whole sum becomes too large.
void whole(sqlite3_context *context, int, Arguments values)
{
    if (isNull(values[0])) {
        return;
    }
    const QString type = text(values[1]);
    const double size = std::abs(sqlite3_value_double(values[0]));
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER && size < 9.2e18) {
        sqlite3_result_double(
            context, sqlite3_value_double(values[0])); // a file's column may hold what it does not say
        return;
    }
    const qint64 number = sqlite3_value_int64(values[0]);
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER || number > largest(type) || number < -largest(type) - 1) {
        failWith(context,
            {u"ARITHMETIC_OVERFLOW"_s, u"22003"_s,
                (type == u"BIGINT" ? u"long"_s : u"integer"_s)
                    + u" overflow. Use 'try_add' to tolerate overflow and return NULL instead."_s});
        return;
    }
    sqlite3_result_int64(context, number);
}

} // namespace

void registerArithmetic(sqlite3 *db)
{
    const auto add = [db](const char *name, int arguments, void (*function)(sqlite3_context *, int, Arguments)) {
        sqlite3_create_function_v2(
            db, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, function, nullptr, nullptr, nullptr);
    };
    add("mf_cast", 4, cast);
    add("mf_divide", 2, divide);
    add("mf_remainder", 2, remainder);
    add("mf_whole", 2, whole);
}

} // namespace metaflow::sandbox::sql
