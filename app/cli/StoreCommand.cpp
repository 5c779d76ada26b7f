#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QCoro::Task<Answer> info(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto store = co_await shell->openStore();
    if (!store) {
        co_return fail(store.error());
    }
    Output &out = shell->out();
    if (out.isJson()) {
        // `schema_version` of every document is that of the JSON; the store's own has a name of its own.
        out.document({{u"store_id"_s, store->storeId}, {u"url"_s, store->url}, {u"items"_s, store->items},
            {u"history_rows"_s, store->historyRows}, {u"store_schema_version"_s, store->schemaVersion},
            {u"duplicates"_s, store->duplicates}, {u"role"_s, roleName(store->membership.role)},
            {u"role_enforced"_s, store->membership.enforced}});
        co_return ExitCode::Done;
    }
    out.text(store->url);
    out.text(Text::tr("Store %1, schema %2.").arg(store->storeId).arg(store->schemaVersion));
    out.text(Text::tr("Items: %1 (duplicates: %2), rows of history: %3.")
                 .arg(store->items)
                 .arg(store->duplicates)
                 .arg(store->historyRows));
    out.text((store->membership.enforced ? Text::tr("Your role: %1. The database sees to it.")
                                         : Text::tr("Your role: %1. Nobody sees to it: whoever may open the file "
                                                    "may do everything."))
                 .arg(roleName(store->membership.role)));
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        {u"store info"_s, {}, Text::tr("Shows the store and how much it holds."), [](QCommandLineParser &) {}, info}};
}

} // namespace metaflow::cli
