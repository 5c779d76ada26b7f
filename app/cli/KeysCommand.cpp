#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/secrets/KeychainStore.h"
#include "core/secrets/KeyNames.h"
#include "core/store/RecordSigning.h"

#include <QCoroFuture>

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

constexpr qint64 longestKey = 64 << 10; ///< bytes

secrets::KeyNames keyNames()
{
    return secrets::KeyNames(app::Folders::ofUser(false).config + u"/keys.json"_s);
}

/// What a person calls a key, as the key store calls it: `record` of this store, or a provider at an address.
QCoro::Task<Result<QString>> keyStoreName(Shell *shell, Arguments arguments)
{
    const auto name = arguments.only(Text::tr("the name of the key (openai or record)"));
    if (!name) {
        co_return fail(name.error());
    }
    if (*name == "record"_L1) {
        const auto opened = co_await shell->openStore();
        co_return opened ? Result<QString>(store::recordKeyName(opened->storeId)) : fail(opened.error());
    }
    if (*name != "openai"_L1) {
        co_return wrongUsage(Text::tr("a key is called openai or record, not “%1”.").arg(*name));
    }
    const QString given = arguments.value(u"base-url"_s);
    const auto address = readAddress(given.isEmpty() ? u"https://api.openai.com/v1"_s : given, u"--base-url"_s);
    co_return address ? Result<QString>(secrets::modelKeyName(*name, *address)) : fail(address.error());
}

/// All of stdin: a key never stands on a command line.
Result<Secret> typedKey(const QString &name)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, u"stdin"_s);
    }
    QByteArray bytes = in.read(longestKey);
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    if (bytes.isEmpty()) {
        return wrongUsage(Text::tr("the key comes from standard input, and nothing came."));
    }
    Secret key(std::move(bytes));
    if (name.startsWith("record/"_L1)) {
        const auto signing = store::SigningKey::fromSecret(key);
        return signing ? Result<Secret>(key) : fail(signing.error());
    }
    return key;
}

QCoro::Task<Answer> list(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    QJsonArray keys;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &entry : keyNames().all()) {
        const qint64 days = entry.since.daysTo(now);
        keys.append(QJsonObject{{u"name"_s, entry.name}, {u"since"_s, timeJson(entry.since)}, {u"days"_s, days}});
        if (!shell->out().isJson()) {
            shell->out().text(Text::tr("%1  %n day(s) old", nullptr, static_cast<int>(days)).arg(entry.name));
        }
    }
    if (shell->out().isJson()) {
        shell->out().document({{u"keys"_s, keys}});
    }
    co_return ExitCode::Done;
}

QCoro::Task<Answer> set(Shell *shell, Arguments arguments)
{
    auto naming = keyStoreName(shell, arguments);
    const auto name = co_await naming;
    const auto key = name ? typedKey(*name) : fail(name.error());
    if (!key) {
        co_return fail(key.error());
    }
    if (auto made = app::Folders::ofUser(false).make(); !made) {
        co_return fail(made.error());
    }
    secrets::KeychainStore keys;
    const QFuture<Result<void>> writing = keys.write(*name, *key);
    const Result<void> written = co_await writing;
    const auto noted = written ? keyNames().add(*name, QDateTime::currentDateTimeUtc()) : fail(written.error());
    if (!noted) {
        co_return fail(noted.error());
    }
    shell->out().isJson() ? shell->out().document({{u"name"_s, *name}})
                          : shell->out().text(Text::tr("Kept as “%1”.").arg(*name));
    co_return ExitCode::Done;
}

QCoro::Task<Answer> remove(Shell *shell, Arguments arguments)
{
    auto naming = keyStoreName(shell, arguments);
    const auto name = co_await naming;
    if (!name) {
        co_return fail(name.error());
    }
    secrets::KeychainStore keys;
    const QFuture<Result<void>> removing = keys.remove(*name);
    const Result<void> removed = co_await removing;
    const auto noted = removed ? keyNames().remove(*name) : fail(removed.error());
    if (!noted) {
        co_return fail(noted.error());
    }
    shell->out().isJson() ? shell->out().document({{u"name"_s, *name}})
                          : shell->out().text(Text::tr("“%1” is not kept any more.").arg(*name));
    co_return ExitCode::Done;
}

void addAddress(QCommandLineParser &parser)
{
    parser.addOption(
        {u"base-url"_s, Text::tr("Where the model is that the key is for, else OpenAI itself."), u"URL"_s});
}

} // namespace

std::vector<Command> keysCommands()
{
    return {
        {u"keys list"_s, {}, Text::tr("Which keys this user keeps in the key store, and since when; never a value."),
            [](QCommandLineParser &) {}, list},
        {u"keys set"_s, u"openai|record [--base-url URL] < FILE"_s,
            Text::tr("Keeps a key in the key store; the value comes from standard input."), addAddress, set},
        {u"keys remove"_s, u"openai|record [--base-url URL]"_s, Text::tr("Takes a key out of the key store."),
            addAddress, remove}};
}

} // namespace metaflow::cli
