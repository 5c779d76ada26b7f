#include "app/sandbox/sql/Values.h"

#include "app/sandbox/catalog/Types.h"
#include "core/base/Utf8.h"

#include <QLocale>

#include <sqlite3.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::sql {

namespace {

QString textOf(sqlite3_value *value)
{
    return textOfUtf8({reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value)});
}

/// As Java prints a double: 1.0, 0.05, 9.40011020088123E21.
QString doubleText(double number)
{
    if (std::isnan(number)) {
        return u"NaN"_s;
    }
    const double size = std::abs(number);
    if (size != 0 && (size >= 1e7 || size < 1e-3)) {
        QString text = QString::number(number, 'E', QLocale::FloatingPointShortest);
        QString mantissa = text.section(u'E', 0, 0);
        const int exponent = text.section(u'E', 1).toInt();
        mantissa += mantissa.contains(u'.') ? QString() : u".0"_s;
        return mantissa + u'E' + QString::number(exponent);
    }
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    return text.contains(u'.') ? text : text + u".0"_s;
}

bool isNumber(sqlite3_value *value)
{
    const int kind = sqlite3_value_type(value);
    return kind == SQLITE_INTEGER || kind == SQLITE_FLOAT;
}

bool isTime(const QString &type)
{
    return type.startsWith(u"TIMESTAMP");
}

} // namespace

QString castToString(sqlite3_value *value, const QString &type)
{
    const QString base = catalog::baseType(type);
    if (base == u"BOOLEAN") {
        return isNumber(value) ? (sqlite3_value_int(value) != 0 ? u"true"_s : u"false"_s) : textOf(value).toLower();
    }
    if (base == u"DECIMAL" && isNumber(value)) {
        return QString::number(sqlite3_value_double(value), 'f', catalog::decimalOf(type)->scale);
    }
    if ((base == u"DOUBLE" || base == u"FLOAT") && isNumber(value)) {
        return doubleText(sqlite3_value_double(value));
    }
    if (base == u"DATE") {
        return textOf(value).first(std::min<qsizetype>(10, sqlite3_value_bytes(value)));
    }
    if (isTime(base)) {
        QString text = textOf(value).replace(u'T', u' ');
        text.remove(u'Z');
        return text.endsWith(u".000"_s) ? text.chopped(4) : text;
    }
    return textOf(value);
}

QString cellText(sqlite3_value *value, const QString &type)
{
    if (type == u"BINARY") {
        return QString::fromLatin1(
            QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)).toBase64());
    }
    QString text = castToString(value, type);
    if (!isTime(type)) {
        return text;
    }
    text.replace(u' ', u'T');
    if (text.size() == 10) {
        text += u"T00:00:00"_s;
    }
    if (text.size() == 19) {
        text += u".000"_s;
    }
    return type == u"TIMESTAMP_NTZ" ? text : text + u'Z';
}

} // namespace metaflow::sandbox::sql
