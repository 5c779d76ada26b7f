#pragma once

#include "core/base/Job.h"
#include "core/base/Secret.h"
#include "core/model/History.h"
#include "core/store/Anchors.h"
#include "core/store/Erasure.h"

namespace metaflow {
class Engine;
class Workers;
} // namespace metaflow
namespace metaflow::secrets {
class KeyStore;
}
namespace metaflow::store {
class Drafts;
class Store;
} // namespace metaflow::store

namespace metaflow::review {

/// The record as a whole: verified, anchored, its events, texts taken out of it. Callable from any thread; everything
/// it takes outlives it.
class RecordService {
public:
    RecordService(
        Engine &engine, Workers &workers, store::Store &store, store::Drafts &drafts, secrets::KeyStore &keys);

    /// Reports its progress in rows; can be cancelled. `anchorFile`: what an earlier anchor() wrote, held against the
    /// chain as well; empty: none. FileUnreadable, FileInvalid (no line in it), Cancelled, and as Connection::run.
    [[nodiscard]] Job<HistoryVerdict> verify(QString anchorFile = {});
    /// The same with the anchors that another store keeps. StoreUnreachable, NotPermitted (it is this very store),
    /// NotFound (it keeps none of this record), Cancelled, and as Connection::run.
    [[nodiscard]] Job<HistoryVerdict> verifyAgainst(store::StoreUrl second);
    /// Notes the anchor in the record, then signs where the chain ends and appends that to the file, which belongs
    /// where whoever owns the database does not reach, and writes it into the record of the second store, which is made
    /// where it is missing and opened before anything is noted here; neither: the caller keeps the anchor. Somebody
    /// whose role only reads signs without a note, where the record names their key. `key`: given from outside;
    /// else the key store's, where a key is made if the record names none yet. KeyMissing, KeyStoreLocked, Timeout;
    /// NotPermitted where the record names another key, or where the second store is this very one; FileInvalid where
    /// what was given is no key; FileUnwritable, and as Connection::run.
    [[nodiscard]] Job<store::Anchor> anchor(
        QString file, Person person, std::optional<Secret> key = {}, std::optional<store::StoreUrl> second = {});
    /// Newest first; see recordEvents().
    [[nodiscard]] Job<QVector<RecordEvent>> events(HistoryFilter filter);
    /// What erase() would take. ItemNotFound.
    [[nodiscard]] Job<store::ErasedText> previewErasure(ItemId item);
    /// See eraseItemText(); also lets this machine's drafts of it go and empties the database's log. ItemNotFound, and
    /// as Connection::run.
    [[nodiscard]] Job<store::ErasedText> erase(ItemId item, Actor actor);
    /// Drafts on this machine of texts that were erased elsewhere; how many went. To be called once a store is open.
    [[nodiscard]] Job<int> dropErasedDrafts();

private:
    Engine &m_engine;
    Workers &m_workers;
    store::Store &m_store;
    store::Drafts &m_drafts;
    secrets::KeyStore &m_keys;
};

} // namespace metaflow::review
