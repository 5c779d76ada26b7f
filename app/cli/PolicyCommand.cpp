#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/store/Policies.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

const QString fourEyesName = u"four-eyes"_s;

/// Four-eyes in one catalog.
struct Rules {
    bool decisions = false;
    bool plans = false;
    bool isKnown = true; ///< something of that catalog is in the store
};

void addPolicyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"catalog"_s, Text::tr("The catalog that the rule holds for."), u"C"_s});
    parser.addOption({u"for"_s, Text::tr("What two persons are asked for."), u"plans|decisions"_s});
}

Result<QString> catalogOf(const Arguments &arguments)
{
    const QString catalog = arguments.value(u"catalog"_s);
    return catalog.isEmpty() ? Result<QString>(wrongUsage(Text::tr("say which catalog with --catalog NAME.")))
                             : Result<QString>(catalog);
}

Result<Rules> readRules(store::Connection &connection, const QString &catalog)
{
    const auto decisions = store::fourEyes(connection, catalog, store::PolicyOf::Decisions);
    const auto plans = decisions ? store::fourEyes(connection, catalog, store::PolicyOf::Plans) : decisions;
    if (!plans) {
        return fail(plans.error());
    }
    const auto known = store::isKnownCatalog(connection, catalog);
    return known ? Result<Rules>(Rules{*decisions, *plans, *known}) : fail(known.error());
}

QCoro::Task<Answer> tellRules(Shell *shell, QString catalog)
{
    auto reading = shell->services().store().read(
        [catalog](store::Connection &connection) { return readRules(connection, catalog); });
    const auto rules = co_await shell->finish(std::move(reading));
    if (!rules) {
        co_return fail(rules.error());
    }
    if (shell->out().isJson()) {
        const QJsonObject fourEyes{{u"decisions"_s, rules->decisions}, {u"plans"_s, rules->plans}};
        shell->out().document({{u"catalog"_s, catalog}, {u"four_eyes"_s, fourEyes}});
    } else {
        shell->out().text(rules->decisions
                ? Text::tr("%1: a plan takes a text once somebody other than its author approved it.").arg(catalog)
                : Text::tr("%1: one person's decision on a text is enough.").arg(catalog));
        shell->out().text(rules->plans
                ? Text::tr("%1: a plan is applied once somebody other than its maker approved it.").arg(catalog)
                : Text::tr("%1: a plan needs nobody's approval.").arg(catalog));
    }
    if (!rules->isKnown) {
        shell->out().say(Text::tr("This store knows no catalog %1 yet; check the name.").arg(catalog));
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> show(Shell *shell, Arguments arguments)
{
    const auto catalog = catalogOf(arguments);
    if (!catalog) {
        co_return fail(catalog.error());
    }
    if (const QStringList words = arguments.positional(); !words.isEmpty() && words != QStringList{fourEyesName}) {
        co_return wrongUsage(Text::tr("the only policy is four-eyes, not “%1”.").arg(words.join(u' ')));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    co_return co_await tellRules(shell, *catalog);
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    const auto catalog = catalogOf(arguments);
    if (!catalog) {
        co_return fail(catalog.error());
    }
    const auto of = store::policyFromName(arguments.value(u"for"_s));
    if (!of) {
        co_return wrongUsage(Text::tr("--for takes plans or decisions, not “%1”.").arg(arguments.value(u"for"_s)));
    }
    const QStringList words = arguments.positional();
    const bool understood
        = words.size() == 2 && words.first() == fourEyesName && (words.last() == u"on"_s || words.last() == u"off"_s);
    if (!understood) {
        co_return wrongUsage(Text::tr("say “four-eyes on” or “four-eyes off”."));
    }
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    auto setting
        = shell->services().store().write([catalog = *catalog, of = *of, on = words.last() == u"on"_s, who = *person,
                                              now = shell->services().clock().now()](store::Connection &connection) {
              return store::setFourEyes(connection, catalog, of, on, who, now).map([] { return true; });
          });
    const auto done = co_await shell->finish(std::move(setting));
    if (!done) {
        co_return fail(done.error());
    }
    co_return co_await tellRules(shell, *catalog);
}

} // namespace

std::vector<Command> policyCommands()
{
    return {{u"policy show"_s, u"[four-eyes] --catalog C"_s, Text::tr("Says what needs two persons in a catalog."),
                addPolicyOptions, show},
        {u"policy set"_s, u"four-eyes --catalog C --for plans|decisions on|off"_s,
            Text::tr("Asks for a second person, or no longer, for everybody who works with this store."),
            addPolicyOptions, set}};
}

} // namespace metaflow::cli
