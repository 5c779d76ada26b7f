#include "core/generation/TemplateTrial.h"

#include "core/generation/Gathering.h"
#include "core/generation/KnownCapabilities.h"
#include "core/generation/PrivacyChoice.h"
#include "core/generation/PromptText.h"
#include "core/generation/Rendering.h"
#include "core/generation/Taking.h"
#include "core/store/Glossary.h"
#include "core/store/History.h"
#include "core/store/Snapshots.h"
#include "core/store/Templates.h"

#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// What the store knows about a trial to come.
struct TrialGround {
    store::Source source;
    EffectivePrivacy privacy;
    TableInfo table;
    PromptTemplate draft, previous;
    QVector<GlossaryTerm> glossary;
};

/// The version of its name before the draft, which gets the number it would be saved under; of a saved version the one
/// before that.
Result<std::optional<PromptTemplate>> versionBefore(store::Connection &connection, PromptTemplate *draft)
{
    auto versions = store::templateVersions(connection, draft->name);
    if (!versions) {
        return fail(versions.error());
    }
    if (draft->name == shippedTemplate().name) {
        versions->prepend(shippedTemplate());
    }
    if (draft->version > 0) {
        versions->removeIf([&](const PromptTemplate &one) { return one.version >= draft->version; });
    } else {
        draft->version = versions->isEmpty() ? 1 : versions->last().version + 1;
    }
    return versions->isEmpty() ? std::nullopt : std::optional(versions->last());
}

/// What the table is asked with today.
Result<PromptTemplate> templateOf(store::Connection &connection, const ObjectPath &table)
{
    auto all = store::templatesInUse(connection);
    if (!all) {
        return fail(all.error());
    }
    all->removeIf([&](const PromptTemplate &one) { return !one.scope.matches(table); });
    const auto first = std::min_element(all->cbegin(), all->cend(), isMoreSpecific);
    return first == all->cend() ? shippedTemplate() : *first;
}

Result<TableInfo> scannedTable(store::Connection &connection, SourceId source, const ObjectPath &path)
{
    Selection selection;
    selection.catalog = path.catalog();
    selection.tables = {path};
    const auto snapshot = store::snapshot(connection, source, selection);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    for (const TableInfo &table : snapshot->tables) {
        if (table.path.key(source) == path.key(source)) {
            return table;
        }
    }
    return fail(ErrorCode::TableNotFound, path.display());
}

Result<TrialGround> readTrialGround(store::Connection &connection, SourceId source, const ObjectPath &path,
    const PromptTemplate &draft, std::optional<PrivacyMode> given)
{
    TrialGround ground;
    ground.draft = draft;
    const auto known = store::source(connection, source);
    const auto privacy = effectivePrivacy(connection, source, path.catalog(), given);
    const auto table = scannedTable(connection, source, path);
    const auto glossary = store::glossary(connection);
    const auto before = versionBefore(connection, &ground.draft);
    const auto today = templateOf(connection, path);
    for (const Error *error : {known ? nullptr : &known.error(), privacy ? nullptr : &privacy.error(),
             table ? nullptr : &table.error(), glossary ? nullptr : &glossary.error(),
             before ? nullptr : &before.error(), today ? nullptr : &today.error()}) {
        if (error) {
            return fail(*error);
        }
    }
    ground.source = *known;
    ground.privacy = *privacy;
    ground.table = *table;
    ground.glossary = *glossary;
    ground.previous = before->value_or(*today);
    return ground;
}

/// The table and as many of its columns as one request asks about.
Asked firstSlice(const TableInfo &table, int columns)
{
    AskedTable asked{table, true, {}};
    for (int i = 0; i < std::min<qsizetype>(columns, table.columns.size()); ++i) {
        asked.columns << i;
    }
    Asked all;
    all.tables << asked;
    return all;
}

Result<TrialSide> renderSide(
    PromptTemplate one, const TrialGround &ground, const Asked &asked, const Samples &samples, const Rendering &how)
{
    one.scope = {};
    auto prompts = Prompts::from({one}, ground.glossary, how.options.instruction);
    if (!prompts) {
        return fail(prompts.error());
    }
    const Rendering own{how.options, how.mode, *prompts, how.prices, how.salt};
    TrialSide side;
    side.version = one.versionText();
    side.request = renderRequests(asked, samples, own).value(0);
    return side;
}

Result<TemplateTrial> renderTrial(const TrialGround &ground, const Samples &samples, const GenerationOptions &options,
    const providers::Prices &prices)
{
    QByteArray salt(16, Qt::Uninitialized); // the same for both: only the instructions differ
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const Asked asked = firstSlice(ground.table, options.columnsPerRequest);
    const Rendering how{options, ground.privacy.mode, {}, prices, salt};
    const auto draft = renderSide(ground.draft, ground, asked, samples, how);
    const auto previous = renderSide(ground.previous, ground, asked, samples, how);
    if (!draft || !previous) {
        return fail(draft ? previous.error() : draft.error());
    }
    TemplateTrial trial;
    trial.source = ground.source.id;
    trial.table = ground.table.path;
    trial.options = options;
    trial.options.privacy = ground.privacy.mode;
    trial.draft = *draft;
    trial.previous = *previous;
    trial.statements = samples.statements;
    trial.privacyChosen = ground.privacy.chosen;
    trial.priceKnown = prices.find(options.provider, options.model).has_value();
    return trial;
}

