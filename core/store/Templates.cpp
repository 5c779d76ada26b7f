#include "core/store/Templates.h"

#include "core/base/JsonText.h"
#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/History.h"
#include "core/store/Texts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

const QString templateColumns = u"name, version, scope, content, created_by, created_at, retired"_s;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(jsonText(QJsonDocument(object)));
}

QJsonObject scopeJson(const TemplateScope &scope)
{
    return {{u"catalog"_s, scope.catalog}, {u"schema"_s, scope.schema}, {u"table"_s, scope.table}};
}

QJsonObject contentJson(const TemplateContent &content)
{
    return {{u"text"_s, content.text}, {u"length"_s, templateLengthName(content.length)},
        {u"style"_s, templateStyleName(content.style)}, {u"language"_s, content.language},
        {u"instructions"_s, content.instructions}};
}

PromptTemplate readTemplate(const QSqlQuery &row)
{
    const QJsonObject scope = parseJson(row.value(2).toString().toUtf8()).object();
    const QJsonObject content = parseJson(row.value(3).toString().toUtf8()).object();
    PromptTemplate read;
    read.name = row.value(0).toString();
    read.version = row.value(1).toInt();
    read.scope = {scope[u"catalog"_s].toString(), scope[u"schema"_s].toString(), scope[u"table"_s].toString()};
    read.content.text = content[u"text"_s].toString();
    read.content.length
        = templateLengthFromName(content[u"length"_s].toString()).value_or(TemplateLength::TwoSentences);
    read.content.style = templateStyleFromName(content[u"style"_s].toString()).value_or(TemplateStyle::Business);
    read.content.language = content[u"language"_s].toString();
    read.content.instructions = content[u"instructions"_s].toString();
    read.createdBy = row.value(4).toString();
    read.createdAt = fromIsoTime(row.value(5).toString());
    read.retired = row.value(6).toInt() != 0;
    return read;
}

Result<QVector<PromptTemplate>> readTemplates(Connection &connection, const QString &rest, const QVariantList &values)
{
    QVector<PromptTemplate> all;
    auto read = connection.forEach(
        u"SELECT "_s + templateColumns + u" FROM prompt_templates t "_s + rest + u" ORDER BY t.name, t.version"_s,
        values, [&](const QSqlQuery &row) { all << readTemplate(row); });
    if (!read) {
        return fail(read.error());
    }
    return all;
}

Result<void> checkTexts(const PromptTemplate &draft)
{
    for (const QString &text : {draft.name, draft.scope.catalog, draft.scope.schema, draft.scope.table,
             draft.content.text, draft.content.language, draft.content.instructions}) {
        if (auto storable = checkStorable(text, draft.name); !storable) {
            return storable;
        }
    }
    return {};
}

/// Two who save the same name at once get a version each.
Result<void> lockName(Connection &connection, const QString &name)
{
    if (connection.dialect() != Dialect::Postgres) {
        return {};
    }
    auto locked = connection.run(
        u"SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"_s, {QVariant(u"metaflow template "_s + name)});
    return locked ? Result<void>() : Result<void>(fail(locked.error()));
}

Result<void> record(
    Connection &connection, QJsonObject facts, const QString &action, const Person &person, const QDateTime &now)
{
    facts.insert(u"action"_s, action);
    return appendEvent(connection, u"template"_s, person, facts, now);
}

} // namespace

Result<QVector<PromptTemplate>> templates(Connection &connection)
{
    return readTemplates(connection, {}, {});
}

Result<QVector<PromptTemplate>> templatesInUse(Connection &connection)
{
    return readTemplates(connection,
        u"WHERE t.retired = 0 AND t.version = (SELECT max(n.version) FROM prompt_templates n WHERE n.name = t.name)"_s,
        {});
}

Result<QVector<PromptTemplate>> templateVersions(Connection &connection, const QString &name)
{
    return readTemplates(connection, u"WHERE t.name = ?"_s, {bindText(name)});
}

Result<PromptTemplate> addTemplate(
    Connection &connection, const PromptTemplate &draft, int least, const Person &person, const QDateTime &now)
{
    auto ready = checkTexts(draft);
    if (ready) {
        ready = lockName(connection, draft.name);
    }
    if (!ready) {
        return fail(ready.error());
    }
    const auto last = connection.value(
        u"SELECT coalesce(max(version), 0) FROM prompt_templates WHERE name = ?"_s, {bindText(draft.name)});
    if (!last) {
        return fail(last.error());
    }
    PromptTemplate added = draft;
    added.version = std::max(last->toInt() + 1, least);
    added.createdBy = person.name;
    added.createdAt = fromIsoTime(isoTime(now));
    added.retired = false;
    const QString content = compact(contentJson(added.content));
    auto done = connection.run(u"INSERT INTO prompt_templates (name, version, scope, content, created_by, created_at) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {bindText(added.name), added.version, compact(scopeJson(added.scope)), content, bindText(person.name),
            isoTime(now)});
    if (done) {
        done = connection.run(
            u"UPDATE prompt_templates SET retired = 0 WHERE name = ? AND retired <> 0"_s, {bindText(added.name)});
    }
    if (!done) {
        return fail(done.error());
    }
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto noted = record(connection,
        {{u"name"_s, added.name}, {u"version"_s, added.version}, {u"scope"_s, scopeJson(added.scope)},
            {u"sha256"_s, QString::fromLatin1(hash)}},
        u"saved"_s, person, now);
    return noted ? Result<PromptTemplate>(added) : fail(noted.error());
}

Result<bool> retireTemplate(Connection &connection, const QString &name, const Person &person, const QDateTime &now)
{
    const auto inUse
        = connection.value(u"SELECT count(*) FROM prompt_templates WHERE name = ? AND retired = 0"_s, {bindText(name)});
    if (!inUse) {
        return fail(inUse.error());
    }
    if (inUse->toInt() == 0) {
        return fail(ErrorCode::TemplateNotFound, name);
    }
    if (auto done = connection.run(u"UPDATE prompt_templates SET retired = 1 WHERE name = ?"_s, {bindText(name)});
        !done) {
        return fail(done.error());
    }
    const auto noted = record(connection, {{u"name"_s, name}}, u"retired"_s, person, now);
    return noted ? Result<bool>(true) : fail(noted.error());
}

} // namespace metaflow::store
