#include "app/cli/Deciding.h"

#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/wording/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr int shownSkips = 20; ///< lines of words; JSON has all

/// Ids that exist no more come back as skipped, so that nothing vanishes silently.
void addUnknown(DecisionOutcome &outcome, const QVector<ItemId> &meant, const QVector<ItemRef> &found)
{
    for (const ItemId id : meant) {
        const bool known = std::any_of(found.begin(), found.end(), [id](const ItemRef &ref) { return ref.id == id; });
        if (!known) {
            outcome.skipped.append({id, errorCodeName(ErrorCode::ItemNotFound), {}});
        }
    }
}

} // namespace

Result<Meant> readMeant(const Arguments &arguments, const Shell &shell, QVector<Status> usual)
{
    Meant meant;
    for (const QString &word : arguments.positional()) {
        bool isNumber = false;
        meant.ids.append(ItemId(word.toLongLong(&isNumber)));
        if (!isNumber) {
            return wrongUsage(Text::tr("“%1” is no id of an item.").arg(word));
        }
    }
    auto filter = readFilter(arguments);
    if (!filter) {
        return fail(filter.error());
    }
    if (!meant.ids.isEmpty() && !filter->isEmpty()) {
        return wrongUsage(Text::tr("give ids or a filter, not both."));
    }
    if (meant.ids.isEmpty() && filter->isEmpty() && !shell.globals().yes) {
        return wrongUsage(Text::tr("say which items with ids or a filter; --yes means all of them."));
    }
    meant.filter = *filter;
    meant.filter.ids = meant.ids;
    if (meant.ids.isEmpty() && meant.filter.statuses.isEmpty()) {
        meant.filter.statuses = std::move(usual);
    }
    return meant;
}

Result<Meant> readOne(const Arguments &arguments)
{
    const auto id = arguments.only(Text::tr("the item's id"));
    if (!id) {
        return fail(id.error());
    }
    bool isNumber = false;
    Meant meant;
    meant.ids = {ItemId(id->toLongLong(&isNumber))};
    meant.filter.ids = meant.ids;
    if (!isNumber) {
        return wrongUsage(Text::tr("“%1” is no id of an item.").arg(*id));
    }
    return meant;
}

void showOutcome(Shell *shell, const DecisionOutcome &outcome)
{
    Output &out = shell->out();
    QJsonArray skipped;
    for (const Skipped &skip : outcome.skipped) {
        skipped.append(skippedJson(skip));
    }
    if (out.isJson()) {
        out.document({{u"changed"_s, outcome.changed}, {u"batch_id"_s, textOrNull(outcome.batch.value())},
            {u"skipped"_s, skipped}});
    } else {
        out.text(Text::tr("Changed: %1, skipped: %2.").arg(outcome.changed).arg(outcome.skipped.size()));
    }
    if (outcome.stoppedBy) {
        out.say(Text::tr("Stopped before the last %1: %2")
                    .arg(outcome.left)
                    .arg(wording::describe(*outcome.stoppedBy).text()));
    }
    for (const Skipped &skip : outcome.skipped.mid(0, shownSkips)) {
        const QString name = skip.now ? skip.now->object.display() : QString();
        out.say(u"  %1 %2: %3"_s.arg(skip.item.value()).arg(name, wording::describeReason(skip.reason)));
    }
    if (outcome.skipped.size() > shownSkips) {
        out.say(Text::tr("  and %1 more.").arg(outcome.skipped.size() - shownSkips));
    }
}

ExitCode exitCodeOf(const DecisionOutcome &outcome)
{
    if (outcome.stoppedBy && outcome.stoppedBy->code == ErrorCode::Cancelled) {
        return ExitCode::Cancelled; // what was done stays and is listed
    }
    return outcome.skipped.isEmpty() && !outcome.stoppedBy ? ExitCode::Done : ExitCode::Partly;
}

QCoro::Task<Answer> decideOn(Shell *shell, Meant meant, Decision decision)
{
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto listing = shell->services().review().list(meant.filter, ItemSort::Object);
    const auto refs = co_await shell->finish(std::move(listing));
    if (!refs) {
        co_return fail(refs.error());
    }
    decision.items = *refs;
    decision.actor = Shell::actor(*person, static_cast<int>(refs->size()));
    decision.bulk = meant.ids.size() != 1; // one by one a person may accept anything
    DecisionOutcome outcome;
    if (!refs->isEmpty()) {
        auto deciding = shell->services().review().decide(decision);
        auto decided = co_await shell->finish(std::move(deciding));
        if (!decided) {
            co_return fail(decided.error());
        }
        outcome = *std::move(decided);
    }
    addUnknown(outcome, meant.ids, *refs);
    if (isAside(decision.kind)) {
        outcome.batch = {}; // nothing that could be taken back
    }
    showOutcome(shell, outcome);
    co_return exitCodeOf(outcome);
}

} // namespace metaflow::cli
