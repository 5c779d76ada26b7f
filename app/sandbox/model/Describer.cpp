#include "app/sandbox/model/Describer.h"

#include "app/sandbox/model/Words.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

struct Subject {
    QString entity; ///< what one row of the table stands for
    QString thing; ///< what the column is about, without its kind
    QString type;
    bool ofTable = false; ///< the column is the table's own key
};

QString entityOf(const AskedTable &table)
{
    QStringList words = wordsOf(table.name.section(u'.', -1));
    return words.isEmpty() ? u"record"_s : singular(words.join(u' '));
}

QString identifier(const Subject &subject)
{
    if (subject.ofTable || subject.thing.isEmpty()) {
        return u"Unique key that tells one %1 from every other; other tables join on it."_s.arg(subject.entity);
    }
    return u"Points to the %1 that this %2 belongs to, for joining with where that is kept."_s.arg(
        subject.thing, subject.entity);
}

QString calendarDay(const Subject &subject)
{
    return u"Calendar day on which the %1 of this %2 took place or takes effect."_s.arg(
        subject.thing.isEmpty() ? u"event"_s : subject.thing, subject.entity);
}

QString moment(const Subject &subject)
{
    return u"Moment, to the second, at which the %1 step was recorded for this %2."_s.arg(
        subject.thing.isEmpty() ? u"latest"_s : subject.thing, subject.entity);
}

QString flag(const Subject &subject)
{
    return u"Tells whether %1 holds for this %2; used to filter reports."_s.arg(
        subject.thing.isEmpty() ? u"the condition"_s : subject.thing, subject.entity);
}

QString code(const Subject &subject)
{
    return u"Short value from a fixed list that classifies the %1 of this %2; look the meaning up in the reference data."_s
        .arg(subject.thing.isEmpty() ? u"kind"_s : subject.thing, subject.entity);
}

QString amount(const Subject &subject)
{
    return u"Money figure for the %1 part of this %2, in the currency of the row, before any rounding for reports."_s
        .arg(subject.thing.isEmpty() ? u"total"_s : subject.thing, subject.entity);
}

QString measure(const Subject &subject)
{
    return u"Numeric measure of how much %1 this %2 accounts for; suited to sums and averages."_s.arg(
        subject.thing.isEmpty() ? u"volume"_s : subject.thing, subject.entity);
}

QString label(const Subject &subject)
{
    return u"What people call the %1 on screens and printed documents; not guaranteed to be unique."_s.arg(
        subject.thing.isEmpty() ? subject.entity : subject.thing + u" of this "_s + subject.entity);
}

QString attribute(const Subject &subject)
{
    const QString about = subject.thing.isEmpty() ? u"a further detail"_s : subject.thing;
    return u"Holds the %1 that was entered for this %2 in the source system, kept as it was captured."_s.arg(
        about, subject.entity);
}

using Sentence = QString (*)(const Subject &);

/// By the last word of the name, which says what kind of value it is.
Sentence byKind(const QString &kind)
{
    if (kind == u"identifier" || kind == u"key" || kind == u"mrn" || kind == u"uuid") {
        return identifier;
    }
    if (kind == u"flag" || kind == u"is" || kind == u"has") {
        return flag;
    }
    if (kind == u"code" || kind == u"status" || kind == u"type" || kind == u"class" || kind == u"category") {
        return code;
    }
    if (kind == u"amount" || kind == u"price" || kind == u"total" || kind == u"cost" || kind == u"salary"
        || kind == u"fee") {
        return amount;
    }
    return kind == u"name" || kind == u"title" || kind == u"label" ? label : nullptr;
}

Sentence byType(const QString &type)
{
    const QString upper = type.toUpper();
    if (upper.startsWith(u"BOOLEAN")) {
        return flag;
    }
    if (upper.startsWith(u"DATE")) {
        return calendarDay;
    }
    if (upper.startsWith(u"TIMESTAMP")) {
        return moment;
    }
    const bool number = upper.startsWith(u"INT") || upper.startsWith(u"BIGINT") || upper.startsWith(u"DECIMAL")
        || upper.startsWith(u"DOUBLE") || upper.startsWith(u"FLOAT") || upper.startsWith(u"SMALLINT");
    return number ? measure : attribute;
}

} // namespace

QString describeTable(const AskedTable &table)
{
    const QString entity = entityOf(table);
    QStringList about;
    for (const AskedColumn &column : table.columns) {
        QStringList words = wordsOf(column.name);
        words.removeAll(u"identifier"_s);
        const QString topic = words.join(u' ');
        if (!topic.isEmpty() && topic != entity && !about.contains(topic) && about.size() < 3) {
            about.append(topic);
        }
    }
    const QString keeps = about.isEmpty()
        ? QString()
        : u" Keeps, among other things, its %1."_s.arg(about.size() == 1
                ? about.first()
                : about.mid(0, about.size() - 1).join(u", "_s) + u" and "_s + about.last());
    return u"One row for each %1 known to the source system.%2"_s.arg(entity, keeps);
}

QString describeColumn(const AskedTable &table, const AskedColumn &column)
{
    QStringList words = wordsOf(column.name);
    Subject subject{entityOf(table), {}, column.type, false};
    Sentence sentence = words.isEmpty() ? nullptr : byKind(words.last());
    if (!sentence && !words.isEmpty()) {
        sentence = words.first() == u"is" || words.first() == u"has" ? flag : nullptr;
    }
    if (!sentence) {
        sentence = byType(column.type);
    }
    if (sentence != attribute && sentence != measure && words.size() > 1) {
        words.removeLast();
    }
    words.removeAll(u"is"_s);
    subject.thing = words.join(u' ');
    subject.ofTable = subject.thing == subject.entity || subject.thing == u"identifier"
        || subject.entity.startsWith(subject.thing + u' ');
    if (subject.thing == u"identifier") {
        subject.thing.clear();
    }
    return sentence(subject);
}

} // namespace metaflow::sandbox::model
