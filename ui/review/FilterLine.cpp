#include "ui/review/FilterLine.h"

#include <QDate>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// One word of the line: `key:"a value"`, `"free text"` or `text`. A quote within quotes is written twice.
struct Word {
    QString key; ///< lower case; empty: free text
    QString value;
    QString text; ///< as written
};

QVector<Word> wordsOf(const QString &line)
{
    static const QRegularExpression shape(uR"((?:([A-Za-z]+):)?(?:"((?:[^"]|"")*)("|$)|(\S*)))"_s);
    QVector<Word> words;
    auto hits = shape.globalMatch(line);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        if (!hit.captured().trimmed().isEmpty()) {
            const QString value
                = hit.capturedLength(4) > 0 ? hit.captured(4) : hit.captured(2).replace(u"\"\""_s, u"\""_s);
            words.append({hit.captured(1).toLower(), value, hit.captured()});
        }
    }
    return words;
}

QString quoted(const QString &value)
{
    static const QRegularExpression plain(uR"(^[^\s":]+$)"_s);
    return plain.match(value).hasMatch() ? value : u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"';
}

/// Exact names and beginnings of at least three letters: `pend` is on its way to `pending`.
std::optional<Status> statusFrom(const QString &value)
{
    for (const Status status : allStatuses) {
        if (value.size() >= 3 && statusName(status).startsWith(value, Qt::CaseInsensitive)) {
            return status;
        }
    }
    return {};
}

/// Facets stop at 2,000 names: then a name that is missing may exist all the same.
bool isKnown(const QStringList &names, const QString &value)
{
    return names.isEmpty() || names.size() >= 2000 || names.contains(value, Qt::CaseInsensitive);
}

bool readStatus(const QString &value, Query &query)
{
    QVector<Status> statuses;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
        if (const auto status = statusFrom(part)) {
            statuses << *status;
        }
    }
    query.filter.statuses += statuses;
    return !statuses.isEmpty();
}

QDateTime startOf(const QDate &day)
{
    return day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::utc()) : QDateTime();
}

/// From the first moment on and before the second; invalid: open at that end.
struct TimeSpan {
    QDateTime first, behind;
};

