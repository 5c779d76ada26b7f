#include "tests/importing/ImportFixture.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

constexpr auto patience = std::chrono::minutes(2);

store::StoreUrl urlOf(const QString &store)
{
    return store::StoreUrl::parse(store.startsWith(u'/') ? u"sqlite:"_s + store : store).value();
}

} // namespace

databricks::Profile profileOf(const SandboxProcess &sandbox)
{
    databricks::Profile profile;
    profile.host = sandbox.host();
    profile.token = Secret(sandbox.token().toUtf8());
    profile.warehouseId = sandbox.warehouseId();
    profile.authType = u"pat"_s;
    return profile;
}

CatalogComments commentsOf(SandboxProcess &sandbox)
{
    CatalogComments comments;
    const QJsonArray all = sandbox.comments();
    for (const QJsonValue &one : all) {
        QStringList path{one["catalog"_L1].toString(), one["schema"_L1].toString(), one["table"_L1].toString()};
        if (one["column"_L1].isString()) {
            path << one["column"_L1].toString();
        }
        const QJsonValue text = one["comment"_L1];
        comments.insert(path, text.isString() ? Comment(text.toString()) : Comment());
    }
    return comments;
}

int tableVersions(SandboxProcess &sandbox)
{
    int versions = 0;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        versions += entry.value("table_version"_L1).isDouble() ? 1 : 0;
    }
    return versions;
}

std::vector<QJsonObject> writesOf(SandboxProcess &sandbox)
{
    std::vector<QJsonObject> writes;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        const QString body = entry.value("body"_L1).toString();
        if (entry.value("method"_L1).toString() == "POST"_L1
            && (body.contains(u"\"ALTER TABLE "_s) || body.contains(u"\"ALTER VIEW "_s)
                || body.contains(u"\"COMMENT ON "_s))) {
            writes.push_back(entry);
        }
    }
    return writes;
}

int writesInFlight(SandboxProcess &sandbox)
{
    int inFlight = 0;
    for (const QJsonObject &entry : writesOf(sandbox)) {
        inFlight += !entry.value("status"_L1).isDouble() || !entry.value("table_version"_L1).isDouble();
    }
    return inFlight;
}

QStringList pathOf(const QString &table, const QString &column)
{
    QStringList path{u"synthetic"_s, u"main"_s, table};
    return column.isEmpty() ? path : path << column;
}

Installation::Installation(databricks::Profile profile, const QString &storeUrl)
    : store(urlOf(storeUrl), clock)
    , http(clock)
    , session(http, clock)
    , engine(std::make_unique<Engine>(Engine::Threading::CallingThread))
    , service(std::make_unique<importing::ImportService>(*engine, workers, clock, session, store))
    , m_profile(std::move(profile))
{
}

Installation::~Installation()
{
    engine.reset(); // tasks end before what they use goes
}

Result<SourceId> Installation::connect()
{
    const auto opened = waitFor(store.open());
    if (!opened) {
        return fail(opened.error());
    }
    session.use(m_profile);
    const auto job = engine->submit([this](std::stop_token stop) { return session.connect(stop); });
    const auto info = waitFor(job);
    if (!info) {
        return fail(info.error());
    }
    store::Source seen;
    seen.host = info->host;
    seen.workspaceId = info->workspaceId;
    seen.metastoreId = info->metastoreId;
    seen.practice = true;
    const auto known = waitFor(
        store.write([seen](store::Connection &connection) { return store::rememberSource(connection, seen); }));
    if (!known) {
        return fail(known.error());
    }
    source = known->id;
    return source;
}

Result<QVector<ItemId>> Installation::approve(
    const CatalogComments &catalog, const QMap<QStringList, QString> &texts, const QString &type)
{
    QVector<store::Offer> offers;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        store::Offer offer;
        offer.source = source;
        offer.object = {it.key()};
        offer.dataType = type;
        offer.ordinal = it.key().size() > 3 ? static_cast<int>(offers.size()) + 1 : 0;
        offer.original = catalog.value(it.key());
        offer.text = it.value();
        offer.method = u"manual"_s;
        offer.author = person().name;
        offers << offer;
    }
    return waitFor(store.write([offers, by = actor(), now = clock.now()](
                                   store::Connection &connection) -> Result<QVector<ItemId>> {
        const auto made = store::offerTexts(connection, offers, by, now);
        const auto items = made ? store::itemsById(connection, made->items) : fail(made.error());
        if (!items) {
            return fail(items.error());
        }
        Decision decision;
        decision.actor = by;
        for (const Item &item : *items) {
            decision.items << ItemRef{item.id, item.version};
        }
        const BatchId batch(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const auto decided = store::applyDecision(connection, decision, batch, now, {});
        if (!decided || !decided->skipped.isEmpty()) {
            return decided ? fail(ErrorCode::Conflict, decided->skipped.first().reason) : fail(decided.error());
        }
        return made->items;
    }),
        patience);
}

Result<Item> Installation::item(ItemId id)
{
    return waitFor(store.read([id](store::Connection &connection) { return store::item(connection, id); }));
}

Result<Plan> Installation::stored(const PlanId &id)
{
    return waitFor(service->stored(id), patience);
}

Result<importing::PlanReport> Installation::plan(importing::PlanOptions options)
{
    return waitFor(service->plan(source, std::move(options), person()), patience);
}

Result<importing::ApplyReport> Installation::apply(const Plan &plan, importing::ApplyOptions options)
{
    return waitFor(service->apply(plan, options, actor()), patience);
}

Result<importing::PlanReport> Installation::rollback(importing::RollbackTarget target)
{
    return waitFor(service->rollback(source, std::move(target), person()), patience);
}

} // namespace metaflow::testing
