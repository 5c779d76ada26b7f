#include "app/cli/Command.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/store/Roles.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QCoro::Task<Answer> tellMembers(Shell *shell)
{
    auto reading = shell->services().store().read(store::members);
    const auto members = co_await shell->finish(std::move(reading));
    if (!members) {
        co_return fail(members.error());
    }
    if (shell->out().isJson()) {
        QJsonArray all;
        for (const store::Member &member : *members) {
            all.append(QJsonObject{{u"user"_s, member.user}, {u"role"_s, roleName(member.role)}});
        }
        shell->out().document({{u"members"_s, all}});
        co_return ExitCode::Done;
    }
    for (const store::Member &member : *members) {
        shell->out().text(u"%1  %2"_s.arg(roleName(member.role), -8).arg(member.user));
    }
    if (shell->services().store().url().dialect == store::Dialect::Sqlite) {
        shell->out().say(Text::tr("Whoever may open the file of this store is its administrator. Roles need a store on "
                                  "PostgreSQL."));
    }
    co_return ExitCode::Done;
}

/// No role: it is taken away.
QCoro::Task<Answer> give(Shell *shell, QString user, std::optional<Role> role)
{
    const auto person = co_await shell->person();
    if (!person) {
        co_return fail(person.error());
    }
    if (shell->services().store().url().dialect == store::Dialect::Sqlite) {
        co_return wrongUsage(
            Text::tr("roles need a store on PostgreSQL; whoever may open this file is its administrator."));
    }
    auto writing = shell->services().store().write(
        [user, role, who = *person, now = shell->services().clock().now()](store::Connection &connection) {
            const auto done = role ? store::grantRole(connection, user, *role, who, now)
                                   : store::revokeRole(connection, user, who, now);
            return done.map([] { return true; });
        });
    const auto done = co_await shell->finish(std::move(writing));
    if (!done) {
        co_return fail(done.error());
    }
    auto telling = tellMembers(shell);
    co_return co_await telling;
}

QCoro::Task<Answer> roles(Shell *shell, Arguments arguments)
{
    const QStringList words = arguments.positional();
    const QString what = words.value(0, u"list"_s);
    const auto role = roleFromName(words.value(2));
    if (what == "grant"_L1 && words.size() == 3 && role) {
        auto giving = give(shell, words.at(1), role);
        co_return co_await giving;
    }
    if (what == "revoke"_L1 && words.size() == 2) {
        auto giving = give(shell, words.at(1), std::nullopt);
        co_return co_await giving;
    }
    if (what != "list"_L1 || words.size() > 1) {
        co_return wrongUsage(
            Text::tr("say “list”, “grant USER reader”, “grant USER steward”, “grant USER admin” or “revoke USER”."));
    }
    const auto opened = co_await shell->openStore();
    if (!opened) {
        co_return fail(opened.error());
    }
    auto telling = tellMembers(shell);
    co_return co_await telling;
}

} // namespace

std::vector<Command> rolesCommands()
{
    return {{u"store roles"_s, u"[list] | grant USER reader|steward|admin | revoke USER"_s,
        Text::tr("Shows who may do what in a store on PostgreSQL, and gives or takes a login's role."),
        [](QCommandLineParser &) {}, roles}};
}

} // namespace metaflow::cli
