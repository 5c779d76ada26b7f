#include "app/cli/ModelChoice.h"

#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "app/composition/Keys.h"
#include "core/net/Address.h"
#include "core/providers/DatabricksServing.h"
#include "core/providers/ProviderFactory.h"
#include "core/secrets/SecretLookup.h"

#include <QCoroFuture>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty()) {
            return candidate;
        }
    }
    return {};
}

/// KeyMissing, KeyStoreLocked, Timeout.
QCoro::Task<Result<Secret>> keptKey(ModelChoice choice)
{
    SystemClock clock;
    const auto keys = app::makeKeyRing(app::Folders::ofUser(false), clock);
    const QFuture<Result<Secret>> reading = keys->read(secrets::modelKeyName(choice.provider, choice.baseUrl));
    co_return co_await reading;
}

} // namespace

QString baseUrlOf(QString address)
{
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    return address;
}

Result<QString> readAddress(const QString &given, const QString &name)
{
    const QUrl url(given, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return wrongUsage(
            Text::tr("%1 takes an address such as https://api.openai.com/v1, not “%2”.").arg(name, given));
    }
    return baseUrlOf(given);
}

Error withKeyNamed(Error error, const ModelChoice &choice)
{
    if (error.code == ErrorCode::Unauthenticated) {
        error.subject = choice.baseUrl;
        error.detail = (choice.isServing() ? u"workspace_token "_s : u"model_key "_s) + error.detail;
    }
    return error;
}

bool ModelChoice::isServing() const
{
    return provider == u"databricks";
}

bool ModelChoice::isLoopback() const
{
    return net::isLoopback(QUrl(baseUrl).host());
}

Result<ModelChoice> readModelChoice(const Arguments &arguments, const QProcessEnvironment &environment)
{
    ModelChoice choice;
    choice.provider = firstOf({arguments.value(u"provider"_s), u"openai"_s});
    if (!providers::providerNames().contains(choice.provider)) {
        return wrongUsage(
            Text::tr("--provider takes openai (chat completions at any address) or databricks (the workspace's model "
                     "serving), not “%1”.")
                .arg(choice.provider));
    }
    if (choice.isServing()) { // the workspace says where
        choice.baseUrl = baseUrlOf(arguments.value(u"base-url"_s));
        choice.model = arguments.value(u"model"_s);
        return choice;
    }
    const bool typed = arguments.has(u"base-url"_s);
    const auto address
        = readAddress(typed ? arguments.value(u"base-url"_s)
                            : firstOf({environment.value(u"OPENAI_BASE_URL"_s), u"https://api.openai.com/v1"_s}),
            typed ? u"--base-url"_s : u"OPENAI_BASE_URL"_s);
    if (!address) {
        return fail(address.error());
    }
    choice.baseUrl = *address;
    // On this machine it is the practice workspace unless somebody says otherwise.
    choice.model = firstOf({arguments.value(u"model"_s), choice.isLoopback() ? u"practice-writer"_s : u"gpt-6-luna"_s});
    return choice;
}

QCoro::Task<Result<ModelChoice>> chooseModel(Shell *shell, Arguments arguments)
{
    auto choice = readModelChoice(arguments, shell->environment());
    if (!choice || !choice->isServing()) {
        co_return choice;
    }
    const auto profile = co_await shell->profile();
    if (!profile) {
        co_return fail(profile.error());
    }
    const QString serving = providers::servingUrl(profile->host);
    if (!choice->baseUrl.isEmpty() && choice->baseUrl != serving) {
        co_return wrongUsage(Text::tr("--provider databricks is the workspace signed in to; leave --base-url out."));
    }
    choice->baseUrl = serving;
    if (choice->model.isEmpty() && profile->isLoopback()) {
        choice->model = u"databricks-practice"_s;
    }
    co_return choice;
}

QCoro::Task<Result<providers::ModelAccess>> withKey(
    ModelChoice choice, Arguments arguments, QProcessEnvironment environment)
{
    if (choice.isServing()) {
        co_return providers::ModelAccess{choice.provider, choice.baseUrl, choice.model, {}};
    }
    const Result<Secret> kept = co_await keptKey(choice);
    if (kept) {
        co_return providers::ModelAccess{choice.provider, choice.baseUrl, choice.model, *kept};
    }
    const auto key = secrets::modelKey(choice.provider, environment, arguments.value(u"secret-file"_s));
    if (!key && key.error().code != ErrorCode::KeyMissing) {
        co_return fail(key.error());
    }
    if (!key && !choice.isLoopback()) { // a locked store may hold one
        if (kept.error().code == ErrorCode::KeyStoreLocked) {
            co_return fail(kept.error());
        }
        co_return fail(ErrorCode::KeyMissing, choice.baseUrl, u"no_model_key "_s + key.error().detail);
    }
    co_return providers::ModelAccess{choice.provider, choice.baseUrl, choice.model, key ? *key : Secret()};
}

} // namespace metaflow::cli
