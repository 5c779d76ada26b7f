#include "core/catalog/NestedType.h"

using namespace Qt::StringLiterals;

namespace metaflow::catalog {

namespace {

/// Where the text that begins at `from` meets one of `ends` outside of brackets and quotes; its length where never.
qsizetype endOf(QStringView text, qsizetype from, QStringView ends)
{
    int depth = 0;
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (depth == 0 && ends.contains(c)) {
            return i;
        } else if (c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'<' || c == u'(') {
            ++depth;
        } else if (c == u'>' || c == u')') {
            --depth;
        }
    }
    return text.size();
}

QString unquoted(QStringView name)
{
    name = name.trimmed();
    if (name.size() >= 2 && name.startsWith(u'`') && name.endsWith(u'`')) {
        return name.mid(1, name.size() - 2).toString().replace(u"``"_s, u"`"_s);
    }
    return name.toString();
}

/// Without what a column of a struct says beside its type.
QStringView withoutComment(QStringView type)
{
    for (qsizetype at = 0; at < type.size();) {
        const qsizetype blank = endOf(type, at, u" ");
        if (type.mid(blank).startsWith(u" COMMENT '", Qt::CaseInsensitive)) {
            return type.left(blank).trimmed(); // not of a field within: that one belongs to the type
        }
        at = blank + 1;
    }
    return type.trimmed();
}

/// `kind<inside>`; an empty view where the type is no such thing.
QStringView insideOf(QStringView type, QLatin1StringView kind)
{
    const bool fits
        = type.startsWith(kind, Qt::CaseInsensitive) && type.mid(kind.size()).startsWith(u'<') && type.endsWith(u'>');
    return fits ? type.mid(kind.size() + 1).chopped(1) : QStringView();
}

QStringView fieldOf(QStringView fields, const QString &name)
{
    for (qsizetype at = 0; at < fields.size();) {
        const qsizetype colon = endOf(fields, at, u":");
        const qsizetype end = endOf(fields, colon + 1, u",");
        if (colon < fields.size() && unquoted(fields.mid(at, colon - at)).compare(name, Qt::CaseInsensitive) == 0) {
            return withoutComment(fields.mid(colon + 1, end - colon - 1));
        }
        at = end + 1;
    }
    return {};
}

QStringView partOf(QStringView type, const QString &part)
{
    if (const QStringView element = insideOf(type, "array"_L1); !element.isEmpty()) {
        return part == "element"_L1 ? element.trimmed() : QStringView();
    }
    if (const QStringView pair = insideOf(type, "map"_L1); !pair.isEmpty()) {
        const qsizetype comma = endOf(pair, 0, u",");
        return (part == "key"_L1     ? pair.left(comma)
                : part == "value"_L1 ? pair.mid(comma + 1)
                                     : QStringView())
            .trimmed();
    }
    return fieldOf(insideOf(type, "struct"_L1), part);
}

} // namespace

QString nestedType(const QString &columnType, const QStringList &below)
{
    QStringView type = QStringView(columnType).trimmed();
    for (const QString &part : below) {
        type = partOf(type, part);
    }
    return type.toString();
}

} // namespace metaflow::catalog
