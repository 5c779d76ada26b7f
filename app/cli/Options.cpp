#include "app/cli/Options.h"

#include "app/cli/Text.h"
#include "core/base/Clock.h"
#include "core/checks/CheckTable.h"
#include "core/generation/Memory.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int highestScore = 100;

void add(QCommandLineParser &parser, const QString &name, const QString &help, const QString &value = {})
{
    parser.addOption(QCommandLineOption(name, help, value));
}

Result<QDateTime> readTime(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option)) {
        return QDateTime();
    }
    const QDateTime time = fromIsoTime(arguments.value(option));
    if (!time.isValid()) {
        return wrongUsage(
            Text::tr("--%1 takes a time such as 2026-11-22T08:00:00Z, not “%2”.").arg(option, arguments.value(option)));
    }
    return time;
}

/// Reads `--option NUMBER` into `field` if it is there.
template <typename Field>
[[nodiscard]] Result<void> readNumber(const Arguments &arguments, const QString &option, int least, Field &field)
{
    const auto number = arguments.number(option, least);
    if (!number) {
        return fail(number.error());
    }
    if (*number) {
        field = **number;
    }
    return {};
}

Result<What> readWhat(const Arguments &arguments)
{
    if (!arguments.has(u"only"_s)) {
        return What::TablesAndColumns;
    }
    const auto what = whatFromName(arguments.value(u"only"_s));
    if (!what || *what == What::TablesAndColumns) {
        return wrongUsage(Text::tr("--only takes tables or columns, not “%1”.").arg(arguments.value(u"only"_s)));
    }
    return *what;
}

Result<std::optional<PrivacyMode>> readPrivacy(const Arguments &arguments)
{
    if (!arguments.has(u"privacy"_s)) {
        return std::nullopt;
    }
    const auto mode = privacyModeFromName(arguments.value(u"privacy"_s));
    if (!mode) {
        return wrongUsage(
            Text::tr("--privacy takes none, masked or raw, not “%1”.").arg(arguments.value(u"privacy"_s)));
    }
    return mode;
}

Result<std::optional<qint64>> readBudget(const Arguments &arguments)
{
    if (!arguments.has(u"budget"_s)) {
        return std::nullopt;
    }
    const auto budget = microUsd(arguments.value(u"budget"_s));
    if (!budget) {
        return wrongUsage(Text::tr("--budget takes dollars such as 2.50, not “%1”.").arg(arguments.value(u"budget"_s)));
    }
    return budget;
}

QStringList partNames(const QStringList &values)
{
    QStringList names;
    for (const QString &value : values) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            names << name.trimmed();
        }
    }
    names.removeDuplicates();
    return names;
}

Result<ContextParts> readContext(const Arguments &arguments)
{
    QStringList wanted = contextPartNames(ContextParts());
    const QStringList without = partNames(arguments.values(u"no-context"_s));
    if (arguments.has(u"context"_s)) {
        wanted = partNames(arguments.values(u"context"_s));
    }
    for (const QString &name : wanted + without) {
        if (!contextPartsFromNames({name})) {
            return wrongUsage(Text::tr("--context and --no-context take %1, not “%2”.")
                                  .arg(contextPartNames(ContextParts()).join(u", "_s), name));
        }
    }
    wanted.removeIf([&](const QString &name) { return without.contains(name); });
    return *contextPartsFromNames(wanted);
}

Result<QVector<Status>> readStatuses(const Arguments &arguments)
{
    QVector<Status> statuses;
    for (const QString &name : arguments.values(u"status"_s)) {
        const auto status = name.isEmpty() ? std::nullopt : statusFromName(name);
        if (!status) {
            return wrongUsage(
                Text::tr("--status takes pending, approved, edited, rejected or imported, not “%1”.").arg(name));
        }
        statuses.append(*status);
    }
    return statuses;
}

} // namespace

