#include "app/cli/ModelChoice.h"

#include "app/cli/Text.h"
#include "core/secrets/SecretLookup.h"

#include <QHostAddress>
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

} // namespace

bool ModelChoice::isLoopback() const
{
    const QString host = QUrl(baseUrl).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<ModelChoice> readModelChoice(const Arguments &arguments, const QProcessEnvironment &environment)
{
    ModelChoice choice;
    choice.provider = firstOf({arguments.value(u"provider"_s), u"openai"_s});
    if (choice.provider != u"openai") {
        return wrongUsage(
            Text::tr("--provider takes openai (chat completions at any address), not “%1”.").arg(choice.provider));
    }
    choice.baseUrl = firstOf(
        {arguments.value(u"base-url"_s), environment.value(u"OPENAI_BASE_URL"_s), u"https://api.openai.com/v1"_s});
    while (choice.baseUrl.endsWith(u'/')) {
        choice.baseUrl.chop(1);
    }
    // On this machine it is the practice workspace unless somebody says otherwise.
    choice.model = firstOf({arguments.value(u"model"_s), choice.isLoopback() ? u"practice-writer"_s : u"gpt-6-luna"_s});
    return choice;
}

Result<providers::ModelAccess> withKey(
    const ModelChoice &choice, const Arguments &arguments, const QProcessEnvironment &environment)
{
    auto key = secrets::modelKey(choice.provider, environment, arguments.value(u"secret-file"_s));
    const bool mayBeWithout = choice.isLoopback() && !key && key.error().code == ErrorCode::KeyMissing;
    if (!key && !mayBeWithout) {
        return fail(key.error());
    }
    return providers::ModelAccess{choice.provider, choice.baseUrl, choice.model, key ? *key : Secret()};
}

} // namespace metaflow::cli
