#include "app/sandbox/sql/Coercion.h"

#include "app/sandbox/catalog/Types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

/// The wider of two numeric types stands later; 0 for what is no number.
int rankOf(const QString &type)
{
    static const QStringList order
        = {u"TINYINT"_s, u"SMALLINT"_s, u"INT"_s, u"BIGINT"_s, u"DECIMAL"_s, u"FLOAT"_s, u"DOUBLE"_s};
    return static_cast<int>(order.indexOf(catalog::baseType(type))) + 1;
}

Typed cast(const Typed &value, const QString &type, bool trying = false)
{
    return {u"mf_cast("_s + value.sql + u',' + sqliteText(value.type) + u',' + sqliteText(type)
            + (trying ? u",1)"_s : u",0)"_s),
        type};
}

/// How many digits a whole type has, as a DECIMAL sees it.
catalog::Decimal asDecimal(const QString &type)
{
    const auto decimal = catalog::decimalOf(type);
    return decimal ? *decimal : catalog::Decimal{catalog::baseType(type) == u"BIGINT" ? 20 : 10, 0};
}

QString decimalResult(const QString &symbol, const QString &left, const QString &right)
{
    const catalog::Decimal a = asDecimal(left);
    const catalog::Decimal b = asDecimal(right);
    int scale = std::max(a.scale, b.scale);
    int precision = scale + std::max(a.precision - a.scale, b.precision - b.scale) + 1;
    if (symbol == u"*") {
        scale = a.scale + b.scale;
        precision = a.precision + b.precision + 1;
    }
    return u"DECIMAL(%1,%2)"_s.arg(std::min(precision, 38)).arg(std::min(scale, 38));
}

SqlError unsupported(const QString &type)
{
    return {u"UNSUPPORTED_DATATYPE"_s, u"0A000"_s, u"Unsupported data type \""_s + type + u"\"."_s};
}

} // namespace

bool isWhole(const QString &type)
{
    const int rank = rankOf(type);
    return rank >= 1 && rank <= 4;
}

bool isNumeric(const QString &type)
{
    return rankOf(type) > 0;
}

Typed onText(const Typed &value)
{
    return value.type == u"STRING"
        ? value
        : Typed{u"mf_string("_s + value.sql + u',' + sqliteText(value.type) + u')', u"STRING"_s};
}

SqlResult<Typed> castTo(const Typed &value, const QString &type, bool trying)
{
    static const QStringList plain
        = {u"INT"_s, u"BIGINT"_s, u"SMALLINT"_s, u"TINYINT"_s, u"INTEGER"_s, u"LONG"_s, u"SHORT"_s, u"BYTE"_s,
            u"DOUBLE"_s, u"FLOAT"_s, u"REAL"_s, u"BOOLEAN"_s, u"DATE"_s, u"TIMESTAMP"_s, u"TIMESTAMP_NTZ"_s};
    const QString base = catalog::baseType(type);
    if (base == u"STRING" && base == type) {
        return onText(value);
    }
    if (base == u"VARCHAR" || base == u"CHAR") {
        if (base == type) {
            return tl::unexpected(SqlError{u"DATATYPE_MISSING_SIZE"_s, u"42K01"_s,
                u"DataType \""_s + type + u"\" requires a length parameter, for example \""_s + type
                    + u"\"(10). Please specify the length."_s});
        }
        return onText(value);
    }
    if (base == u"DECIMAL" || base == u"NUMERIC" || base == u"DEC") {
        return cast(value, catalog::databricksType(u"DECIMAL"_s + type.mid(base.size())), trying);
    }
    if (base == u"BINARY" && base == type) {
        return Typed{u"CAST("_s + onText(value).sql + u" AS BLOB)"_s, u"BINARY"_s};
    }
    if (!plain.contains(type)) {
        return tl::unexpected(unsupported(type));
    }
    return cast(value, base == u"REAL" ? u"FLOAT"_s : catalog::databricksType(type), trying);
}

bool align(Typed *left, Typed *right)
{
    const auto read = [](Typed *value, const Typed &other) {
        if (value->type != u"STRING") {
            if (other.type == u"TIMESTAMP" && value->type == u"DATE") {
                *value = {u"mf_timestamp("_s + value->sql + u')', u"TIMESTAMP"_s};
            }
            return;
        }
        if (isNumeric(other.type)) {
            *value = cast(*value, isWhole(other.type) ? u"BIGINT"_s : u"DOUBLE"_s);
        } else if (other.type == u"BOOLEAN" || other.type == u"DATE") {
            *value = cast(*value, other.type);
        } else if (other.type == u"TIMESTAMP") {
            *value = cast(*value, other.type);
        }
    };
    read(left, *right);
    read(right, *left);
    if (left->type == u"TIMESTAMP" && right->type == u"TIMESTAMP") { // a column holds a time as its file spells it
        left->sql = u"mf_timestamp("_s + left->sql + u')';
        right->sql = u"mf_timestamp("_s + right->sql + u')';
    }
    const bool flags = left->type == u"BOOLEAN" || right->type == u"BOOLEAN";
    return !flags || !(isNumeric(left->type) || isNumeric(right->type));
}

std::optional<Typed> arithmetic(const QString &symbol, Typed left, Typed right)
{
    const auto number = [](Typed *value, const Typed &other) {
        if (value->type == u"STRING") {
            *value = cast(*value, isWhole(other.type) ? u"BIGINT"_s : u"DOUBLE"_s);
        }
        return isNumeric(value->type) || value->type == u"VOID";
    };
    if (!number(&left, right) || !number(&right, left)) {
        return std::nullopt;
    }
    if (symbol == u"/") {
        return Typed{u"mf_divide("_s + left.sql + u',' + right.sql + u')', u"DOUBLE"_s};
    }
    const bool leftWider = rankOf(left.type) >= rankOf(right.type);
    QString type = leftWider ? left.type : right.type;
    if (catalog::baseType(type) == u"DECIMAL" && symbol != u"%") {
        type = decimalResult(symbol, left.type, right.type);
    }
    if (symbol == u"%") {
        return Typed{u"mf_remainder("_s + left.sql + u',' + right.sql + u')', type};
    }
    const QString sum = u'(' + left.sql + symbol + right.sql + u')';
    return isWhole(type) ? Typed{u"mf_whole("_s + sum + u',' + sqliteText(type) + u')', type} : Typed{sum, type};
}

} // namespace metaflow::sandbox::sql
