#include "app/sandbox/model/Words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

const QHash<QString, QString> &shortForms()
{
    static const QHash<QString, QString> forms = {{u"cd"_s, u"code"_s}, {u"nbr"_s, u"number"_s}, {u"no"_s, u"number"_s},
        {u"num"_s, u"number"_s}, {u"dt"_s, u"date"_s}, {u"ts"_s, u"time"_s}, {u"amt"_s, u"amount"_s},
        {u"qty"_s, u"quantity"_s}, {u"flg"_s, u"flag"_s}, {u"ind"_s, u"flag"_s}, {u"pct"_s, u"percentage"_s},
        {u"desc"_s, u"description"_s}, {u"cust"_s, u"customer"_s}, {u"acct"_s, u"account"_s}, {u"mgr"_s, u"manager"_s},
        {u"addr"_s, u"address"_s}, {u"whse"_s, u"warehouse"_s}, {u"txt"_s, u"text"_s}, {u"nm"_s, u"name"_s},
        {u"val"_s, u"value"_s}, {u"lat"_s, u"latitude"_s}, {u"lon"_s, u"longitude"_s}, {u"ver"_s, u"version"_s},
        {u"seq"_s, u"sequence"_s}, {u"ref"_s, u"reference"_s}, {u"gl"_s, u"general ledger"_s},
        {u"dx"_s, u"diagnosis"_s}, {u"enc"_s, u"encounter"_s}, {u"fx"_s, u"exchange"_s}, {u"emp"_s, u"employee"_s},
        {u"dept"_s, u"department"_s}, {u"prod"_s, u"product"_s}, {u"ord"_s, u"order"_s}, {u"inv"_s, u"invoice"_s},
        {u"yr"_s, u"year"_s}, {u"mth"_s, u"month"_s}, {u"id"_s, u"identifier"_s}};
    return forms;
}

bool startsWord(const QString &name, qsizetype at)
{
    const QChar c = name.at(at);
    return c.isUpper() && at > 0
        && (name.at(at - 1).isLower()
            || (at + 1 < name.size() && name.at(at + 1).isLower() && name.at(at - 1).isUpper()));
}

} // namespace

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        const QString lower = word.toLower();
        bool number = false;
        lower.toInt(&number);
        if (!lower.isEmpty() && !number) {
            words.append(shortForms().value(lower, lower));
        }
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!name.at(i).isLetterOrNumber()) {
            end();
            continue;
        }
        if (startsWord(name, i)) {
            end();
        }
        word.append(name.at(i));
    }
    end();
    return words;
}

QString singular(const QString &phrase)
{
    if (phrase.endsWith(u"ies")) {
        return phrase.chopped(3) + u'y';
    }
    const bool plural
        = phrase.endsWith(u's') && !phrase.endsWith(u"ss") && !phrase.endsWith(u"us") && !phrase.endsWith(u"is");
    return plural && phrase.size() > 3 ? phrase.chopped(1) : phrase;
}

} // namespace metaflow::sandbox::model
