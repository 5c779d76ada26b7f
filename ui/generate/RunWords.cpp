#include "ui/generate/RunWords.h"

#include "core/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

} // namespace

QString durationText(std::chrono::seconds duration)
{
    if (duration.count() < 90) {
        return RunWords::tr("%1 s").arg(std::max<qint64>(1, duration.count()));
    }
    if (duration.count() < 5400) {
        return RunWords::tr("%1 min").arg((duration.count() + 59) / 60);
    }
    return RunWords::tr("%1 h").arg(QLocale().toString(static_cast<double>(duration.count()) / 3600, 'f', 1));
}

QString priceText(qint64 microUsd)
{
    const double usd = static_cast<double>(microUsd) / 1e6;
    if (microUsd > 0 && microUsd < 100) {
        return RunWords::tr("under 0.0001 USD");
    }
    return RunWords::tr("%1 USD").arg(QLocale().toString(usd, 'f', usd < 1 ? 4 : 2));
}

QString describe(RunState state)
{
    switch (state) {
    case RunState::Prepared:
        return RunWords::tr("prepared");
    case RunState::Running:
        return RunWords::tr("running");
    case RunState::Paused:
        return RunWords::tr("paused");
    case RunState::Done:
        return RunWords::tr("done");
    case RunState::Stopped:
        break;
    }
    return RunWords::tr("stopped");
}

QString describeState(const Request &request)
{
    switch (request.state) {
    case RequestState::Prepared:
        return RunWords::tr("to be sent");
    case RequestState::InFlight:
        return RunWords::tr("in flight");
    case RequestState::Done:
        return request.attempts == 0 ? RunWords::tr("left alone") : RunWords::tr("answered");
    case RequestState::Failed:
        break;
    }
    return RunWords::tr("failed");
}

QString scopeText(const Selection &selection)
{
    if (!selection.objects.isEmpty()) {
        return RunWords::tr("%1: %n object(s)", nullptr, static_cast<int>(selection.objects.size()))
            .arg(selection.catalog);
    }
    if (selection.tables.size() == 1) {
        return selection.tables.first().display();
    }
    if (!selection.tables.isEmpty()) {
        return RunWords::tr("%1: %n table(s)", nullptr, static_cast<int>(selection.tables.size()))
            .arg(selection.catalog);
    }
    const QStringList parts = selection.schemas + selection.tableGlobs;
    return parts.isEmpty() ? selection.catalog : u"%1: %2"_s.arg(selection.catalog, parts.join(u", "_s));
}

QString stoppedText(const Run &run)
{
    if (run.stoppedBy.isEmpty()) {
        return {};
    }
    const auto code = errorCodeFromName(run.stoppedBy).value_or(ErrorCode::Internal);
    if (code == ErrorCode::Cancelled) {
        return RunWords::tr("by you or another person");
    }
    const QString subject
        = code == ErrorCode::BudgetReached ? usdText(run.options.budgetMicroUsd.value_or(0)) : QString();
    return wording::describe(Error{code, subject, usdText(run.actual.costMicroUsd), {}}).what;
}

QString waitingText(const QString &waitsFor)
{
    if (waitsFor == "paused"_L1) {
        return RunWords::tr("Paused. What is in flight may end; nothing else is sent until you resume.");
    }
    if (waitsFor == "rate_limited"_L1) {
        return RunWords::tr("The provider asked to wait. Sending goes on by itself, more slowly.");
    }
    if (waitsFor == "limit"_L1) {
        return RunWords::tr("Waiting for the next minute: the limit of requests or tokens a minute is reached.");
    }
    return {};
}

bool isHeldBack(const Run &run)
{
    return run.state == RunState::Paused && run.stoppedBy == errorCodeName(ErrorCode::RateLimited);
}

QString heldBackText()
{
    return RunWords::tr("The provider kept refusing because of its limits. Wait some minutes and go on; with fewer "
                        "requests in flight (Advanced) it happens less.");
}

QString leftAloneText(const QString &reason, int objects)
{
    if (reason == "has_comment"_L1) {
        return RunWords::tr("%n have a comment already", nullptr, objects);
    }
    if (reason == "open_item"_L1) {
        return RunWords::tr("%n have an open proposal", nullptr, objects);
    }
    return RunWords::tr("%1: %2").arg(QLocale().toString(objects), wording::describeReason(reason));
}

QString notReadText(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts) {
        words << (part == "samples"_L1 ? RunWords::tr("samples")
                : part == "lineage"_L1 ? RunWords::tr("lineage")
                : part == "fields"_L1  ? RunWords::tr("fields of structs")
                                       : part);
    }
    return RunWords::tr("Could not be read everywhere, and is left out there: %1.").arg(words.join(u", "_s));
}

bool canGoOn(const Run &run)
{
    return run.state == RunState::Prepared || run.state == RunState::Stopped || run.state == RunState::Paused
        || (run.state == RunState::Done && run.failed > 0);
}

} // namespace metaflow::ui
