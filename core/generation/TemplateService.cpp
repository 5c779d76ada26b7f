#include "core/generation/TemplateService.h"

#include "core/base/Clock.h"
#include "core/base/Engine.h"
#include "core/generation/Context.h"
#include "core/generation/PromptText.h"
#include "core/generation/TemplateTrial.h"
#include "core/store/Glossary.h"
#include "core/store/Templates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

Result<QVector<PromptTemplate>> allVersions(store::Connection &connection, const QString &name)
{
    auto stored = store::templateVersions(connection, name);
    if (!stored) {
        return fail(stored.error());
    }
    if (name == shippedTemplate().name) {
        stored->prepend(shippedTemplate());
    }
    return stored->isEmpty() ? Result<QVector<PromptTemplate>>(fail(ErrorCode::TemplateNotFound, name)) : stored;
}

Result<PromptTemplate> oneVersion(store::Connection &connection, const QString &name, int version)
{
    const auto versions = allVersions(connection, name);
    if (!versions) {
        return fail(versions.error());
    }
    const auto found = std::find_if(versions->crbegin(), versions->crend(),
        [version](const PromptTemplate &one) { return version == 0 || one.version == version; });
    if (found == versions->crend()) {
        return fail(ErrorCode::TemplateNotFound, name + u'-' + QString::number(version));
    }
    return *found;
}

Result<QVector<PromptTemplate>> newestOfEach(store::Connection &connection)
{
    const auto all = store::templates(connection);
    if (!all) {
        return fail(all.error());
    }
    QVector<PromptTemplate> newest{shippedTemplate()};
    for (const PromptTemplate &one : *all) { // by name and version
        const auto same = std::find_if(
            newest.begin(), newest.end(), [&](const PromptTemplate &other) { return other.name == one.name; });
        if (same == newest.end()) {
            newest << one;
        } else {
            *same = one;
        }
    }
    std::sort(newest.begin(), newest.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return newest;
}

TemplatePreview previewOf(const PromptTemplate &draft, const QVector<GlossaryTerm> &glossary)
{
    TemplatePreview preview;
    preview.problems = checkTemplate(draft);
    if (preview.problems.isEmpty()) {
        preview.system = renderTemplate(draft.content, glossary);
        preview.tokens = providers::countTokens(preview.system);
    }
    return preview;
}

QCoro::Task<Result<TemplatePreview>> makePreview(Context context, PromptTemplate draft)
{
    auto reading = context.store->read([](store::Connection &connection) { return store::glossary(connection); });
    const Result<QVector<GlossaryTerm>> glossary = co_await reading;
    if (!glossary) {
        co_return fail(glossary.error());
    }
    auto rendering = context.workers->run([draft, terms = *glossary] { return previewOf(draft, terms); });
    co_return co_await rendering;
}

} // namespace

Failure invalidTemplate(const PromptTemplate &draft, const TemplateProblem &problem)
{
    const QString place = problem.line == 0 ? QString() : u":%1:%2"_s.arg(problem.line).arg(problem.column);
    const QString code = problem.name.isEmpty() ? problem.code : problem.code + u' ' + problem.name;
    return fail(ErrorCode::TemplateInvalid, draft.name.left(80) + place, code);
}

TemplateService::TemplateService(Engine &engine, Workers &workers, Clock &clock, net::HttpClient &http,
    databricks::Session &session, store::Store &store, const providers::Prices &prices)
    : m_engine(engine)
    , m_workers(workers)
    , m_clock(clock)
    , m_http(http)
    , m_session(session)
    , m_store(store)
    , m_prices(prices)
{
}

Context TemplateService::context() const
{
    return {&m_engine, &m_workers, &m_clock, &m_http, &m_session, &m_store, &m_prices};
}

Job<QVector<PromptTemplate>> TemplateService::list()
{
    return Job(m_store.read(newestOfEach));
}

Job<QVector<PromptTemplate>> TemplateService::versions(QString name)
{
    return Job(m_store.read([name](store::Connection &connection) { return allVersions(connection, name); }));
}

Job<PromptTemplate> TemplateService::show(QString name, int version)
{
    return Job(
        m_store.read([name, version](store::Connection &connection) { return oneVersion(connection, name, version); }));
}

Job<TemplatePreview> TemplateService::preview(PromptTemplate draft)
{
    return m_engine.submit([draft, context = context()](std::stop_token) { return makePreview(context, draft); });
}

Job<PromptTemplate> TemplateService::save(PromptTemplate draft, Person person)
{
    const auto problems = checkTemplate(draft);
    if (!problems.isEmpty()) {
        return finishedJob(Result<PromptTemplate>(invalidTemplate(draft, problems.first())));
    }
    const int least = draft.name == shippedTemplate().name ? shippedTemplate().version + 1 : 1;
    const QDateTime now = m_clock.now();
    return Job(m_store.write(
        [=](store::Connection &connection) { return store::addTemplate(connection, draft, least, person, now); }));
}

Job<bool> TemplateService::retire(QString name, Person person)
{
    const QDateTime now = m_clock.now();
    return Job(m_store.write(
        [=](store::Connection &connection) { return store::retireTemplate(connection, name, person, now); }));
}

Job<TemplateTrial> TemplateService::prepareTrial(
    SourceId source, ObjectPath table, PromptTemplate draft, GenerationOptions options)
{
    return m_engine.submit([=, context = context()](std::stop_token stop) {
        return makeTrial(context, source, table, draft, options, std::move(stop));
    });
}

Job<TemplateTrial> TemplateService::sendTrial(providers::ModelAccess access, TemplateTrial trial, Person person)
{
    return m_engine.submit([=, context = context()](std::stop_token stop) {
        return runTrial(context, access, trial, person, std::move(stop));
    });
}

} // namespace metaflow::generation
