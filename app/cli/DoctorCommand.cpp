#include "app/cli/Command.h"
#include "app/cli/Examination.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/health/Doctor.h"
#include "core/wording/HealthWords.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

using health::HealthCheck;
using health::HealthVerdict;

QString markOf(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Ok:
        return u"ok"_s;
    case HealthVerdict::Warning:
        return u"warn"_s;
    case HealthVerdict::Failed:
        return u"FAIL"_s;
    case HealthVerdict::NotChecked:
        break;
    }
    return u"–"_s;
}

QJsonObject checkJson(const HealthCheck &check)
{
    const wording::Sentence sentence = wording::describe(check);
    return {{u"name"_s, check.name}, {u"ok"_s, check.isFine()},
        {u"verdict"_s, health::healthVerdictName(check.verdict)}, {u"code"_s, check.code},
        {u"subject"_s, check.subject}, {u"measured"_s, check.measured}, {u"message"_s, sentence.what},
        {u"help"_s, sentence.todo}, {u"detail"_s, check.detail}};
}

QJsonObject figuresJson(const health::RunFigures &figures)
{
    return {{u"runs"_s, figures.runs}, {u"requests"_s, figures.requests}, {u"succeeded"_s, figures.succeeded},
        {u"median_ms"_s, static_cast<qint64>(figures.median.count())},
        {u"p95_ms"_s, static_cast<qint64>(figures.p95.count())}, {u"cost_usd"_s, usdText(figures.costMicroUsd)},
        {u"plans"_s, figures.plans}, {u"statements"_s, figures.statements}, {u"applied"_s, figures.applied}};
}

void showLines(Output &out, const QVector<HealthCheck> &checks)
{
    std::optional<health::HealthGroup> group;
    for (const HealthCheck &check : checks) {
        if (const auto its = health::healthGroupOf(check.name); its != group) {
            group = its;
            out.text(wording::describeGroup(its));
        }
        const wording::Sentence sentence = wording::describe(check);
        out.text(u"  %1 %2 %3"_s.arg(markOf(check.verdict), -4)
                     .arg(wording::describeCheck(check.name).leftJustified(22), sentence.what));
        if (!sentence.todo.isEmpty() && check.verdict != HealthVerdict::NotChecked) {
            out.text(QString(30, u' ') + sentence.todo);
        }
    }
}

void show(Output &out, const QVector<HealthCheck> &checks, const std::optional<health::RunFigures> &figures)
{
    if (!out.isJson()) {
        showLines(out, checks);
        for (const QString &line : figures ? wording::describeRuns(*figures).split(u'\n') : QStringList()) {
            out.text(line);
        }
        return;
    }
    QJsonArray array;
    for (const HealthCheck &check : checks) {
        array.append(checkJson(check));
    }
    QJsonObject document{{u"checks"_s, array}};
    if (figures) {
        document.insert(u"last_runs"_s, figuresJson(*figures));
    }
    out.document(document);
}

/// Nothing where the store does not open: a check says so already.
QCoro::Task<std::optional<health::RunFigures>> lastRuns(Shell *shell)
{
    auto reading = shell->services().doctor().figures();
    const auto figures = co_await shell->finish(std::move(reading));
    co_return figures ? std::optional(*figures) : std::nullopt;
}

QCoro::Task<Answer> doctor(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    auto examining = examine(shell, arguments);
    const auto checks = co_await std::move(examining);
    if (!checks) {
        co_return fail(checks.error());
    }
    std::optional<health::RunFigures> figures;
    if (arguments.has(u"runs"_s)) {
        auto reading = lastRuns(shell);
        figures = co_await std::move(reading);
    }
    show(shell->out(), *checks, figures);
    const bool healthy = std::all_of(checks->begin(), checks->end(), [](const auto &check) { return check.isFine(); });
    co_return healthy ? ExitCode::Done : ExitCode::Failed;
}

void addDoctorOptions(QCommandLineParser &parser)
{
    addModelOptions(parser);
    parser.addOption({u"runs"_s, Text::tr("Also how the last runs and imports went, and what they cost.")});
}

} // namespace

QCoro::Task<Result<QVector<HealthCheck>>> examine(Shell *shell, Arguments arguments)
{
    const auto choice = co_await chooseModel(shell, arguments);
    if (!choice && choice.error().code == ErrorCode::WrongUsage) {
        co_return fail(choice.error());
    }
    const auto store = co_await shell->openStore();
    if (!store && !shell->hasServices()) {
        co_return fail(store.error());
    }
    Result<providers::ModelAccess> access = fail(choice ? Error() : choice.error()); // one check among others
    if (choice) {
        access = co_await withKey(*choice, arguments, shell->environment());
    }
    const auto profile = co_await shell->profile();
    const auto folders = app::Folders::ofUser(false);
    health::Surroundings surroundings{store ? std::nullopt : std::optional(store.error()), profile, access,
        {folders.data, folders.config, folders.cache, folders.state}, folders.logFile(), folders.networkFile()};
    auto examining = shell->services().doctor().examine(std::move(surroundings));
    co_return co_await shell->finish(std::move(examining));
}

std::vector<Command> doctorCommands()
{
    return {{u"doctor"_s, u"[--runs] [--provider NAME] [--model NAME] [--base-url URL]"_s,
        Text::tr("Checks store, record, machine, sign-in, workspace, warehouse and model; starts nothing."),
        addDoctorOptions, doctor}};
}

} // namespace metaflow::cli
