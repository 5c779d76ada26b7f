#include "core/generation/KnownCapabilities.h"

#include "core/providers/ChatBody.h"
#include "core/providers/ProviderFactory.h"
#include "core/store/Settings.h"

#include <QCoroFuture>

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

providers::Capabilities ofName(const providers::ModelAccess &access)
{
    return providers::defaultCapabilities(access.provider, access.baseUrl, access.model);
}

QVector<Request> adapted(QVector<Request> requests, const providers::Capabilities &known,
    const GenerationOptions &options, const providers::Prices &prices)
{
    for (Request &request : requests) {
        const QByteArray body = providers::adaptBody(request.body, known);
        if (body == request.body) {
            continue;
        }
        request.body = body;
        request.bodyHash = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        request.estimate.inputTokens = providers::countRequestTokens(body);
        request.estimate.costMicroUsd
            = prices.costAt(options.provider, options.baseUrl, options.model, request.estimate);
    }
    return requests;
}

} // namespace

Result<providers::Capabilities> capabilitiesOf(store::Connection &connection, const providers::ModelAccess &access)
{
    const auto kept
        = store::setting(connection, providers::capabilitiesSetting(access.provider, access.baseUrl, access.model));
    if (!kept) {
        return fail(kept.error());
    }
    const QJsonObject json = *kept ? QJsonDocument::fromJson((*kept)->toUtf8()).object() : QJsonObject();
    return providers::Capabilities::fromJson(json, ofName(access));
}

QCoro::Task<std::optional<providers::Capabilities>> readCapabilities(Context context, providers::ModelAccess access)
{
    auto reading
        = context.store->read([access](store::Connection &connection) { return capabilitiesOf(connection, access); });
    const Result<providers::Capabilities> known = co_await reading;
    co_return known ? std::optional(*known) : std::nullopt;
}

QCoro::Task<Result<OpenModel>> openModel(Context context, providers::ModelAccess access)
{
    auto asking = readCapabilities(context, access);
    const auto known = co_await std::move(asking);
    OpenModel model;
    model.signIn = std::make_unique<databricks::WorkspaceSignIn>(*context.session, access.baseUrl);
    const providers::ProviderParts parts{*context.http, *context.workers, *context.prices, model.signIn.get()};
    auto provider = providers::makeProvider(parts, access, known);
    if (!provider) {
        co_return fail(provider.error());
    }
    model.provider = *std::move(provider);
    co_return model;
}

QCoro::Task<> keepCapabilities(Context context, providers::ModelAccess access, providers::Capabilities learnt)
{
    const QString name = providers::capabilitiesSetting(access.provider, access.baseUrl, access.model);
    const QString value = QString::fromUtf8(QJsonDocument(learnt.toJson()).toJson(QJsonDocument::Compact));
    auto writing = context.store->write([name, value](store::Connection &connection) -> Result<bool> {
        const auto done = store::setSetting(connection, name, value);
        return done ? Result<bool>(true) : fail(done.error());
    });
    static_cast<void>(co_await writing);
}

QCoro::Task<Result<QVector<Request>>> adaptToModel(
    Context context, GenerationOptions options, QVector<Request> requests)
{
    const providers::ModelAccess access{options.provider, options.baseUrl, options.model, {}};
    auto asking = readCapabilities(context, access);
    const auto known = co_await std::move(asking);
    if (!known || *known == ofName(access)) {
        co_return requests; // rendered so already
    }
    auto adapting
        = context.workers->run([requests = std::move(requests), known = *known, options, prices = context.prices] {
              return adapted(requests, known, options, *prices);
          });
    QVector<Request> done = co_await adapting;
    co_return done;
}

} // namespace metaflow::generation
