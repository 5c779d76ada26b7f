#include "core/review/RecordService.h"

#include "core/base/Engine.h"
#include "core/base/Interfaces.h"
#include "core/base/Workers.h"
#include "core/secrets/KeyRing.h"
#include "core/store/AnchorStore.h"
#include "core/store/Drafts.h"
#include "core/store/History.h"
#include "core/store/RecordEvents.h"
#include "core/store/Retention.h"
#include "core/store/Settings.h"
#include "core/store/Store.h"
#include "core/store/Transaction.h"

#include <QCoroFuture>

#include <QHash>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

/// Whose record it is, and whether it has a key already.
struct RecordName {
    QString storeId;
    bool hasKey = false;
};

Result<RecordName> nameOf(store::Connection &connection)
{
    const auto id = store::setting(connection, u"store_id"_s);
    const auto keys = id ? store::recordKeys(connection) : fail(id.error());
    if (!keys) {
        return fail(keys.error());
    }
    return RecordName{id->value_or(QString()), !keys->isEmpty()};
}

QCoro::Task<Result<store::SigningKey>> makeKey(secrets::KeyStore *keys, QString name)
{
    auto made = store::SigningKey::make();
    if (!made) {
        co_return fail(made.error());
    }
    const QFuture<Result<void>> keeping = keys->write(name, made->secret());
    const Result<void> kept = co_await keeping;
    if (!kept) {
        co_return fail(kept.error());
    }
    co_return *std::move(made);
}

/// A record that names a key never gets another one: a key store that is locked may say that it holds none.
QCoro::Task<Result<store::SigningKey>> keyOf(secrets::KeyStore *keys, RecordName record)
{
    const QString name = store::recordKeyName(record.storeId);
    const QFuture<Result<Secret>> reading = keys->read(name);
    const Result<Secret> kept = co_await reading;
    if (kept) {
        co_return store::SigningKey::fromSecret(*kept);
    }
    if (kept.error().code != ErrorCode::KeyMissing) {
        co_return fail(kept.error());
    }
    if (record.hasKey) {
        co_return fail(ErrorCode::KeyMissing, name, u"no_record_key"_s);
    }
    auto making = makeKey(keys, name);
    co_return co_await making;
}

struct Anchoring {
    store::Store *store;
    Workers *workers;
    secrets::KeyStore *keys;
    QString file;
    Person person;
    std::optional<Secret> given;
    std::optional<store::StoreUrl> second;
};

QCoro::Task<Result<store::SigningKey>> keyFor(Anchoring work, RecordName record)
{
    if (work.given) {
        co_return store::SigningKey::fromSecret(*work.given);
    }
    auto finding = keyOf(work.keys, record);
    co_return co_await finding;
}

/// Whoever only reads the record signs it all the same where it names their key: the event would add nothing to that.
bool isEnough(const Result<void> &announced, const RecordName &record)
{
    return announced || (record.hasKey && announced.error().code == ErrorCode::RoleTooSmall);
}

/// The password of another database than this store's, kept like that one's.
class SecondPassword final : public SecretSource {
public:
    SecondPassword(secrets::KeyStore &keys, const store::StoreUrl &url)
        : m_keys(keys)
        , m_name(secrets::storeKeyName(url.user, url.host, url.port, url.database))
    {
    }
    [[nodiscard]] QFuture<Result<Secret>> secret() override { return m_keys.read(m_name); }

private:
    secrets::KeyStore &m_keys;
    QString m_name;
};

struct SecondPlace {
    SecondPlace(secrets::KeyStore &keys, const store::StoreUrl &url, Clock &clock)
        : password(keys, url)
        , store(url, clock, &password)
    {
    }
    SecondPassword password;
    store::Store store;
};
using SecondStore = std::shared_ptr<SecondPlace>;

/// Open, and another one than this; null where none is asked for.
QCoro::Task<Result<SecondStore>> openSecond(Anchoring work)
{
    if (!work.second) {
        co_return SecondStore();
    }
    const QFuture<Result<RecordName>> naming = work.store->read(nameOf);
    const Result<RecordName> record = co_await naming;
    if (!record) {
        co_return fail(record.error());
    }
    const auto second = std::make_shared<SecondPlace>(*work.keys, *work.second, work.store->clock());
    const QFuture<Result<store::StoreInfo>> opening = second->store.open();
    const Result<store::StoreInfo> opened = co_await opening;
    if (!opened) {
        co_return fail(opened.error());
    }
    if (opened->storeId == record->storeId) {
        co_return fail(ErrorCode::NotPermitted, work.second->text(), u"same_store"_s);
    }
    co_return second;
}