QJsonObject factsOf(const TemplateTrial &trial, const QString &phase)
{
    const Usage usage = phase == u"sent" ? trial.estimate() : trial.actual();
    return {{u"phase"_s, phase}, {u"source"_s, trial.source.value()}, {u"table"_s, trial.table.toJson()},
        {u"draft"_s, trial.draft.version}, {u"previous"_s, trial.previous.version},
        {u"provider"_s, trial.options.provider}, {u"model"_s, trial.options.model},
        {u"privacy"_s, privacyModeName(trial.options.privacy.value_or(PrivacyMode::None))}, {u"requests"_s, 2},
        {u"body_hashes"_s, QJsonArray{trial.draft.request.bodyHash, trial.previous.request.bodyHash}},
        {u"input_tokens"_s, usage.inputTokens}, {u"cached_tokens"_s, usage.cachedTokens},
        {u"output_tokens"_s, usage.outputTokens}, {u"price_known"_s, trial.priceKnown},
        {u"cost_usd"_s, usdText(usage.costMicroUsd)}};
}

/// Before bytes leave and when all is over: a crash between the two shows as a trial that was sent.
QFuture<Result<bool>> recordTrial(Context context, const TemplateTrial &trial, const QString &phase, Person person)
{
    const QDateTime now = context.clock->now();
    return context.store->write([facts = factsOf(trial, phase), person, now](store::Connection &connection) {
        const auto noted = store::appendEvent(connection, u"template_trial"_s, person, facts, now);
        return noted ? Result<bool>(true) : Result<bool>(fail(noted.error()));
    });
}

TrialSide answered(
    TrialSide side, const TemplateTrial &trial, const providers::ChatAnswer &answer, const providers::Prices &prices)
{
    side.request.answer = answer.content;
    side.request.actual = answer.usage;
    side.request.attempts = answer.attempts;
    side.request.state = RequestState::Done;
    Run run;
    run.source = trial.source;
    run.options = trial.options;
    const Taken taken = takeAnswer(run, side.request, answer, prices, "trial"); // its repair is not asked for
    for (const store::Offer &offer : taken.offers) {
        side.texts.append({offer.object, offer.text, offer.findings, offer.score});
    }
    side.error = taken.error;
    return side;
}

QCoro::Task<TrialSide> sendSide(
    Context context, providers::Provider *provider, TemplateTrial trial, TrialSide side, std::stop_token stop)
{
    side.request.sentAt = context.clock->now();
    const Result<providers::ChatAnswer> answer = co_await provider->send(side.request.body, stop);
    side.request.finishedAt = context.clock->now();
    if (!answer) {
        side.request.state = RequestState::Failed;
        side.request.errorCode = errorCodeName(answer.error().code);
        side.error = answer.error();
        co_return side;
    }
    auto taking = context.workers->run(
        [side, trial, got = *answer, prices = context.prices] { return answered(side, trial, got, *prices); });
    co_return co_await taking;
}

} // namespace

Usage TemplateTrial::estimate() const
{
    Usage sum = draft.request.estimate;
    return sum += previous.request.estimate;
}

Usage TemplateTrial::actual() const
{
    Usage sum = draft.request.actual;
    return sum += previous.request.actual;
}

QCoro::Task<Result<TemplateTrial>> makeTrial(Context context, SourceId source, ObjectPath table, PromptTemplate draft,
    GenerationOptions options, std::stop_token stop)
{
    const auto problems = checkTemplate(draft);
    if (!problems.isEmpty()) {
        co_return invalidTemplate(draft, problems.first());
    }
    if (options.model.isEmpty() || options.columnsPerRequest < 1 || !table.isTable()) {
        co_return fail(ErrorCode::WrongUsage, options.model.isEmpty() ? u"model"_s : u"table"_s);
    }
    auto asking = context.store->read([=](store::Connection &connection) {
        return readTrialGround(connection, source, table, draft, options.privacy);
    });
    const Result<TrialGround> ground = co_await asking;
    if (!ground) {
        co_return fail(ground.error());
    }
    const Asked asked = firstSlice(ground->table, options.columnsPerRequest);
    auto sampling = gatherSamples(context, source, asked, ground->privacy, options.context, stop);
    Result<Samples> samples = co_await std::move(sampling);
    if (!samples) {
        co_return fail(samples.error());
    }
    samples->glossary = ground->glossary;
    samples->own = ground->privacy.own;
    auto rendering = context.workers->run([known = *ground, given = *samples, options, prices = context.prices] {
        return renderTrial(known, given, options, *prices);
    });
    co_return co_await rendering;
}

QCoro::Task<Result<TemplateTrial>> runTrial(
    Context context, providers::ModelAccess access, TemplateTrial trial, Person person, std::stop_token stop)
{
    auto noting = recordTrial(context, trial, u"sent"_s, person);
    const Result<bool> noted = co_await noting;
    if (!noted) {
        co_return fail(noted.error());
    }
    auto opening = openModel(context, access);
    const Result<OpenModel> model = co_await std::move(opening);
    if (!model) {
        co_return fail(model.error());
    }
    auto first = sendSide(context, model->provider.get(), trial, trial.draft, stop);
    auto second = sendSide(context, model->provider.get(), trial, trial.previous, stop); // at the same time
    trial.draft = co_await first;
    trial.previous = co_await second;
    auto ending = recordTrial(context, trial, u"done"_s, person);
    const Result<bool> ended = co_await ending;
    if (!ended) {
        co_return fail(ended.error());
    }
    if (stop.stop_requested() && trial.draft.error && trial.previous.error) {
        co_return fail(ErrorCode::Cancelled);
    }
    co_return trial;
}

} // namespace metaflow::generation
