#include "core/generation/MemoryNames.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr std::array shortForms
    = {std::pair{"acct"_L1, "account"_L1}, std::pair{"addr"_L1, "address"_L1}, std::pair{"amt"_L1, "amount"_L1},
        std::pair{"avg"_L1, "average"_L1}, std::pair{"cat"_L1, "category"_L1}, std::pair{"ccy"_L1, "currency"_L1},
        std::pair{"cd"_L1, "code"_L1}, std::pair{"cnt"_L1, "count"_L1}, std::pair{"cntry"_L1, "country"_L1},
        std::pair{"ctry"_L1, "country"_L1}, std::pair{"cust"_L1, "customer"_L1}, std::pair{"dept"_L1, "department"_L1},
        std::pair{"desc"_L1, "description"_L1}, std::pair{"descr"_L1, "description"_L1}, std::pair{"dt"_L1, "date"_L1},
        std::pair{"emp"_L1, "employee"_L1}, std::pair{"flg"_L1, "flag"_L1}, std::pair{"grp"_L1, "group"_L1},
        std::pair{"ident"_L1, "id"_L1}, std::pair{"identifier"_L1, "id"_L1}, std::pair{"inv"_L1, "invoice"_L1},
        std::pair{"lat"_L1, "latitude"_L1}, std::pair{"lng"_L1, "longitude"_L1}, std::pair{"loc"_L1, "location"_L1},
        std::pair{"lon"_L1, "longitude"_L1}, std::pair{"mgr"_L1, "manager"_L1}, std::pair{"msg"_L1, "message"_L1},
        std::pair{"mth"_L1, "month"_L1}, std::pair{"nbr"_L1, "number"_L1}, std::pair{"nm"_L1, "name"_L1},
        std::pair{"nr"_L1, "number"_L1}, std::pair{"num"_L1, "number"_L1}, std::pair{"ord"_L1, "order"_L1},
        std::pair{"org"_L1, "organization"_L1}, std::pair{"organisation"_L1, "organization"_L1},
        std::pair{"pct"_L1, "percent"_L1}, std::pair{"pmt"_L1, "payment"_L1}, std::pair{"prod"_L1, "product"_L1},
        std::pair{"pwd"_L1, "password"_L1}, std::pair{"qty"_L1, "quantity"_L1}, std::pair{"ref"_L1, "reference"_L1},
        std::pair{"seq"_L1, "sequence"_L1}, std::pair{"src"_L1, "source"_L1}, std::pair{"tel"_L1, "telephone"_L1},
        std::pair{"tgt"_L1, "target"_L1}, std::pair{"tot"_L1, "total"_L1}, std::pair{"trx"_L1, "transaction"_L1},
        std::pair{"ts"_L1, "timestamp"_L1}, std::pair{"txn"_L1, "transaction"_L1}, std::pair{"usr"_L1, "user"_L1},
        std::pair{"val"_L1, "value"_L1}, std::pair{"yr"_L1, "year"_L1}};

constexpr std::array tablePrefixes = {"tbl"_L1, "tb"_L1, "vw"_L1, "dim"_L1, "fact"_L1, "fct"_L1, "stg"_L1, "raw"_L1};
constexpr std::array tableSuffixes
    = {"tbl"_L1, "table"_L1, "view"_L1, "vw"_L1, "bak"_L1, "backup"_L1, "old"_L1, "new"_L1, "tmp"_L1};
constexpr std::array columnAffixes = {"col"_L1, "fld"_L1, "field"_L1};

template <typename List> bool isAmong(const List &list, const QString &word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

const QHash<QString, QString> &longForms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> made;
        for (const auto &[brief, whole] : shortForms) {
            made.insert(brief, whole);
        }
        return made;
    }();
    return forms;
}

QString singular(const QString &word)
{
    if (word.size() > 4 && word.endsWith("ies"_L1)) {
        return word.chopped(3) + u'y';
    }
    if (word.size() > 4 && (word.endsWith("sses"_L1) || word.endsWith("xes"_L1) || word.endsWith("ches"_L1))) {
        return word.chopped(2);
    }
    const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1) && !word.endsWith("us"_L1)
        && !word.endsWith("is"_L1);
    return plural ? word.chopped(1) : word;
}

