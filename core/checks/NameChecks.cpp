#include "core/checks/Rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

QString withoutPlural(const QString &word)
{
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"_s) ? word.chopped(1) : word;
}

/// Words that every description may have, and that say nothing beside the name.
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = [] {
        const QStringList words = plainWords(
            u"the a an of for this that these it its is are in on to and or by with column field table value attribute "
            "data record contain contains store stored represent indicate describe hold each entry information about "
            "given associated corresponding whether if tell show current specific particular related respective"_s);
        return QSet<QString>(words.begin(), words.end());
    }();
    return fillers.contains(word);
}

/// What people write for the short forms that names are full of.
QString expanded(const QString &word)
{
    static const QHash<QString, QString> forms = {{u"id"_s, u"identifier"_s}, {u"nr"_s, u"number"_s},
        {u"nbr"_s, u"number"_s}, {u"no"_s, u"number"_s}, {u"num"_s, u"number"_s}, {u"cd"_s, u"code"_s},
        {u"dt"_s, u"date"_s}, {u"ts"_s, u"timestamp"_s}, {u"amt"_s, u"amount"_s}, {u"qty"_s, u"quantity"_s},
        {u"desc"_s, u"description"_s}, {u"nm"_s, u"name"_s}, {u"cnt"_s, u"count"_s}, {u"pct"_s, u"percentage"_s},
        {u"flg"_s, u"flag"_s}, {u"ind"_s, u"indicator"_s}, {u"cust"_s, u"customer"_s}, {u"addr"_s, u"address"_s}};
    return forms.value(word, word);
}

QStringList nameWords(const CheckContext &context)
{
    QStringList words = plainWords(context.object.name());
    words += plainWords(context.object.table());
    const QStringList plain = words;
    for (const QString &word : plain) {
        words << expanded(word);
    }
    return words;
}

} // namespace

QStringList plainWords(const QString &text)
{
    static const QRegularExpression camel(
        u"(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString spaced = text;
    spaced.replace(camel, u" "_s).replace(sign, u" "_s);
    QStringList words = spaced.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), withoutPlural);
    return words;
}

Spots findRestatedName(const QString &text, const CheckContext &context, int)
{
    const QStringList name = nameWords(context);
    const QStringList words = plainWords(text);
    const auto saysNothingNew
        = [&](const QString &word) { return isFiller(word) || name.contains(word) || name.contains(expanded(word)); };
    const bool speaks
        = std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return name.contains(word); });
    if (speaks && std::all_of(words.cbegin(), words.cend(), saysNothingNew)) {
        return {{0, 0, {context.object.name()}}};
    }
    return {};
}

Spots findNamedType(const QString &text, const CheckContext &context, int)
{
    static const QRegularExpression always(
        u"\\b(?:bigint|smallint|tinyint|varchar|nvarchar|timestamp_ntz|decimal\\(\\d+(?:, ?\\d+)?\\)|(?:array|map|struct)<)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // These are words of the language too, so they count only where they speak of the type.
    static const QRegularExpression spoken(
        u"\\b(?:string|integer|int|double|float|boolean|date|timestamp|binary|decimal|long|text|char)[ -](?:type|data "
        u"?type|typed|column|field)\\b"
        "|\\bboolean "
        "(?:flag|indicator|value)\\b|\\((?:string|integer|int|double|float|boolean|timestamp|binary|decimal|bigint|"
        "varchar)\\)"
        "|\\b(?:data ?type(?: is)?|of type|stored as an?) (?:string|integer|int|double|float|boolean|date|timestamp|binary|decimal)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (context.dataType.isEmpty()) {
        return {};
    }
    return findMatches(always, text) + findMatches(spoken, text);
}

} // namespace metaflow::checks
