#pragma once

#include "core/importing/ImportService.h"

#include <QSet>

namespace metaflow::ui {

/// A row of the list of plans.
struct PlanRow {
    Plan plan; ///< without its changes
    bool stale = false; ///< another plan has touched what it would write, or an item says something else by now
    std::optional<Person> approvedBy;
};

/// Parts of the service that a build may be without: a function that is not there is a button that is not shown.
template <typename Options> void setAgain(Options &options, const QSet<ItemId> &items)
{
    if constexpr (requires { options.againItems; }) {
        options.againItems = {items.begin(), items.end()};
    }
}

template <typename Options> void setPauseOnFailures(Options &options)
{
    if constexpr (requires { options.pauseOnFailures; }) {
        options.pauseOnFailures = true;
    }
}

template <typename Target> void setAsBefore(Target &target, const PlanId &plan)
{
    if constexpr (requires { target.asBefore; }) {
        target.asBefore = plan;
    }
}

template <typename Service> bool pauseApply(Service &service, const PlanId &plan)
{
    if constexpr (requires { service.pause(plan); }) {
        return service.pause(plan);
    } else {
        return false;
    }
}

template <typename Service> bool resumeApply(Service &service, const PlanId &plan)
{
    if constexpr (requires { service.resume(plan); }) {
        return service.resume(plan);
    } else {
        return false;
    }
}

template <typename Options = importing::PlanOptions> constexpr bool canWriteAgain()
{
    return requires(Options options) { options.againItems; };
}

template <typename Target = importing::RollbackTarget> constexpr bool canGoBackToBefore()
{
    return requires(Target target) { target.asBefore; };
}

template <typename Service = importing::ImportService> constexpr bool canPause()
{
    return requires(Service &service) { service.pause(PlanId()); };
}

template <typename Service = importing::ImportService> constexpr bool canApprove()
{
    return requires(Service &service) { service.approve(Plan(), Person()); };
}

/// The plans so far, newest first; `then(const Result<QVector<PlanRow>> &)` on the thread of `context`.
template <typename Service, typename Function> void listPlans(Service &service, QObject *context, Function then)
{
    const auto rowsOf = [then](const auto &found, const auto &rowOf) {
        if (!found) {
            then(Result<QVector<PlanRow>>(fail(found.error())));
            return;
        }
        QVector<PlanRow> rows;
        for (const auto &one : *found) {
            rows << rowOf(one);
        }
        then(Result<QVector<PlanRow>>(std::move(rows)));
    };
    if constexpr (requires { service.summaries(); }) {
        service.summaries().then(context, [rowsOf](const auto &summaries) {
            rowsOf(summaries, [](const auto &one) { return PlanRow{one.plan, one.stale, one.approvedBy}; });
        });
    } else {
        service.plans().then(context, [rowsOf](const auto &plans) {
            rowsOf(plans, [](const Plan &plan) { return PlanRow{plan, false, {}}; });
        });
    }
}

/// `then(const Result<bool> &)`; not called where nothing can be approved.
template <typename Service, typename Function>
void approvePlan(Service &service, const Plan &plan, const Person &person, QObject *context, Function then)
{
    if constexpr (requires { service.approve(plan, person); }) {
        service.approve(plan, person).then(context, then);
    }
}

template <typename Service = importing::ImportService> constexpr bool canWriteScript()
{
    return requires(Service &service) { service.writeScript(Plan(), QString(), Person()); };
}

/// `then(int statements, const std::optional<Error> &)`.
template <typename Service, typename Function>
void writeScript(
    Service &service, const Plan &plan, const QString &file, const Person &person, QObject *context, Function then)
{
    if constexpr (requires { service.writeScript(plan, file, person); }) {
        service.writeScript(plan, file, person).then(context, [then](const auto &written) {
            then(written ? written->statements : 0, written ? std::nullopt : std::optional<Error>(written.error()));
        });
    }
}

template <typename Service>
[[nodiscard]] Job<QString> writePlanFile(
    Service &service, const PlanId &plan, const QString &file, const Person &person)
{
    if constexpr (requires { service.writeFile(plan, file, person); }) {
        return service.writeFile(plan, file, person);
    } else {
        return service.writeFile(plan, file);
    }
}

} // namespace metaflow::ui
