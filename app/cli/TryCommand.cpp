#include "app/cli/TryCommand.h"

#include "app/cli/Generation.h"
#include "app/cli/Json.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/TemplateArguments.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// What is to be tried, read before anything is opened.
struct Trying {
    PromptTemplate draft;
    ObjectPath table;
    GenerationOptions options;
};

QCoro::Task<Result<Trying>> readTrying(Shell *shell, Arguments arguments)
{
    Trying trying;
    const auto name = arguments.only(Text::tr("the name of a template"));
    const auto table = readTableName(arguments.value(u"table"_s));
    const auto options = readGeneration(arguments);
    const auto choice = co_await chooseModel(shell, arguments);
    for (const Error *error : {name ? nullptr : &name.error(), table ? nullptr : &table.error(),
             options ? nullptr : &options.error(), choice ? nullptr : &choice.error()}) {
        if (error) {
            co_return fail(*error);
        }
    }
    trying.draft.name = *name;
    trying.table = *table;
    trying.options = *options;
    trying.options.provider = choice->provider;
    trying.options.model = choice->model;
    trying.options.baseUrl = choice->baseUrl;
    co_return trying;
}

/// The draft: of a file over the newest version's other settings, or a saved version.
QCoro::Task<Result<PromptTemplate>> draftOf(Shell *shell, Arguments arguments, PromptTemplate draft)
{
    auto reading = shell->services().templates().show(draft.name);
    const auto newest = co_await shell->finish(std::move(reading));
    if (!arguments.has(u"file"_s)) {
        co_return newest;
    }
    if (newest) {
        draft.content = newest->content;
    }
    const auto text = readTextFile(arguments.value(u"file"_s));
    if (!text) {
        co_return fail(text.error());
    }
    draft.content.text = *text;
    co_return draft;
}

QJsonValue moneyJson(const generation::TemplateTrial &trial, qint64 microUsd)
{
    return trial.priceKnown ? QJsonValue(usdText(microUsd)) : QJsonValue();
}

QJsonObject usageJson(const generation::TemplateTrial &trial, const Usage &usage)
{
    return {{u"input_tokens"_s, usage.inputTokens}, {u"cached_tokens"_s, usage.cachedTokens},
        {u"output_tokens"_s, usage.outputTokens}, {u"cost_usd"_s, moneyJson(trial, usage.costMicroUsd)}};
}

QJsonObject sideJson(const generation::TemplateTrial &trial, const generation::TrialSide &side)
{
    QJsonArray texts;
    for (const generation::TrialText &text : side.texts) {
        QJsonArray checks = QJsonDocument::fromJson(findingsToJson(text.findings).toUtf8()).array();
        texts.append(QJsonObject{{u"object"_s, objectJson(text.object)}, {u"text"_s, text.text},
            {u"score"_s, text.score ? QJsonValue(*text.score) : QJsonValue()}, {u"checks"_s, checks}});
    }
    return {{u"template"_s, side.version}, {u"body"_s, QString::fromUtf8(side.request.body)},
        {u"quoted"_s, usageJson(trial, side.request.estimate)}, {u"used"_s, usageJson(trial, side.request.actual)},
        {u"answer"_s, textOrNull(QString::fromUtf8(side.request.answer))}, {u"texts"_s, texts},
        {u"error"_s, side.error ? QJsonValue(errorJson(*side.error)) : QJsonValue()}};
}

void sayQuote(Output &out, const generation::TemplateTrial &trial)
{
    const Usage estimate = trial.estimate();
    out.say(Text::tr("Two requests, about %1 tokens in and %2 out, %3.")
                .arg(estimate.inputTokens)
                .arg(estimate.outputTokens)
                .arg(trial.priceKnown ? u'$' + usdText(estimate.costMicroUsd) : Text::tr("price not known")));
    if (!trial.privacyChosen) {
        out.say(Text::tr("Nobody has chosen yet what of the data of %1 may leave, so only names and types do.")
                    .arg(trial.table.catalog()));
    }
}

