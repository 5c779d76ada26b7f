#include "app/sandbox/catalog/Types.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

QString arguments(const QString &type)
{
    const qsizetype open = type.indexOf(u'(');
    return open < 0 ? QString() : type.sliced(open).remove(u' ');
}

const QHash<QString, QString> &synonyms()
{
    static const QHash<QString, QString> names
        = {{u"INTEGER"_s, u"INT"_s}, {u"MEDIUMINT"_s, u"INT"_s}, {u"INT2"_s, u"SMALLINT"_s}, {u"INT8"_s, u"BIGINT"_s},
            {u"LONG"_s, u"BIGINT"_s}, {u"SHORT"_s, u"SMALLINT"_s}, {u"BYTE"_s, u"TINYINT"_s}, {u"REAL"_s, u"DOUBLE"_s},
            {u"DOUBLE PRECISION"_s, u"DOUBLE"_s}, {u"BOOL"_s, u"BOOLEAN"_s}, {u"DATETIME"_s, u"TIMESTAMP"_s},
            {u"BLOB"_s, u"BINARY"_s}, {u"VARBINARY"_s, u"BINARY"_s}};
    return names;
}

bool isKnown(const QString &base)
{
    static const QSet<QString> known = {u"TINYINT"_s, u"SMALLINT"_s, u"INT"_s, u"BIGINT"_s, u"FLOAT"_s, u"DOUBLE"_s,
        u"BOOLEAN"_s, u"STRING"_s, u"BINARY"_s, u"DATE"_s, u"TIMESTAMP"_s, u"TIMESTAMP_NTZ"_s, u"VARIANT"_s, u"ARRAY"_s,
        u"MAP"_s, u"STRUCT"_s, u"INTERVAL"_s, u"DECIMAL"_s, u"VOID"_s};
    return known.contains(base);
}

} // namespace

QString baseType(const QString &type)
{
    const QString upper = type.trimmed().toUpper();
    qsizetype end = 0;
    while (end < upper.size() && upper.at(end) != u'(' && upper.at(end) != u'<') {
        ++end;
    }
    return upper.first(end).trimmed();
}

QString databricksType(const QString &declared)
{
    const QString base = baseType(declared);
    if (base == u"NUMERIC" || base == u"DECIMAL" || base == u"NUMBER") {
        const QString given = arguments(declared);
        return u"DECIMAL"_s + (given.isEmpty() ? u"(10,0)"_s : given);
    }
    if (synonyms().contains(base)) {
        return synonyms().value(base);
    }
    if (base == u"ARRAY" || base == u"MAP" || base == u"STRUCT") {
        return declared.trimmed(); // field names keep their case
    }
    return isKnown(base) ? base : u"STRING"_s; // TEXT, CLOB, NVARCHAR(n), no type at all
}

QString wireTypeName(const QString &type)
{
    static const QHash<QString, QString> names
        = {{u"BIGINT"_s, u"LONG"_s}, {u"SMALLINT"_s, u"SHORT"_s}, {u"TINYINT"_s, u"BYTE"_s}, {u"VOID"_s, u"NULL"_s}};
    const QString base = baseType(type);
    return names.value(base, base);
}

std::optional<Decimal> decimalOf(const QString &type)
{
    if (baseType(type) != u"DECIMAL") {
        return std::nullopt;
    }
    const QString given = arguments(type);
    const QString inner = given.mid(1, given.size() - 2);
    Decimal out;
    if (!inner.isEmpty()) {
        out.precision = inner.section(u',', 0, 0).toInt();
        out.scale = inner.section(u',', 1, 1).toInt();
    }
    return out;
}

} // namespace metaflow::sandbox::catalog
