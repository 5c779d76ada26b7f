#include "app/cli/Command.h"
#include "app/cli/Json.h"
#include "app/cli/ModelChoice.h"
#include "app/cli/Options.h"
#include "app/cli/Shell.h"
#include "app/cli/Text.h"
#include "core/databricks/Session.h"

using namespace Qt::StringLiterals;

namespace metaflow::cli {

namespace {

/// What one line says.
struct Listed {
    providers::ModelOffer offer;
    std::optional<providers::Price> price;
    providers::Capabilities capabilities;

    [[nodiscard]] QDate shutdown() const
    {
        return offer.shutdown.isValid() || !price ? offer.shutdown : price->shutdown;
    }
};

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject listedJson(const Listed &listed)
{
    QJsonObject json{{u"model"_s, listed.offer.name}, {u"shutdown_date"_s, dayOrNull(listed.shutdown())},
        {u"capabilities"_s, listed.capabilities.toJson()}};
    const auto add
        = [&](const QString &name, const QJsonValue &value) { json.insert(name, listed.price ? value : QJsonValue()); };
    const providers::Price price = listed.price.value_or(providers::Price());
    add(u"input_per_mtok_usd"_s, perMillionText(price.inputPerMillion));
    add(u"cached_input_per_mtok_usd"_s, perMillionText(price.cachedPerMillion));
    add(u"output_per_mtok_usd"_s, perMillionText(price.outputPerMillion));
    add(u"context_window"_s, price.contextWindow > 0 ? QJsonValue(price.contextWindow) : QJsonValue());
    return json;
}

QString lineOf(const Listed &listed)
{
    const QString cost = listed.price ? u"$%1 / $%2"_s.arg(QString::number(listed.price->inputPerMillion),
                             QString::number(listed.price->outputPerMillion))
                                      : Text::tr("price not known");
    const QDate end = listed.shutdown();
    return u"%1  %2  %3  %4"_s.arg(listed.offer.name, -28)
        .arg(cost, -18)
        .arg(providers::structuredName(listed.capabilities.structured), -11)
        .arg(end.isValid() ? Text::tr("ends %1").arg(end.toString(Qt::ISODate)) : QString());
}

QCoro::Task<Result<bool>> signInTo(databricks::Session *session, databricks::Profile profile, std::stop_token)
{
    session->use(std::move(profile));
    co_return true;
}

/// The workspace's own models need its sign-in, and nothing else of it: no warehouse starts for a list.
QCoro::Task<Result<bool>> signIn(Shell *shell)
{
    const auto profile = co_await shell->profile();
    if (!profile) {
        co_return fail(profile.error());
    }
    databricks::Session *session = &shell->services().session();
    auto signing = shell->services().engine().submit(
        [session, profile = *profile](std::stop_token stop) { return signInTo(session, profile, std::move(stop)); });
    co_return co_await shell->finish(std::move(signing));
}

QCoro::Task<Result<QVector<Listed>>> listed(
    Shell *shell, providers::ModelAccess access, QVector<providers::ModelOffer> offers)
{
    const providers::Prices prices = shell->services().prices();
    QVector<Listed> all;
    for (const providers::ModelOffer &offer : offers) {
        access.model = offer.name;
        auto asking = shell->services().generation().capabilities(access);
        const auto capabilities = co_await shell->finish(std::move(asking));
        if (!capabilities) {
            co_return fail(capabilities.error());
        }
        all.append({offer, prices.findAt(access.provider, access.baseUrl, offer.name), *capabilities});
    }
    co_return all;
}

void show(Output &out, const providers::ModelAccess &access, const QVector<Listed> &all)
{
    QJsonArray array;
    for (const Listed &one : all) {
        array.append(listedJson(one));
        if (!out.isJson()) {
            out.text(lineOf(one));
        }
    }
    if (out.isJson()) {
        out.document({{u"provider"_s, access.provider}, {u"base_url"_s, access.baseUrl}, {u"models"_s, array}});
    } else if (all.isEmpty()) {
        out.say(Text::tr("No models there."));
    } else {
        out.say(Text::tr("Dollars for a million tokens in and out."));
    }
}

QCoro::Task<Answer> models(Shell *shell, Arguments arguments)
{
    if (auto none = arguments.none(); !none) {
        co_return fail(none.error());
    }
    const auto choice = co_await chooseModel(shell, arguments);
    if (!choice) {
        co_return fail(choice.error());
    }
    const auto store = co_await shell->openStore();
    if (!store) {
        co_return fail(store.error());
    }
    const auto access = co_await withKey(*choice, arguments, shell->environment());
    if (!access) {
        co_return fail(access.error());
    }
    if (choice->isServing()) {
        const auto signedIn = co_await signIn(shell);
        if (!signedIn) {
            co_return fail(signedIn.error());
        }
    }
    auto asking = shell->services().generation().offers(*access);
    const auto offers = co_await shell->finish(std::move(asking));
    if (!offers) {
        co_return fail(withKeyNamed(offers.error(), *choice));
    }
    auto listing = listed(shell, *access, *offers);
    const auto all = co_await std::move(listing);
    if (!all) {
        co_return fail(all.error());
    }
    show(shell->out(), *access, *all);
    co_return ExitCode::Done;
}

} // namespace

std::vector<Command> modelsCommands()
{
    return {{u"models"_s, u"[--provider NAME] [--base-url URL]"_s,
        Text::tr("Lists the models that may be asked, with price, last day and what they take."), addModelOptions,
        models}};
}

} // namespace metaflow::cli