/// To the file, then into the second store.
QCoro::Task<Result<void>> keepAnchor(Anchoring work, store::Anchor anchor, SecondStore second)
{
    if (!work.file.isEmpty()) {
        const auto append = [file = work.file, anchor] { return store::appendAnchor(file, anchor); };
        const QFuture<Result<void>> appending = work.workers->run(append);
        const Result<void> appended = co_await appending;
        if (!appended) {
            co_return appended;
        }
    }
    if (second) {
        const QDateTime now = work.store->clock().now();
        const auto keep = [anchor, person = work.person, now](store::Connection &connection) {
            return store::keepAnchor(connection, anchor, person, now);
        };
        const QFuture<Result<void>> keeping = second->store.write(keep);
        const Result<void> kept = co_await keeping;
        co_return kept;
    }
    co_return Result<void>();
}

QCoro::Task<Result<store::Anchor>> anchorRecord(Anchoring work)
{
    auto openingSecond = openSecond(work); // first: an anchor that nobody could keep is none
    const Result<SecondStore> second = co_await openingSecond;
    if (!second) {
        co_return fail(second.error());
    }
    const QFuture<Result<RecordName>> naming = work.store->read(nameOf);
    const Result<RecordName> record = co_await naming;
    if (!record) {
        co_return fail(record.error());
    }
    auto choosing = keyFor(work, *record);
    const Result<store::SigningKey> key = co_await choosing;
    if (!key) {
        co_return fail(key.error());
    }
    const QDateTime now = work.store->clock().now();
    const auto announce = [key = *key, person = work.person, now](store::Connection &connection) {
        return store::announceAnchor(connection, key, person, now);
    };
    const QFuture<Result<void>> announcing = work.store->write(announce);
    const Result<void> announced = co_await announcing;
    if (!isEnough(announced, *record)) {
        co_return fail(announced.error());
    }
    const auto sign
        = [key = *key, now](store::Connection &connection) { return store::anchorHead(connection, key, now); };
    const QFuture<Result<store::Anchor>> signing = work.store->read(sign);
    const Result<store::Anchor> anchor = co_await signing;
    if (!anchor) {
        co_return fail(anchor.error());
    }
    auto keeping = keepAnchor(work, *anchor, *second);
    const Result<void> kept = co_await keeping;
    if (!kept) {
        co_return fail(kept.error());
    }
    co_return anchor;
}

using Going = std::function<bool(qint64 done, qint64 total)>;

/// What the chain says, then what `check` adds to it. The statements of one answer see one state of the record.
Result<HistoryVerdict> verifyThen(store::Connection &connection, const Going &going,
    const std::function<Result<void>(HistoryVerdict &verdict)> &check)
{
    const auto snapshot = store::Transaction::begin(connection, store::Transaction::Mode::Read);
    auto verdict = snapshot ? store::verifyHistory(connection, going) : fail(snapshot.error());
    if (!verdict) {
        return verdict;
    }
    const auto checked = check(*verdict);
    return checked ? verdict : fail(checked.error());
}

Result<HistoryVerdict> verifyWithFile(store::Connection &connection, const QString &anchorFile, const Going &going)
{
    const auto anchors
        = anchorFile.isEmpty() ? Result<QVector<std::optional<store::Anchor>>>() : store::readAnchors(anchorFile);
    if (!anchors) {
        return fail(anchors.error());
    }
    return verifyThen(connection, going, [&](HistoryVerdict &verdict) {
        return anchorFile.isEmpty() ? Result<void>() : store::checkAnchors(connection, *anchors, verdict);
    });
}

Result<HistoryVerdict> verifyWithStore(
    store::Connection &connection, const store::StoreUrl &second, secrets::KeyStore &keys, const Going &going)
{
    SecondPassword password(keys, second);
    const auto name = nameOf(connection);
    const auto anchors = name ? store::readKeptAnchors(second, name->storeId, &password) : fail(name.error());
    if (!anchors) {
        return fail(anchors.error());
    }
    return verifyThen(connection, going,
        [&](HistoryVerdict &verdict) { return store::checkAnchors(connection, *anchors, second.text(), verdict); });
}

/// On the thread of the long ones, with progress and a way to stop.
Job<HistoryVerdict> verifying(store::Store &store,
    std::function<Result<HistoryVerdict>(store::Connection &connection, const Going &going)> verify)
{
    auto monitor = std::make_shared<JobMonitor>();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false); // between the bulk thread and whoever cancels
    auto future = store.bulk(
        [sink = ProgressSink(monitor), cancelled, verify = std::move(verify)](store::Connection &connection) mutable {
            return verify(connection, [&sink, &cancelled](qint64 done, qint64 total) {
                sink.report(Progress{done, total});
                return !cancelled->load();
            });
        });
    return {std::move(future), std::move(monitor), [cancelled] { cancelled->store(true); }};
}

/// Of groups and of objects that were described by hand: no item says which version they were written for.
QCoro::Task<Result<int>> dropWords(store::Store *store, store::Drafts *drafts, QString storeId)
{
    const QFuture<Result<QVector<store::Drafts::Erased>>> reading = store->bulk(store::erasedWords);
    const Result<QVector<store::Drafts::Erased>> erased = co_await reading;
    if (!erased) {
        co_return fail(erased.error());
    }
    const QFuture<Result<int>> erasing = drafts->eraseWords(storeId, *erased);
    const Result<int> gone = co_await erasing;
    co_return gone;
}

