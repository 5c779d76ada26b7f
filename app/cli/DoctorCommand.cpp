#include "app/cli/Command.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/health/Doctor.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QJsonObject checkJson(const health::HealthCheck &check)
{
    const wording::Sentence sentence = wording::describe(check);
    return {{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"code"_s, check.code}, {u"subject"_s, check.subject},
        {u"message"_s, sentence.what}, {u"help"_s, sentence.todo}, {u"detail"_s, check.detail}};
}

void show(Output &out, const QVector<health::HealthCheck> &checks)
{
    QJsonArray array;
    for (const health::HealthCheck &check : checks) {
        array.append(checkJson(check));
        if (!out.isJson()) {
            out.text(u"%1 %2 %3"_s.arg(check.ok ? u"ok  "_s : u"FAIL"_s,
                wording::describeCheck(check.name).leftJustified(18), wording::describe(check).text()));
        }
    }
    if (out.isJson()) {
        out.document({{u"checks"_s, array}});
    }
}

QCoro::Task<Answer> doctor(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto choice = chooseModel(*shell, arguments);
    if (!choice && choice.error().code == ErrorCode::WrongUsage) {
        co_return fail(choice.error());
    }
    const auto store = co_await shell->openStore();
    Result<providers::ModelAccess> access = fail(choice ? Error() : choice.error()); // one check among others
    if (choice) {
        access = co_await withKey(*choice, arguments, shell->environment());
    }
    health::Surroundings surroundings{store, shell->profile(), access, app::Folders::ofUser(false).logFile()};
    if (!surroundings.store && !shell->hasServices()) {
        co_return fail(surroundings.store.error());
    }
    app::Services &services = shell->services();
    health::Doctor doctor(
        services.engine(), services.store(), services.session(), services.generation(), services.review());
    auto examining = doctor.examine(std::move(surroundings));
    const auto checks = co_await shell->finish(std::move(examining));
    if (!checks) {
        co_return fail(checks.error());
    }
    show(shell->out(), *checks);
    const bool healthy
        = std::all_of(checks->begin(), checks->end(), [](const health::HealthCheck &check) { return check.ok; });
    co_return healthy ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{u"doctor"_s, u"[--provider NAME] [--model NAME] [--base-url URL]"_s,
        Text::tr("Checks store, record, disk, clock, sign-in, workspace, warehouse and model; starts nothing."),
        addModelOptions, doctor}};
}

} // namespace metaflow::cli
