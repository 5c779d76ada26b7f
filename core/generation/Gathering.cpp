#include "core/generation/Gathering.h"

#include "core/store/Sources.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// What is read comes from the connected workspace, so it must be the one the snapshot is of.
Result<void> checkWorkspace(const databricks::Session &session, const store::Source &source)
{
    if (!session.isConnected()) {
        return fail(ErrorCode::NotSignedIn, source.host);
    }
    const QString &metastore = session.info().metastoreId;
    if (!metastore.isEmpty() && !source.metastoreId.isEmpty() && metastore != source.metastoreId) {
        return fail(ErrorCode::SourceUnknown, session.info().host);
    }
    return {};
}

QCoro::Task<Result<void>> checkConnected(Context context, SourceId source)
{
    auto reading
        = context.store->read([source](store::Connection &connection) { return store::source(connection, source); });
    const Result<store::Source> known = co_await reading;
    if (!known) {
        co_return fail(known.error());
    }
    co_return checkWorkspace(*context.session, *known);
}

QCoro::Task<Result<void>> addLineage(Context context, Asked asked, Samples *samples, std::stop_token stop)
{
    QVector<ObjectPath> tables;
    for (const AskedTable &table : asked.tables) {
        tables << table.table.path;
    }
    ++samples->statements;
    const QDate today = context.clock->now().date();
    auto lineage = co_await catalog::readLineage(*context.session, tables, today, stop);
    if (lineage) {
        samples->lineage = *std::move(lineage);
        co_return Result<void>();
    }
    if (lineage.error().code == ErrorCode::Cancelled || stop.stop_requested()) {
        co_return fail(ErrorCode::Cancelled);
    }
    samples->notRead << u"lineage"_s; // many may not read the system tables: nothing hangs on it
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<ReadFields>> gatherFields(Context context, SourceId source, Asked asked, std::stop_token stop)
{
    const bool any = std::any_of(
        asked.tables.cbegin(), asked.tables.cend(), [](const AskedTable &table) { return table.hasMoreFields; });
    if (!any) {
        co_return ReadFields();
    }
    const auto fits = co_await checkConnected(context, source);
    if (!fits && fits.error().code == ErrorCode::NotSignedIn) {
        ReadFields none;
        none.complete = false;
        co_return none;
    }
    if (!fits) {
        co_return fail(fits.error());
    }
    co_return co_await readFields(context, std::move(asked), std::move(stop));
}

QCoro::Task<Result<Samples>> gatherSamples(
    Context context, SourceId source, Asked asked, EffectivePrivacy privacy, ContextParts parts, std::stop_token stop)
{
    const bool values = privacy.mode != PrivacyMode::None && (parts.samples || parts.profile);
    if (asked.tables.isEmpty() || (!values && !parts.lineage)) {
        co_return Samples();
    }
    const auto fits = co_await checkConnected(context, source);
    if (!fits && (values || fits.error().code != ErrorCode::NotSignedIn)) {
        co_return fail(fits.error());
    }
    if (!fits) {
        Samples none;
        none.notRead << u"lineage"_s;
        co_return none;
    }
    Result<Samples> samples = co_await sampleTables(context, asked, privacy, parts, stop);
    if (samples && parts.lineage) {
        const auto added = co_await addLineage(context, asked, &*samples, stop);
        if (!added) {
            co_return fail(added.error());
        }
    }
    co_return samples;
}

} // namespace metaflow::generation
