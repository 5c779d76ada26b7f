#include "core/store/Glossary.h"

#include "core/base/JsonText.h"
#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/Rows.h"
#include "core/store/Texts.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr qsizetype mostInAnEvent = 200; ///< beyond them their number and a hash of all

QString wordsJson(const QStringList &words)
{
    return QString::fromUtf8(jsonText(QJsonDocument(QJsonArray::fromStringList(words))));
}

QStringList wordsOf(const QString &json)
{
    QStringList words;
    for (const QJsonValue &word : parseJson(json.toUtf8()).array()) {
        words << word.toString();
    }
    return words;
}

QJsonObject termJson(const GlossaryTerm &term)
{
    return {{u"term"_s, term.term}, {u"kind"_s, term.kind}, {u"meaning"_s, term.meaning},
        {u"avoid"_s, QJsonArray::fromStringList(term.avoid)}};
}

Result<void> checkTexts(const QVector<GlossaryTerm> &terms)
{
    for (const GlossaryTerm &term : terms) {
        for (const QString &text : QStringList{term.term, term.kind, term.meaning} + term.avoid) {
            if (auto storable = checkStorable(text, term.term); !storable) {
                return storable;
            }
        }
    }
    return {};
}

Result<QHash<QString, GlossaryTerm>> byKey(Connection &connection)
{
    auto all = glossary(connection);
    if (!all) {
        return fail(all.error());
    }
    QHash<QString, GlossaryTerm> terms;
    for (const GlossaryTerm &term : *all) {
        terms.insert(folded(term.term), term);
    }
    return terms;
}

Result<void> record(Connection &connection, const QString &action, const QJsonArray &entries, const Person &person,
    const QDateTime &now)
{
    QJsonObject facts{{u"action"_s, action}, {u"terms"_s, entries.size()}};
    QJsonArray shown;
    for (qsizetype i = 0; i < std::min(mostInAnEvent, entries.size()); ++i) {
        shown.append(entries.at(i));
    }
    facts.insert(u"entries"_s, shown);
    if (entries.size() > mostInAnEvent) {
        const QByteArray all = jsonText(QJsonDocument(entries));
        facts.insert(
            u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex()));
    }
    return appendEvent(connection, u"glossary"_s, person, facts, now);
}

} // namespace

Result<QVector<GlossaryTerm>> glossary(Connection &connection)
{
    const auto exact = [&](const QString &column) { return sql::exactText(connection.dialect(), column); };
    QVector<GlossaryTerm> terms;
    auto read = connection.forEach(u"SELECT %1, kind, %2, avoid FROM glossary_terms ORDER BY term_key, id"_s.arg(
                                       exact(u"term"_s), exact(u"meaning"_s)),
        {}, [&](const QSqlQuery &row) {
            terms.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                wordsOf(row.value(3).toString())});
        });
    if (!read) {
        return fail(read.error());
    }
    return terms;
}

Result<GlossaryOutcome> setTerms(
    Connection &connection, const QVector<GlossaryTerm> &terms, const Person &person, const QDateTime &now)
{
    if (auto storable = checkTexts(terms); !storable) {
        return fail(storable.error());
    }
    const auto before = byKey(connection);
    if (!before) {
        return fail(before.error());
    }
    GlossaryOutcome outcome;
    RowValues rows;
    QJsonArray entries;
    for (const GlossaryTerm &term : terms) {
        const auto known = before->constFind(folded(term.term));
        if (known != before->cend() && *known == term) {
            ++outcome.unchanged;
            continue;
        }
        QJsonObject entry = termJson(term);
        if (known != before->cend()) {
            entry.insert(u"before"_s, termJson(*known));
        }
        ++(known != before->cend() ? outcome.changed : outcome.added);
        entries.append(entry);
        rows << QVariantList{folded(term.term), bindText(term.term), bindText(term.kind), bindText(term.meaning),
            wordsJson(term.avoid), bindText(person.name), isoTime(now)};
    }
    if (rows.isEmpty()) {
        return outcome;
    }
    const RowColumns columns = {
        {u"term_key"_s}, {u"term"_s}, {u"kind"_s}, {u"meaning"_s}, {u"avoid"_s}, {u"updated_by"_s}, {u"updated_at"_s}};
    auto done = insertRows(connection, u"glossary_terms"_s, columns, rows,
        u"ON CONFLICT (term_key) DO UPDATE SET term = excluded.term, kind = excluded.kind, "
        "meaning = excluded.meaning, avoid = excluded.avoid, updated_by = excluded.updated_by, "
        "updated_at = excluded.updated_at"_s);
    if (done) {
        done = record(connection, u"set"_s, entries, person, now);
    }
    return done ? Result<GlossaryOutcome>(outcome) : fail(done.error());
}

Result<bool> removeTerm(Connection &connection, const QString &term, const Person &person, const QDateTime &now)
{
    const auto before = byKey(connection);
    if (!before) {
        return fail(before.error());
    }
    const auto known = before->constFind(folded(term));
    if (known == before->cend()) {
        return fail(ErrorCode::TermNotFound, term);
    }
    if (auto done = connection.run(u"DELETE FROM glossary_terms WHERE term_key = ?"_s, {bindText(known.key())});
        !done) {
        return fail(done.error());
    }
    const auto noted = record(connection, u"removed"_s, {termJson(*known)}, person, now);
    return noted ? Result<bool>(true) : fail(noted.error());
}

} // namespace metaflow::store