void addSelectOptions(QCommandLineParser &parser)
{
    add(parser, u"catalog"_s, Text::tr("The catalog to work on."), u"C"_s);
    add(parser, u"schema"_s, Text::tr("Only this schema; may be given again."), u"S"_s);
    add(parser, u"table"_s,
        Text::tr("Only tables whose name matches, * and ? allowed, also as schema.table; may be given again."),
        u"GLOB"_s);
    add(parser, u"changed-since"_s, Text::tr("Only tables altered since then (ISO 8601)."), u"TIME"_s);
}

Result<Selection> readSelection(const Arguments &arguments)
{
    if (arguments.value(u"catalog"_s).isEmpty()) {
        return wrongUsage(Text::tr("say which catalog with --catalog NAME."));
    }
    if (auto none = arguments.none(); !none) {
        return fail(none.error());
    }
    const auto since = readTime(arguments, u"changed-since"_s);
    if (!since) {
        return fail(since.error());
    }
    Selection selection;
    selection.catalog = arguments.value(u"catalog"_s);
    selection.schemas = arguments.values(u"schema"_s);
    selection.tableGlobs = arguments.values(u"table"_s);
    selection.changedSince = *since;
    return selection;
}

void addModelOptions(QCommandLineParser &parser)
{
    add(parser, u"provider"_s,
        Text::tr(
            "openai (chat completions at any address, the default) or databricks (the workspace's model serving)."),
        u"NAME"_s);
    add(parser, u"model"_s, Text::tr("The model's name."), u"NAME"_s);
    add(parser, u"base-url"_s, Text::tr("Where the model is, else OPENAI_BASE_URL, else OpenAI itself."), u"URL"_s);
    add(parser, u"secret-file"_s, Text::tr("A file only you may read that holds the model's key."), u"FILE"_s);
}

void addGenerationOptions(QCommandLineParser &parser)
{
    add(parser, u"only"_s, Text::tr("Describe tables alone or columns alone."), u"tables|columns"_s);
    add(parser, u"missing"_s, Text::tr("Only what has no comment and no open item (the default)."));
    add(parser, u"all"_s, Text::tr("Also what is described already; replacing is still asked for later."));
    add(parser, u"no-views"_s, Text::tr("Leave views out."));
    add(parser, u"no-fields"_s, Text::tr("Leave the nested fields of structs out."));
    add(parser, u"no-memory"_s, Text::tr("Do not reuse descriptions approved elsewhere."));
    add(parser, u"memory-percent"_s, Text::tr("Reuse what matches at least so well, 60 to 100 (100); else suggest it."),
        u"N"_s);
    addAskingOptions(parser);
}

void addRateOptions(QCommandLineParser &parser)
{
    add(parser, u"rpm"_s, Text::tr("At most so many requests a minute, whatever the provider says."), u"N"_s);
    add(parser, u"tpm"_s, Text::tr("At most so many tokens a minute, whatever the provider says."), u"N"_s);
}

void addAskingOptions(QCommandLineParser &parser)
{
    add(parser, u"budget"_s, Text::tr("Stop sending at this cost."), u"USD"_s);
    add(parser, u"max-in-flight"_s, Text::tr("Requests at the same time (8)."), u"N"_s);
    add(parser, u"context"_s,
        Text::tr("Only these parts of the context: comments, keys, siblings, samples, profile, lineage, tags, "
                 "glossary, examples (all)."),
        u"A,B"_s);
    add(parser, u"no-context"_s, Text::tr("Without this part of the context; may be given again."), u"NAME"_s);
    add(parser, u"privacy"_s, Text::tr("What of the data may leave, for this run."), u"none|masked|raw"_s);
    add(parser, u"columns-per-request"_s, Text::tr("Wide tables are cut into slices of this many columns (20)."),
        u"N"_s);
    add(parser, u"template"_s,
        Text::tr("The template that asks the model for every table: a name, or a version such as describe-1; else for "
                 "each table the one with the most specific scope."),
        u"NAME"_s);
    add(parser, u"instruction"_s, Text::tr("A wish of yours for this run alone: \"mention the currency\"."), u"TEXT"_s);
    addModelOptions(parser);
}

