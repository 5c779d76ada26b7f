#include "tests/health/HealthDesk.h"

#include "core/secrets/KeyNames.h"
#include "core/store/Items.h"
#include "core/store/Policies.h"
#include "core/store/Snapshots.h"
#include "core/store/Sources.h"

#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::testing {

namespace {

const Person ann{u"ann@example.com"_s, UserSource::Workspace};
const QString keyName = u"openai https://api.example.com/v1"_s;

Snapshot scanOf(SourceId source, const QDateTime &now)
{
    TableInfo table;
    table.path = {{u"synthetic"_s, u"main"_s, u"orders"_s}};
    table.type = u"MANAGED"_s;
    table.columns = {{u"id"_s, 1, u"bigint"_s, true, {}, false, {}}};
    return {source, u"synthetic"_s, {table}, now, {}};
}

store::Offer offerOf(SourceId source)
{
    store::Offer offer;
    offer.source = source;
    offer.object = {{u"synthetic"_s, u"main"_s, u"orders"_s, u"id"_s}};
    offer.dataType = u"bigint"_s;
    offer.text = u"Number of the order."_s;
    offer.method = u"openai_test"_s;
    return offer;
}

} // namespace

HealthDesk::HealthDesk(const QStringList &sandboxArguments, store::Dialect dialect)
    : sandbox(QStringList{u"--synthetic"_s, u"2x3"_s, u"--user"_s, u"ben@example.com"_s} + sandboxArguments)
    , temporary(dialect)
    , surroundings{{}, databricks::Profile{}, providers::ModelAccess{}, {}, {}, {}}
    , prices(providers::Prices::loadWhatCan())
{
    EXPECT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    EXPECT_TRUE(temporary.opened());
    profile().host = sandbox.host();
    profile().token = Secret(sandbox.token().toLatin1());
    profile().warehouseId = sandbox.warehouseId();
    profile().authType = u"pat"_s;
    model() = {u"openai"_s, sandbox.baseUrl(), u"practice-writer"_s, Secret(sandbox.apiKey().toLatin1())};
    EXPECT_TRUE(QDir().mkpath(file(u"data"_s)));
    surroundings.folders = QStringList{file(u"data"_s)};
    surroundings.logFile = file(u"data/metaflow.log"_s);
    surroundings.networkFile = file(u"network.json"_s);
    takeKeyOf(temporary.clock().now());
    fillStore();
    if (dialect == store::Dialect::Sqlite) {
        backUp();
    }
}

void HealthDesk::fillStore()
{
    const QDateTime now = temporary.clock().now();
    const auto source = temporary.write([host = sandbox.host()](store::Connection &connection) {
        store::Source seen;
        seen.host = host;
        seen.metastoreId = u"meta"_s;
        return store::rememberSource(connection, seen);
    });
    ASSERT_TRUE(source);
    ASSERT_TRUE(temporary.write([&, id = source->id](store::Connection &connection) {
        return store::storeSnapshot(connection, scanOf(id, now));
    }));
    const auto offered = temporary.write([&, id = source->id](store::Connection &connection) {
        return store::offerTexts(connection, {offerOf(id)}, Actor{ann, {}}, now);
    });
    ASSERT_TRUE(offered);
    item = offered->items.value(0);
    // A link without an item: whoever damages it damages the record alone.
    ASSERT_TRUE(temporary.write([&](store::Connection &connection) {
        return store::setFourEyes(connection, u"synthetic"_s, store::PolicyOf::Plans, true, ann, now);
    }));
}

void HealthDesk::backUp()
{
    const auto made = waitFor(m_backups.create(u"asked"_s));
    EXPECT_TRUE(made) << qPrintable(made ? QString() : errorCodeName(made.error().code) + made.error().detail);
}

void HealthDesk::takeKeyOf(const QDateTime &since)
{
    const QString names = file(u"keys.json"_s);
    ASSERT_TRUE(secrets::KeyNames(names).add(keyName, since));
    auto store = std::make_unique<MemorySecretStore>();
    below = store.get();
    ASSERT_TRUE(waitFor(store->write(keyName, Secret("sk-test"))));
    m_keys = std::make_unique<secrets::KeyRing>(std::move(store), names, temporary.clock());
}

void HealthDesk::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    ASSERT_EQ(out.write(content), content.size());
}

health::Doctor HealthDesk::doctor()
{
    return health::Doctor({m_engine, m_workers, temporary.store(), m_http, *prices, m_review, m_backups, *m_keys});
}

QHash<QString, health::HealthCheck> HealthDesk::examine()
{
    const auto job = startExamining();
    const bool ended = QTest::qWaitFor(
        [&] {
            temporary.clock().advance(20ms); // what is tried again waits by this clock
            return job.future().isFinished();
        },
        30'000);
    EXPECT_TRUE(ended);
    const auto result = ended ? job.future().result() : fail(ErrorCode::Timeout);
    EXPECT_TRUE(result);
    QHash<QString, health::HealthCheck> checks;
    for (const health::HealthCheck &check : result.value_or(QVector<health::HealthCheck>())) {
        checks.insert(check.name, check);
    }
    return checks;
}

QStringList HealthDesk::ill(const QHash<QString, health::HealthCheck> &checks)
{
    QStringList names;
    for (const QString &name : health::healthCheckNames()) {
        const auto verdict = checks.value(name).verdict;
        if (verdict == health::HealthVerdict::Warning || verdict == health::HealthVerdict::Failed) {
            names << name;
        }
    }
    return names;
}

QStringList HealthDesk::unmade(const QHash<QString, health::HealthCheck> &checks)
{
    QStringList names;
    for (const QString &name : health::healthCheckNames()) {
        if (checks.value(name).verdict == health::HealthVerdict::NotChecked) {
            names << name;
        }
    }
    return names;
}

} // namespace metaflow::testing
