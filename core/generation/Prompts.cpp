#include "core/generation/Prompts.h"

#include "core/generation/PromptText.h"
#include "core/generation/TemplateText.h"
#include "core/model/Snapshot.h"
#include "core/store/Glossary.h"
#include "core/store/Templates.h"
#include "core/store/Texts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

Instructions shippedInstructions()
{
    return {systemPrompt(), answerSchema(), templateVersion()};
}

/// By the words that the length asks for, from what the shipped template takes; answers calibrate it.
int outputPerText(TemplateLength length)
{
    switch (length) {
    case TemplateLength::OneSentence:
        return 30;
    case TemplateLength::TwoSentences:
        break;
    case TemplateLength::Paragraph:
        return 85;
    }
    return Instructions().outputPerText;
}

QString withInstruction(const QString &system, const QString &instruction)
{
    const QString asked = instruction.simplified();
    return asked.isEmpty() ? system : system + u"\nFor this run also: "_s + asked;
}

/// Whether the scope can hold a table of the selection at all, whatever the catalog holds today: a run that was begun
/// stays the same run when a table is added.
bool canMatch(const TemplateScope &scope, const Selection &selection)
{
    const auto schema = [&](const QString &name) { return matchesPattern(scope.schema, name); };
    const auto path = [&](const ObjectPath &one) { return scope.matches(one.tablePath()); };
    const auto any = [](const auto &list, const auto &matches) {
        return list.isEmpty() || std::any_of(list.cbegin(), list.cend(), matches);
    };
    return (selection.catalog.isEmpty() || matchesPattern(scope.catalog, selection.catalog))
        && any(selection.schemas, schema) && any(selection.tables, path) && any(selection.objects, path);
}

/// `describe` or `describe-2`.
Result<PromptTemplate> named(store::Connection &connection, const QString &asked)
{
    const QString tail = asked.section(u'-', -1);
    bool isVersion = false;
    const int wanted = tail.toInt(&isVersion);
    isVersion = isVersion && asked.contains(u'-');
    const QString name = isVersion ? asked.chopped(tail.size() + 1) : asked;
    const auto versions = store::templateVersions(connection, name);
    if (!versions) {
        return fail(versions.error());
    }
    const PromptTemplate shipped = shippedTemplate();
    const bool inUse = !versions->isEmpty() && !versions->last().retired;
    if (name == shipped.name && (isVersion ? wanted == shipped.version : !inUse)) {
        return shipped;
    }
    const auto found = std::find_if(versions->crbegin(), versions->crend(),
        [&](const PromptTemplate &one) { return !isVersion || one.version == wanted; });
    if (!inUse || found == versions->crend()) {
        return fail(ErrorCode::TemplateNotFound, asked);
    }
    return *found;
}

Result<QVector<PromptTemplate>> templatesFor(
    store::Connection &connection, const Selection &selection, const QString &asked)
{
    if (!asked.isEmpty()) {
        auto one = named(connection, asked);
        if (!one) {
            return fail(one.error());
        }
        one->scope = {}; // chosen by hand: for every table
        return QVector<PromptTemplate>{*one};
    }
    auto all = store::templatesInUse(connection);
    if (all) {
        all->removeIf([&](const PromptTemplate &one) { return !canMatch(one.scope, selection); });
    }
    return all;
}

} // namespace

Prompts::Prompts()
{
    m_scoped.append({{}, shippedInstructions()});
}

Result<Prompts> Prompts::from(
    QVector<PromptTemplate> templates, const QVector<GlossaryTerm> &glossary, const QString &instruction)
{
    std::sort(templates.begin(), templates.end(), isMoreSpecific);
    Prompts prompts;
    Scoped shipped = prompts.m_scoped.takeLast();
    for (const PromptTemplate &one : templates) {
        const auto problems = checkTemplate(one);
        if (!problems.isEmpty()) {
            return fail(ErrorCode::TemplateInvalid, one.versionText(), problems.first().code);
        }
        const QString system = renderTemplate(one.content, glossary);
        prompts.m_scoped.append({one.scope,
            {withInstruction(system, instruction), answerSchema(), one.versionText(),
                outputPerText(one.content.length)}});
    }
    shipped.instructions.system = withInstruction(shipped.instructions.system, instruction);
    prompts.m_scoped << shipped;
    return prompts;
}

const Instructions &Prompts::of(const ObjectPath &table) const
{
    const auto matching = std::find_if(
        m_scoped.cbegin(), m_scoped.cend() - 1, [&](const Scoped &one) { return one.scope.matches(table); });
    return matching->instructions;
}

QString Prompts::fingerprint() const
{
    QJsonArray facts;
    for (const Scoped &one : m_scoped) {
        facts.append(QJsonArray{one.scope.catalog, one.scope.schema, one.scope.table, one.instructions.version,
            one.instructions.system, QString::fromUtf8(one.instructions.schema)});
        if (one.scope == TemplateScope()) {
            break; // nothing behind it is ever used
        }
    }
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

Result<Prompts> readPrompts(store::Connection &connection, const Selection &selection, const GenerationOptions &options)
{
    if (options.instruction.size() > longestInstructions || !store::isStorable(options.instruction)) {
        return fail(ErrorCode::WrongUsage, u"instruction"_s);
    }
    const auto templates = templatesFor(connection, selection, options.templateName);
    if (!templates) {
        return fail(templates.error());
    }
    const bool wantsGlossary = std::any_of(
        templates->cbegin(), templates->cend(), [](const PromptTemplate &one) { return usesGlossary(one.content); });
    Result<QVector<GlossaryTerm>> terms = QVector<GlossaryTerm>();
    if (wantsGlossary) {
        terms = store::glossary(connection);
    }
    return terms ? Prompts::from(*templates, *terms, options.instruction) : Result<Prompts>(fail(terms.error()));
}

Instructions instructionsOf(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Instructions instructions;
    instructions.system = body[u"messages"_s].toArray().first()[u"content"_s].toString();
    const QJsonObject schema = body[u"response_format"_s][u"json_schema"_s][u"schema"_s].toObject();
    instructions.schema = schema.isEmpty() ? answerSchema() : QJsonDocument(schema).toJson(QJsonDocument::Compact);
    instructions.version = request.templateVersion;
    return instructions;
}

} // namespace metaflow::generation