Result<GenerationOptions> readAsking(const Arguments &arguments)
{
    GenerationOptions options;
    const auto privacy = readPrivacy(arguments);
    const auto budget = readBudget(arguments);
    const auto context = readContext(arguments);
    const auto inFlight = readNumber(arguments, u"max-in-flight"_s, 1, options.maxInFlight);
    const auto slice = readNumber(arguments, u"columns-per-request"_s, 1, options.columnsPerRequest);
    for (const Error *error : {privacy ? nullptr : &privacy.error(), budget ? nullptr : &budget.error(),
             inFlight ? nullptr : &inFlight.error(), slice ? nullptr : &slice.error(),
             context ? nullptr : &context.error()}) {
        if (error) {
            return fail(*error);
        }
    }
    options.privacy = *privacy;
    options.budgetMicroUsd = *budget;
    options.context = *context;
    options.templateName = arguments.value(u"template"_s);
    options.instruction = arguments.value(u"instruction"_s);
    return options;
}

Result<GenerationOptions> readGeneration(const Arguments &arguments)
{
    if (arguments.has(u"missing"_s) && arguments.has(u"all"_s)) {
        return wrongUsage(Text::tr("--missing and --all exclude each other."));
    }
    const auto what = readWhat(arguments);
    auto options = what ? readAsking(arguments) : fail(what.error());
    if (!options) {
        return options;
    }
    if (const auto percent
        = readNumber(arguments, u"memory-percent"_s, generation::lowestPercent, options->memoryPercent);
        !percent) {
        return fail(percent.error());
    }
    options->what = *what;
    options->views = !arguments.has(u"no-views"_s);
    options->fields = !arguments.has(u"no-fields"_s);
    options->onlyMissing = !arguments.has(u"all"_s);
    options->memory = !arguments.has(u"no-memory"_s);
    return options;
}

Result<void> checkResumeOptions(const Arguments &arguments)
{
    for (const auto &option :
        {u"schema"_s, u"table"_s, u"changed-since"_s, u"only"_s, u"missing"_s, u"all"_s, u"no-views"_s, u"no-fields"_s,
            u"context"_s, u"no-context"_s, u"privacy"_s, u"no-memory"_s, u"memory-percent"_s, u"columns-per-request"_s,
            u"template"_s, u"instruction"_s, u"provider"_s, u"model"_s}) {
        if (arguments.has(option)) {
            return wrongUsage(Text::tr("--%1 does not go with --resume: the run is as it was prepared.").arg(option));
        }
    }
    return arguments.none();
}

void addFilterOptions(QCommandLineParser &parser)
{
    add(parser, u"status"_s, Text::tr("pending, approved, edited, rejected or imported; may be given again."), u"S"_s);
    add(parser, u"catalog"_s, Text::tr("Only this catalog."), u"C"_s);
    add(parser, u"schema"_s, Text::tr("Only this schema."), u"S"_s);
    add(parser, u"table"_s, Text::tr("Only this table."), u"T"_s);
    add(parser, u"column"_s, Text::tr("Only this column."), u"C"_s);
    add(parser, u"run"_s, Text::tr("Only what this run made."), u"ID"_s);
    add(parser, u"check"_s, Text::tr("Only with a finding of this check."), u"NAME"_s);
    add(parser, u"min-score"_s, Text::tr("Only from this score (0 to 100)."), u"N"_s);
    add(parser, u"search"_s, Text::tr("Only with this text in a name or in the text."), u"TEXT"_s);
    add(parser, u"reviewer"_s, Text::tr("Only what this person decided."), u"U"_s);
    add(parser, u"assigned-to"_s, Text::tr("Only what is assigned to this person."), u"U"_s);
    add(parser, u"method"_s, Text::tr("Only texts made this way: a model, memory, upload or manual."), u"M"_s);
    add(parser, u"template-used"_s, Text::tr("Only texts that this template asked for, such as sales-2."), u"T"_s);
    add(parser, u"waiting-days"_s, Text::tr("Only what got its text at least so many days ago (UTC)."), u"N"_s);
    add(parser, u"changed"_s, Text::tr("Only objects whose comment or type in the catalog changed since."));
    add(parser, u"conflict"_s, Text::tr("Only where the catalog holds somebody's comment that the text did not know."));
    add(parser, u"missing"_s, Text::tr("Only objects that the last scan did not find."));
    add(parser, u"limit"_s, Text::tr("At most so many."), u"N"_s);
}