/// `2026-11-22`: its beginning, of the last one its end; or `2026-11-22T10:30:00.000Z`, a time.
QDateTime momentFrom(const QString &text, bool last)
{
    static const QRegularExpression day(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$"_s);
    if (day.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return startOf(last && date.isValid() ? date.addDays(1) : date);
    }
    return time.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
}

/// `2026-11-01..2026-11-30`, `..2026-11-30`, `2026-11-01..`, `2026-11-22`: both days are among them.
std::optional<TimeSpan> timeSpan(const QString &value)
{
    const qsizetype dots = value.indexOf(".."_L1);
    const QString first = dots < 0 ? value : value.left(dots);
    const QString last = dots < 0 ? value : value.mid(dots + 2);
    const TimeSpan span{momentFrom(first, false), momentFrom(last, true)};
    const bool good = (first.isEmpty() || span.first.isValid()) && (last.isEmpty() || span.behind.isValid())
        && span.first != span.behind; // no end at all, or a time alone
    return good ? std::optional(span) : std::nullopt;
}

/// As days where it is whole days (UTC), else as times: nothing of it is lost.
QString spanText(const TimeSpan &span)
{
    const auto text = [](const QDateTime &moment, bool last) {
        const QDateTime time = moment.toUTC();
        return !time.isValid()           ? QString()
            : time.time() != QTime(0, 0) ? time.toString(Qt::ISODateWithMs)
                                         : time.date().addDays(last ? -1 : 0).toString(Qt::ISODate);
    };
    const QString first = text(span.first, false);
    const QString last = text(span.behind, true);
    return first == last && !first.contains(u'T') ? first : first + u".."_s + last;
}

/// Of the times between which a text came the first is left out and the second is within, to the millisecond.
QDateTime moved(const QDateTime &time, int milliseconds)
{
    return time.isValid() ? time.toUTC().addMSecs(milliseconds) : time;
}

/// `>30d`, `<=7d`: whole days (UTC) back from today; or days on which the text came.
bool readWaiting(const QString &value, ItemFilter &filter)
{
    static const QRegularExpression shape(u"^(<=|<|>=|>)(\\d{1,5})d$"_s);
    if (const auto hit = shape.match(value); hit.hasMatch()) {
        const QString sign = hit.captured(1);
        const bool atLeast = sign.startsWith(u'>');
        const int days = hit.captured(2).toInt() + (sign == ">"_L1 || sign == "<="_L1 ? 1 : 0);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        (atLeast ? filter.waitingUntil : filter.waitingAfter) = moved(startOf(today.addDays(1 - days)), -1);
        return true;
    }
    const auto span = timeSpan(value);
    if (span) {
        filter.waitingAfter = moved(span->first, -1);
        filter.waitingUntil = moved(span->behind, -1);
    }
    return span.has_value();
}

bool readDecided(const QString &value, ItemFilter &filter)
{
    const auto span = timeSpan(value);
    if (span) {
        filter.decidedSince = span->first;
        filter.decidedUntil = span->behind;
    }
    return span.has_value();
}

bool readScore(const QString &value, Query &query)
{
    if (value == "none"_L1) {
        query.filter.unscored = true;
        return true;
    }
    static const QRegularExpression shape(u"^(<=|<|>=|>|=)?(\\d{1,3})$"_s);
    const auto hit = shape.match(value);
    if (!hit.hasMatch()) {
        return false;
    }
    const QString sign = hit.captured(1);
    const int bound = hit.captured(2).toInt();
    if (sign.startsWith(u'<')) {
        query.filter.maxScore = sign == "<"_L1 ? bound - 1 : bound;
    } else if (sign.startsWith(u'>')) {
        query.filter.minScore = sign == ">"_L1 ? bound + 1 : bound;
    } else {
        query.filter.minScore = query.filter.maxScore = bound;
    }
    return true;
}

/// In the order of ItemSort.
constexpr std::array sortNames = {"object"_L1, "score"_L1, "newest"_L1, "status"_L1, "type"_L1, "column"_L1,
    "checks"_L1, "text"_L1, "model"_L1, "author"_L1, "reviewer"_L1, "age"_L1, "assigned"_L1};

bool readSort(const QString &value, Query &query)
{
    const bool backwards = value.startsWith(u'-');
    const QString name = value.mid(backwards ? 1 : 0);
    for (size_t i = 0; i < sortNames.size(); ++i) {
        if (name == sortNames.at(i)) {
            query.sort = {static_cast<ItemSort>(i), backwards};
            return true;
        }
    }
    return false;
}

bool readName(const Word &word, Query &query, const KnownNames &known)
{
    ItemFilter &filter = query.filter;
    if (word.key == "catalog"_L1 && isKnown(known.catalogs, word.value)) {
        filter.catalog = word.value;
    } else if (word.key == "schema"_L1 && isKnown(known.schemas, word.value)) {
        filter.schema = word.value;
    } else if (word.key == "table"_L1 && isKnown(known.tables, word.value)) {
        filter.table = word.value;
    } else if (word.key == "column"_L1) {
        filter.column = word.value;
    } else if (word.key == "type"_L1 && isKnown(known.types, word.value)) {
        filter.dataType = word.value;
    } else {
        return false;
    }
    return true;
}

/// Of `openai_gpt-6-luna` also the model alone.
bool isKnownMethod(const QStringList &methods, const QString &value)
{
    return methods.isEmpty() || std::any_of(methods.begin(), methods.end(), [&](const QString &method) {
        return method.compare(value, Qt::CaseInsensitive) == 0 || method.endsWith(u'_' + value, Qt::CaseInsensitive);
    });
}

bool readPerson(const Word &word, Query &query, const KnownNames &known)
{
    const bool isMe
        = !known.me.isEmpty() && (word.value == "me"_L1 || word.value.compare(known.me, Qt::CaseInsensitive) == 0);
    const QString person = isMe ? known.me : word.value;
    const auto set = [&](QString &part, const QStringList &people) {
        if (isMe || isKnown(people, person)) {
            part = person;
            return true;
        }
        return false;
    };
    if (word.key == "by"_L1) {
        return set(query.filter.reviewer, known.reviewers);
    }
    if (word.key == "for"_L1) {
        return set(query.filter.assignedTo, known.assigned);
    }
    return word.key == "author"_L1 && set(query.filter.author, known.authors);
}

bool readIs(const QString &value, ItemFilter &filter)
{
    if (value == "missing"_L1) {
        filter.missing = true;
    } else if (value == "conflict"_L1) {
        filter.conflict = true;
    } else if (value == "table"_L1) {
        filter.kind = ObjectKind::Table;
    } else if (value == "column"_L1) {
        filter.kind = ObjectKind::Column;
    } else if (value == "columns"_L1) {
        filter.kind = ObjectKind::Column;
        filter.withFields = true;
    } else if (value == "field"_L1) {
        filter.kind = ObjectKind::Field;
    } else if (value == "reworded"_L1 || value == "proposed"_L1) {
        filter.reworded = value == "reworded"_L1;
    } else {
        return false;
    }
    return true;
}

bool readOther(const Word &word, Query &query, const KnownNames &known)
{
    ItemFilter &filter = query.filter;
    if (word.key == "check"_L1 && isKnown(known.checks, word.value)) {
        filter.check = word.value;
    } else if (word.key == "run"_L1 && word.value.toLongLong() > 0) {
        filter.run = RunId(word.value.toLongLong());
    } else if (word.key == "model"_L1 && isKnownMethod(known.methods, word.value)) {
        filter.method = word.value;
    } else if (word.key == "needs"_L1 && word.value == "work"_L1) {
        filter.needsWork = true;
    } else if (word.key == "changed"_L1 && word.value == "catalog"_L1) {
        filter.catalogChanged = true;
    } else if (word.key == "template"_L1) {
        filter.templateName = word.value;
    } else {
        return (word.key == "waiting"_L1 && readWaiting(word.value, filter))
            || (word.key == "decided"_L1 && readDecided(word.value, filter))
            || (word.key == "is"_L1 && readIs(word.value, filter)) || readPerson(word, query, known);
    }
    return true;
}

const QStringList &keyWords()
{
    static const QStringList keys{u"status"_s, u"catalog"_s, u"schema"_s, u"table"_s, u"column"_s, u"type"_s,
        u"score"_s, u"check"_s, u"run"_s, u"by"_s, u"for"_s, u"author"_s, u"model"_s, u"needs"_s, u"changed"_s, u"is"_s,
        u"template"_s, u"waiting"_s, u"decided"_s, u"sort"_s};
    return keys;
}

/// What is searched for where a word says nothing else: of `schema:gone` the value, nothing of `status:` and `score:<`.
QString searchTextOf(const Word &word)
{
    if (!keyWords().contains(word.key)) {
        return word.key.isEmpty() ? word.value : word.text;
    }
    const bool names
        = word.key == "catalog"_L1 || word.key == "schema"_L1 || word.key == "table"_L1 || word.key == "column"_L1;
    return names ? word.value : QString();
}

/// A word that one more letter may turn into one that finds more, or into another word: it must not filter yet.
/// `schema:sal` on its way to `schema:sales`, `score:<6` to `score:<60`, `stat` to `status:`.
bool isHalfTyped(const Word &word, const KnownNames &known)
{
    if (const qsizetype quotes = word.text.count(u'"'); quotes > 0 && quotes % 2 == 0) {
        return false;
    }
    if (word.key.isEmpty()) {
        return std::any_of(keyWords().begin(), keyWords().end(),
            [&](const QString &key) { return key.startsWith(word.text.trimmed(), Qt::CaseInsensitive); });
    }
    if (word.key == "waiting"_L1 || word.key == "decided"_L1) {
        ItemFilter filter;
        return !(word.key == "waiting"_L1 ? readWaiting : readDecided)(word.value, filter);
    }
    if (word.key == "score"_L1) {
        Query query;
        if (word.value == "none"_L1) {
            return false;
        }
        return !readScore(word.value, query) || query.filter.maxScore.value_or(100) <= 10
            || !(word.value.startsWith(u'<') || word.value.startsWith(u'>'));
    }
    const QHash<QString, QStringList> names{{u"catalog"_s, known.catalogs}, {u"schema"_s, known.schemas},
        {u"table"_s, known.tables}, {u"type"_s, known.types}, {u"check"_s, known.checks}, {u"author"_s, known.authors},
        {u"by"_s, known.reviewers}, {u"for"_s, known.assigned + QStringList{u"me"_s}}, {u"model"_s, known.methods}};
    const QStringList open{u"column"_s, u"run"_s, u"template"_s}; // values that nobody can list
    return open.contains(word.key)
        || (names.contains(word.key) && !names.value(word.key).contains(word.value, Qt::CaseInsensitive));
}

bool read(const Word &word, Query &query, const KnownNames &known)
{
    return !word.value.isEmpty()
        && ((word.key == "status"_L1 && readStatus(word.value, query))
            || (word.key == "score"_L1 && readScore(word.value, query))
            || (word.key == "sort"_L1 && readSort(word.value, query)) || readName(word, query, known)
            || readOther(word, query, known));
}

QStringList choicesOf(const QString &key, const KnownNames &known)
{
    static const QHash<QString, QStringList> fixed{
        {u"status"_s, {u"pending"_s, u"approved"_s, u"edited"_s, u"rejected"_s, u"imported"_s}},
        {u"score"_s, {u"<60"_s, u">=80"_s, u"100"_s}}, {u"needs"_s, {u"work"_s}}, {u"changed"_s, {u"catalog"_s}},
        {u"is"_s,
            {u"table"_s, u"column"_s, u"columns"_s, u"field"_s, u"conflict"_s, u"missing"_s, u"reworded"_s,
                u"proposed"_s}},
        {u"waiting"_s, {u">30d"_s, u"<7d"_s, u"2026-11-01..2026-11-30"_s}},
        {u"decided"_s, {u"2026-11-22"_s, u"2026-11-01..2026-11-30"_s}},
        {u"sort"_s, QStringList(sortNames.begin(), sortNames.end())}};
    const QHash<QString, QStringList> learnt{{u"type"_s, known.types}, {u"check"_s, known.checks},
        {u"model"_s, known.methods}, {u"author"_s, known.authors}, {u"by"_s, known.reviewers},
        {u"for"_s, known.assigned}};
    return fixed.value(key, learnt.value(key));
}

struct Parsed {
    Query query;
    QVector<UnreadWord> unread;
};

Parsed parse(const QString &line, const KnownNames &known, bool typing)
{
    Parsed parsed;
    QStringList texts;
    QVector<Word> words = wordsOf(line);
    if (typing && !words.isEmpty() && isHalfTyped(words.last(), known)) {
        words.removeLast();
    }
    for (const Word &word : std::as_const(words)) {
        if (read(word, parsed.query, known)) {
            continue;
        }
        texts << searchTextOf(word);
        if (keyWords().contains(word.key) && !word.value.isEmpty()) {
            parsed.unread.append({word.key, word.value, choicesOf(word.key, known), !texts.last().isEmpty()});
        }
    }
    texts.removeAll(QString());
    parsed.query.filter.search = texts.join(u' ');
    return parsed;
}

} // namespace