QStringList meaning(const QString &name)
{
    QStringList words = wordsOf(name);
    for (QString &word : words) {
        word = singular(word);
        word = longForms().value(word, word);
    }
    return words;
}

/// `v2`, which wordsOf() gives as two words.
void dropVersion(QStringList *words)
{
    const auto isNumber = [](const QString &word) {
        return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    };
    if (words->size() > 2 && words->at(words->size() - 2) == u"v" && isNumber(words->last())) {
        words->resize(words->size() - 2);
    }
}

QStringList tableWords(const QString &name)
{
    QStringList words = meaning(name);
    dropVersion(&words);
    while (words.size() > 1 && isAmong(tableSuffixes, words.last())) {
        words.removeLast();
    }
    while (words.size() > 1 && isAmong(tablePrefixes, words.first())) {
        words.removeFirst();
    }
    return words;
}

QStringList columnWords(const QString &name)
{
    QStringList words = meaning(name);
    while (words.size() > 1 && isAmong(columnAffixes, words.last())) {
        words.removeLast();
    }
    while (words.size() > 1 && isAmong(columnAffixes, words.first())) {
        words.removeFirst();
    }
    return words;
}

} // namespace

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) {
            words << word.toCaseFolded();
            word.clear();
        }
    };
    const QString text = name.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark()) {
            end();
            continue;
        }
        const QChar before = word.isEmpty() ? QChar() : word.back();
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool camel = c.isUpper() && (before.isLower() || (before.isUpper() && next.isLower()));
        if (!word.isEmpty() && (camel || c.isDigit() != before.isDigit())) {
            end();
        }
        word += c;
    }
    end();
    return words;
}

QString spellingOf(const QString &name)
{
    QStringList words = wordsOf(name);
    if (!words.isEmpty()) {
        words.last() = singular(words.last()); // of a folded name only the end can be told
    }
    return words.join(QString());
}

QString meaningOfTable(const QString &name)
{
    return tableWords(name).join(QString());
}

QString meaningOfColumn(const QString &name)
{
    return columnWords(name).join(QString());
}

QString meaningWithoutTable(const QString &column, const QString &table)
{
    const QStringList prefix = tableWords(table);
    const QStringList words = columnWords(column);
    return words.size() > prefix.size() && words.mid(0, prefix.size()) == prefix
        ? words.mid(prefix.size()).join(QString())
        : QString();
}

QStringList shortSpellings(const QString &name)
{
    constexpr qsizetype most = 32;
    QStringList spellings = {QString()};
    for (const QString &word : meaning(name)) {
        QStringList forms = {word};
        for (const auto &[brief, whole] : shortForms) {
            if (word == whole) {
                forms << brief;
            }
        }
        QStringList longer;
        for (const QString &begun : std::as_const(spellings)) {
            for (const QString &form : std::as_const(forms)) {
                longer << begun + form;
            }
        }
        spellings = longer.mid(0, most);
    }
    return spellings;
}

QString typeFamily(const QString &dataType)
{
    static const QHash<QString, QString> families = {{u"tinyint"_s, u"integer"_s}, {u"byte"_s, u"integer"_s},
        {u"smallint"_s, u"integer"_s}, {u"short"_s, u"integer"_s}, {u"int"_s, u"integer"_s},
        {u"integer"_s, u"integer"_s}, {u"bigint"_s, u"integer"_s}, {u"long"_s, u"integer"_s},
        {u"decimal"_s, u"decimal"_s}, {u"numeric"_s, u"decimal"_s}, {u"dec"_s, u"decimal"_s},
        {u"float"_s, u"decimal"_s}, {u"real"_s, u"decimal"_s}, {u"double"_s, u"decimal"_s}, {u"string"_s, u"text"_s},
        {u"varchar"_s, u"text"_s}, {u"char"_s, u"text"_s}, {u"text"_s, u"text"_s}, {u"date"_s, u"time"_s},
        {u"timestamp"_s, u"time"_s}, {u"timestamp_ntz"_s, u"time"_s}, {u"timestamp_ltz"_s, u"time"_s}};
    const QString type = dataType.trimmed().toCaseFolded();
    const qsizetype bracket = type.indexOf(u'(');
    const auto known = families.constFind(bracket < 0 ? type : type.left(bracket));
    return known == families.cend() ? type : *known;
}

} // namespace metaflow::generation