Result<ItemFilter> readFilter(const Arguments &arguments)
{
    ItemFilter filter;
    const auto statuses = readStatuses(arguments);
    if (!statuses) {
        return fail(statuses.error());
    }
    std::optional<int> run, waiting;
    for (const auto &read :
        {readNumber(arguments, u"run"_s, 1, run), readNumber(arguments, u"waiting-days"_s, 0, waiting),
            readNumber(arguments, u"min-score"_s, 0, filter.minScore),
            readNumber(arguments, u"limit"_s, 1, filter.limit)}) {
        if (!read) {
            return fail(read.error());
        }
    }
    if (filter.minScore.value_or(0) > highestScore) {
        return wrongUsage(Text::tr("--min-score takes a score from 0 to 100, not “%1”.").arg(*filter.minScore));
    }
    if (arguments.has(u"check"_s) && !checks::findCheck(arguments.value(u"check"_s))) {
        return wrongUsage(
            Text::tr("there is no check “%1”; “checks list” shows those there are.").arg(arguments.value(u"check"_s)));
    }
    filter.statuses = *statuses;
    filter.catalog = arguments.value(u"catalog"_s);
    filter.schema = arguments.value(u"schema"_s);
    filter.table = arguments.value(u"table"_s);
    filter.column = arguments.value(u"column"_s);
    filter.run = RunId(run.value_or(0));
    filter.check = arguments.value(u"check"_s);
    filter.search = arguments.value(u"search"_s);
    filter.reviewer = arguments.value(u"reviewer"_s);
    filter.assignedTo = arguments.value(u"assigned-to"_s);
    filter.method = arguments.value(u"method"_s);
    filter.templateName = arguments.value(u"template-used"_s);
    if (waiting) {
        const QDate day = QDateTime::currentDateTimeUtc().date().addDays(1 - *waiting);
        filter.waitingUntil = QDateTime(day, QTime(0, 0), QTimeZone::utc()).addMSecs(-1);
    }
    filter.catalogChanged = arguments.has(u"changed"_s);
    filter.conflict = arguments.has(u"conflict"_s);
    filter.missing = arguments.has(u"missing"_s);
    return filter;
}

Result<void> checkHistoryOptions(const Arguments &arguments)
{
    for (const auto &option : {u"check"_s, u"min-score"_s, u"assigned-to"_s, u"method"_s, u"template-used"_s,
             u"waiting-days"_s, u"changed"_s, u"conflict"_s, u"missing"_s}) {
        if (arguments.has(option)) {
            return wrongUsage(
                Text::tr("--%1 is about items as they are now; the history does not know it.").arg(option));
        }
    }
    return {};
}

Result<HistoryFilter> readHistoryFilter(const Arguments &arguments)
{
    const auto items = readFilter(arguments);
    const auto known = checkHistoryOptions(arguments);
    if (!items || !known) {
        return fail(items ? known.error() : items.error());
    }
    HistoryFilter filter;
    filter.statuses = items->statuses;
    filter.run = items->run;
    filter.catalog = items->catalog;
    filter.schema = items->schema;
    filter.table = items->table;
    filter.column = items->column;
    filter.person = items->reviewer;
    filter.search = items->search;
    filter.limit = items->limit; // 0: all
    const auto since = readTime(arguments, u"since"_s);
    const auto until = since ? readTime(arguments, u"until"_s) : fail(since.error());
    if (!until) {
        return fail(until.error());
    }
    filter.since = *since;
    filter.until = *until;
    filter.action = arguments.value(u"action"_s);
    filter.plan = PlanId(arguments.value(u"plan"_s));
    return filter;
}

std::optional<qint64> microUsd(const QString &text)
{
    bool isNumber = false;
    const double usd = text.toDouble(&isNumber);
    if (!isNumber || !(usd >= 0) || usd > 1e9) {
        return std::nullopt;
    }
    return qRound64(usd * 1e6);
}

} // namespace metaflow::cli