Query parseFilterLine(const QString &line, const KnownNames &known, bool typing)
{
    return parse(line, known, typing).query;
}

QVector<UnreadWord> unreadWords(const QString &line, const KnownNames &known, bool typing)
{
    return parse(line, known, typing).unread;
}

QString sortWord(const ItemOrder &order)
{
    return (order.backwards ? u"-"_s : QString()) + sortNames.at(static_cast<size_t>(order.by));
}

namespace {

/// What figures are counted by.
void addOrigin(const ItemFilter &filter, const std::function<void(QLatin1StringView, const QString &)> &add)
{
    add("template"_L1, filter.templateName);
    if (filter.reworded) {
        add("is"_L1, *filter.reworded ? u"reworded"_s : u"proposed"_s);
    }
    if (filter.waitingAfter.isValid() || filter.waitingUntil.isValid()) {
        add("waiting"_L1, spanText({moved(filter.waitingAfter, 1), moved(filter.waitingUntil, 1)}));
    }
    if (filter.decidedSince.isValid() || filter.decidedUntil.isValid()) {
        add("decided"_L1, spanText({filter.decidedSince, filter.decidedUntil}));
    }
    add("score"_L1, filter.unscored ? u"none"_s : QString());
}

} // namespace

QString filterLineOf(const Query &query)
{
    const ItemFilter &filter = query.filter;
    QStringList words;
    const auto add = [&words](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty()) {
            words << key + u':' + quoted(value);
        }
    };
    QStringList statuses;
    for (const Status status : filter.statuses) {
        statuses << statusName(status);
    }
    add("status"_L1, statuses.join(u','));
    add("catalog"_L1, filter.catalog);
    add("schema"_L1, filter.schema);
    add("table"_L1, filter.table);
    add("column"_L1, filter.column);
    add("type"_L1, filter.dataType);
    add("check"_L1, filter.check);
    add("model"_L1, filter.method);
    add("author"_L1, filter.author);
    add("by"_L1, filter.reviewer);
    add("for"_L1, filter.assignedTo);
    add("run"_L1, filter.run.isNone() ? QString() : QString::number(filter.run.value()));
    add("needs"_L1, filter.needsWork.value_or(false) ? u"work"_s : QString());
    add("changed"_L1, filter.catalogChanged ? u"catalog"_s : QString());
    add("is"_L1, filter.conflict ? u"conflict"_s : QString());
    add("is"_L1, filter.missing ? u"missing"_s : QString());
    if (filter.kind) {
        add("is"_L1, objectKindName(*filter.kind) + (filter.withFields ? u"s"_s : QString()));
    }
    addOrigin(filter, add);
    if (filter.minScore && filter.minScore == filter.maxScore) {
        words << u"score:%1"_s.arg(*filter.minScore);
    } else if (filter.minScore) {
        words << u"score:>=%1"_s.arg(*filter.minScore);
    }
    if (filter.maxScore && filter.minScore != filter.maxScore) {
        words << u"score:<=%1"_s.arg(*filter.maxScore);
    }
    if (query.sort != ItemOrder()) {
        add("sort"_L1, sortWord(query.sort));
    }
    if (!filter.search.isEmpty()) {
        words << quoted(filter.search);
    }
    return words.join(u' ');
}

QString withWord(const QString &line, const QString &key, const QString &value)
{
    QStringList words;
    bool placed = value.isEmpty();
    for (const Word &word : wordsOf(line)) {
        if (word.key != key) {
            words << word.text.trimmed();
        } else if (!placed) {
            words << key + u':' + quoted(value);
            placed = true;
        }
    }
    if (!placed) {
        words << key + u':' + quoted(value);
    }
    return words.join(u' ');
}

QString withText(const QString &line, const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(line)) {
        if (keyWords().contains(word.key)) {
            words << word.text.trimmed();
        }
    }
    if (!text.trimmed().isEmpty()) {
        words << quoted(text.trimmed());
    }
    return words.join(u' ');
}

} // namespace metaflow::ui