void showSide(Output &out, const generation::TrialSide &side)
{
    out.text(side.version);
    for (const generation::TrialText &text : side.texts) {
        out.text(u"  %1  %2: %3"_s.arg(text.score.value_or(0), 3).arg(text.object.display(), text.text));
        for (const Finding &finding : text.findings) {
            out.text(u"       "_s + wording::describe(finding));
        }
    }
    if (side.error) {
        out.say(wording::describe(*side.error).text());
    }
}

ExitCode showTrial(Output &out, const generation::TemplateTrial &trial, bool sent)
{
    if (out.isJson()) {
        out.document({{u"object"_s, objectJson(trial.table)}, {u"sent"_s, sent},
            {u"privacy"_s, privacyModeName(trial.options.privacy.value_or(PrivacyMode::None))},
            {u"statements"_s, trial.statements}, {u"quoted"_s, usageJson(trial, trial.estimate())},
            {u"used"_s, usageJson(trial, trial.actual())}, {u"draft"_s, sideJson(trial, trial.draft)},
            {u"previous"_s, sideJson(trial, trial.previous)}});
    } else if (sent) {
        showSide(out, trial.draft);
        showSide(out, trial.previous);
    } else {
        out.line(trial.draft.request.body);
        out.line(trial.previous.request.body);
    }
    const int failed = (trial.draft.error ? 1 : 0) + (trial.previous.error ? 1 : 0);
    return failed == 0 ? ExitCode::Done : failed == 1 ? ExitCode::Partly : exitCodeFor(trial.draft.error->code);
}

QCoro::Task<Result<generation::TemplateTrial>> prepared(
    Shell *shell, Arguments arguments, Trying trying, SourceId source)
{
    auto draft = co_await draftOf(shell, arguments, trying.draft);
    if (!draft) {
        co_return fail(draft.error());
    }
    const auto content = readContent(arguments, draft->content);
    if (!content) {
        co_return fail(content.error());
    }
    if (*content != draft->content) {
        draft->content = *content;
        draft->version = 0; // another one than what is saved
    }
    auto preparing = shell->services().templates().prepareTrial(source, trying.table, *draft, trying.options);
    co_return co_await shell->finish(std::move(preparing));
}

} // namespace

void addTryOptions(QCommandLineParser &parser)
{
    addGenerationOptions(parser);
    addContentOptions(parser);
    parser.addOption({u"table"_s, Text::tr("The table to ask about."), u"C.S.T"_s});
    parser.addOption({u"file"_s, Text::tr("A text that is not saved yet."), u"FILE"_s});
    parser.addOption({u"dry-run"_s, Text::tr("Only show the two requests and what they would cost.")});
}

QCoro::Task<Answer> tryTemplate(Shell *shell, Arguments arguments)
{
    const auto trying = co_await readTrying(shell, arguments);
    if (!trying) {
        co_return fail(trying.error());
    }
    const auto connected = co_await shell->connect();
    if (!connected) {
        co_return fail(connected.error());
    }
    auto preparing = prepared(shell, arguments, *trying, connected->source.id);
    auto trial = co_await std::move(preparing);
    if (!trial) {
        co_return fail(trial.error());
    }
    sayQuote(shell->out(), *trial);
    if (arguments.has(u"dry-run"_s)) {
        co_return showTrial(shell->out(), *trial, false);
    }
    const auto budget = trying->options.budgetMicroUsd;
    if (budget && (!trial->priceKnown || trial->estimate().costMicroUsd > *budget)) {
        co_return fail(trial->priceKnown ? ErrorCode::BudgetReached : ErrorCode::PriceUnknown);
    }
    const ModelChoice choice{trying->options.provider, trying->options.model, trying->options.baseUrl};
    auto access = co_await withKey(choice, arguments, shell->environment());
    if (!access) {
        co_return fail(access.error());
    }
    auto sending = shell->services().templates().sendTrial(*std::move(access), *trial, connected->person);
    const auto sent = co_await shell->finish(std::move(sending));
    if (!sent) {
        co_return fail(sent.error());
    }
    co_return showTrial(shell->out(), *sent, true);
}

} // namespace metaflow::cli
