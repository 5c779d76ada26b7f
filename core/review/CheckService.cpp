#include "core/review/CheckService.h"

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/checks/StoredSettings.h"
#include "core/review/CheckContexts.h"
#include "core/store/CheckRows.h"
#include "core/store/Items.h"
#include "core/store/Store.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

/// One write of them takes some milliseconds.
constexpr qsizetype blockSize = 250;

/// An item with what its checks look at.
struct Subject {
    Item item;
    checks::CheckContext context;
};

Result<QVector<Subject>> readSubjects(store::Connection &connection, const QVector<ItemId> &ids,
    const checks::Standards &standards, store::NamesSeen &names)
{
    const auto items = store::itemsById(connection, ids);
    const auto contexts = items ? checkContexts(connection, *items, standards, names) : fail(items.error());
    if (!contexts) {
        return fail(contexts.error());
    }
    QVector<Subject> subjects;
    for (qsizetype i = 0; i < items->size(); ++i) {
        subjects.append({items->at(i), contexts->at(i)});
    }
    return subjects;
}

struct Block {
    QVector<store::CheckRow> rows;
    int changed = 0;
};

/// What was seen when the answer came cannot be seen again; it holds as long as the text does.
checks::Checked checkAgain(const Item &item, const checks::CheckContext &context)
{
    checks::Checked checked = checks::check(item.current, context);
    checked.findings = withDismissed(checked.findings, dismissedFindings(item.findings));
    checked.score = checks::scoreOf(checked.findings);
    for (const Finding &finding : item.findings) {
        if (finding.check == "echoes_data"_L1) {
            checked.findings << finding;
            checked.score = checks::scoreOf(checked.findings);
        }
    }
    return checked;
}

Block checkAll(const QVector<Subject> &subjects, int revision)
{
    Block block;
    for (const auto &[item, context] : subjects) {
        const checks::Checked checked = checkAgain(item, context);
        block.rows.append({{item.id, item.version}, checked.findings, checked.score, revision});
        block.changed += checked.findings != item.findings || checked.score != item.score ? 1 : 0;
    }
    return block;
}

/// `names`: touched on the thread of the long reads alone.
QCoro::Task<Result<int>> recheckBlock(Workers *workers, store::Store *store, QVector<ItemId> ids,
    checks::Standards standards, std::shared_ptr<store::NamesSeen> names, int revision)
{
    auto reading = store->bulk([ids, standards, names](store::Connection &connection) {
        return readSubjects(connection, ids, standards, *names);
    });
    const Result<QVector<Subject>> subjects = co_await reading;
    if (!subjects) {
        co_return fail(subjects.error());
    }
    auto checking = workers->run([subjects = *subjects, revision] { return checkAll(subjects, revision); });
    const Block block = co_await checking;
    auto writing = store->write(
        [rows = block.rows](store::Connection &connection) { return store::writeChecks(connection, rows); });
    const Result<int> written = co_await writing;
    if (!written) {
        co_return fail(written.error());
    }
    co_return block.changed;
}

QCoro::Task<Result<RecheckOutcome>> recheckItems(Workers *workers, store::Store *store, ItemFilter filter,
    RecheckScope scope, std::stop_token stop, ProgressSink progress)
{
    auto reading = store->bulk([](store::Connection &connection) { return checks::readStandards(connection); });
    const Result<checks::Standards> standards = co_await reading;
    if (!standards) {
        co_return fail(standards.error());
    }
    const int revision = checks::checksRevision(*standards);
    const auto other = scope == RecheckScope::Outdated ? std::optional(revision) : std::nullopt;
    auto listing = store->bulk(
        [filter, other](store::Connection &connection) { return store::itemsToCheck(connection, filter, other); });
    const Result<QVector<ItemId>> ids = co_await listing;
    if (!ids) {
        co_return fail(ids.error());
    }
    const auto names = std::make_shared<store::NamesSeen>();
    RecheckOutcome outcome;
    for (qsizetype from = 0; from < ids->size(); from += blockSize) {
        if (stop.stop_requested()) {
            co_return fail(ErrorCode::Cancelled);
        }
        const QVector<ItemId> block = ids->mid(from, blockSize);
        const Result<int> changed = co_await recheckBlock(workers, store, block, *standards, names, revision);
        if (!changed) {
            co_return fail(changed.error());
        }
        outcome.checked += static_cast<int>(block.size());
        outcome.changed += *changed;
        progress.report(Progress{outcome.checked, ids->size()});
    }
    co_return outcome;
}

/// Reads the settings, changes them and writes them, in one transaction.
template <typename Change> Job<checks::CheckSettings> changeSettings(store::Store &store, Change change)
{
    return Job(
        store.write([change = std::move(change)](store::Connection &connection) -> Result<checks::CheckSettings> {
            auto now = checks::readCheckSettings(connection);
            auto next = now ? change(*now) : std::move(now);
            if (!next) {
                return fail(next.error());
            }
            if (auto written = checks::writeCheckSettings(connection, *next); !written) {
                return fail(written.error());
            }
            return next;
        }));
}

} // namespace

CheckService::CheckService(Engine &engine, Workers &workers, store::Store &store)
    : m_engine(engine)
    , m_workers(workers)
    , m_store(store)
{
}

Job<checks::CheckSettings> CheckService::settings()
{
    return Job(m_store.read([](store::Connection &connection) { return checks::readCheckSettings(connection); }));
}

Job<checks::Standards> CheckService::standards()
{
    return Job(m_store.read([](store::Connection &connection) { return checks::readStandards(connection); }));
}

Job<checks::CheckSettings> CheckService::setSettings(checks::CheckSettings settings)
{
    return Job(
        m_store.write([settings = std::move(settings)](store::Connection &connection) -> Result<checks::CheckSettings> {
            if (auto written = checks::writeCheckSettings(connection, settings); !written) {
                return fail(written.error());
            }
            return settings;
        }));
}

Job<checks::CheckSettings> CheckService::setCheck(QString check, checks::CheckSetting setting)
{
    return changeSettings(m_store, [check = std::move(check), setting](const checks::CheckSettings &now) {
        return checks::changed(now, check, setting);
    });
}

Job<checks::CheckSettings> CheckService::setLanguage(QString code)
{
    return changeSettings(
        m_store, [code = std::move(code)](checks::CheckSettings now) -> Result<checks::CheckSettings> {
            now.language = code;
            return now;
        });
}

Job<RecheckOutcome> CheckService::recheck(ItemFilter filter, RecheckScope scope)
{
    return m_engine.submit(
        [workers = &m_workers, store = &m_store, filter = std::move(filter), scope](std::stop_token stop,
            ProgressSink progress) { return recheckItems(workers, store, filter, scope, stop, progress); });
}

} // namespace metaflow::review