QCoro::Task<Result<int>> dropDrafts(store::Store *store, store::Drafts *drafts)
{
    const QFuture<Result<RecordName>> naming = store->read(nameOf);
    const Result<RecordName> record = co_await naming;
    if (!record) {
        co_return fail(record.error());
    }
    const QFuture<Result<QVector<ItemRef>>> reading = store->bulk(store::erasedItems);
    const Result<QVector<ItemRef>> erased = co_await reading;
    const QFuture<Result<QVector<store::Drafts::Draft>>> listing = drafts->all(record->storeId);
    const Result<QVector<store::Drafts::Draft>> held = co_await listing;
    if (!erased || !held) {
        co_return fail(erased ? held.error() : erased.error());
    }
    QHash<ItemId, int> versions;
    for (const ItemRef &item : *erased) {
        versions.insert(item.id, item.version);
    }
    int dropped = 0;
    for (const store::Drafts::Draft &draft : *held) {
        if (draft.item.version >= versions.value(draft.item.id, 0)) {
            continue; // typed since
        }
        const QFuture<Result<void>> discarding = drafts->discard(record->storeId, draft.item.id);
        const Result<void> discarded = co_await discarding;
        if (!discarded) {
            co_return fail(discarded.error());
        }
        ++dropped;
    }
    auto droppingWords = dropWords(store, drafts, record->storeId);
    const Result<int> words = co_await droppingWords;
    co_return words ? Result<int>(dropped + *words) : fail(words.error());
}

QCoro::Task<Result<store::ErasedText>> eraseEverywhere(
    store::Store *store, store::Drafts *drafts, ItemId item, Actor actor)
{
    const auto nothing = [](store::Connection &) { return Result<void>(); };
    const QFuture<Result<void>> sealing
        = store->write(nothing); // rows of the earlier tool: only sealed ones are erased
    const Result<void> isSealed = co_await sealing;
    if (!isSealed) {
        co_return fail(isSealed.error());
    }
    const QDateTime now = store->clock().now();
    const auto erase = [item, actor, now](store::Connection &connection) {
        return store::eraseItemText(connection, item, actor, now);
    };
    const QFuture<Result<store::ErasedText>> erasing = store->write(erase);
    Result<store::ErasedText> erased = co_await erasing;
    if (!erased) {
        co_return fail(erased.error());
    }
    auto dropping = dropDrafts(store, drafts);
    const Result<int> dropped = co_await dropping;
    if (!dropped) {
        co_return fail(dropped.error());
    }
    const QFuture<Result<bool>> emptying = store->bulk(store::emptyLog); // a log in use is emptied by the next one
    const Result<bool> emptied = co_await emptying;
    if (!emptied) {
        co_return fail(emptied.error());
    }
    erased->logStays = !*emptied;
    co_return erased;
}

} // namespace

RecordService::RecordService(
    Engine &engine, Workers &workers, store::Store &store, store::Drafts &drafts, secrets::KeyStore &keys)
    : m_engine(engine)
    , m_workers(workers)
    , m_store(store)
    , m_drafts(drafts)
    , m_keys(keys)
{
}

Job<HistoryVerdict> RecordService::verify(QString anchorFile)
{
    return verifying(m_store, [file = std::move(anchorFile)](store::Connection &connection, const Going &going) {
        return verifyWithFile(connection, file, going);
    });
}

Job<HistoryVerdict> RecordService::verifyAgainst(store::StoreUrl second)
{
    return verifying(
        m_store, [second = std::move(second), keys = &m_keys](store::Connection &connection, const Going &going) {
            return verifyWithStore(connection, second, *keys, going);
        });
}

Job<store::Anchor> RecordService::anchor(
    QString file, Person person, std::optional<Secret> key, std::optional<store::StoreUrl> second)
{
    Anchoring work{
        &m_store, &m_workers, &m_keys, std::move(file), std::move(person), std::move(key), std::move(second)};
    return m_engine.submit([work = std::move(work)](std::stop_token) { return anchorRecord(work); });
}

Job<QVector<RecordEvent>> RecordService::events(HistoryFilter filter)
{
    return Job(m_store.read([filter = std::move(filter)](
                                store::Connection &connection) { return store::recordEvents(connection, filter); }));
}

Job<store::ErasedText> RecordService::previewErasure(ItemId item)
{
    return Job(m_store.bulk([item](store::Connection &connection) { return store::previewErasure(connection, item); }));
}

Job<store::ErasedText> RecordService::erase(ItemId item, Actor actor)
{
    return m_engine.submit([store = &m_store, drafts = &m_drafts, item, actor = std::move(actor)](
                               std::stop_token) { return eraseEverywhere(store, drafts, item, actor); });
}

Job<int> RecordService::dropErasedDrafts()
{
    return m_engine.submit(
        [store = &m_store, drafts = &m_drafts](std::stop_token) { return dropDrafts(store, drafts); });
}

} // namespace metaflow::review
