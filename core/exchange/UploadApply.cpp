#include "core/exchange/UploadApply.h"

#include "core/checks/Checks.h"
#include "core/checks/StoredSettings.h"
#include "core/review/CheckContexts.h"
#include "core/review/Rechecking.h"
#include "core/store/History.h"
#include "core/store/ItemStates.h"
#include "core/store/Uploads.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype checkedAtOnce = 500;
constexpr qsizetype writtenAtOnce = 2'000;

QString fileNameOf(const UploadPreview &preview)
{
    return QFileInfo(preview.request.file).fileName();
}

QString sha256Of(const UploadPreview &preview)
{
    return QString::fromLatin1(preview.shape.sha256.toHex());
}

/// Rows of one verdict or two, by their place.
QVector<qsizetype> placesOf(const UploadPreview &preview, RowVerdict one, RowVerdict other)
{
    QVector<qsizetype> places;
    for (qsizetype i = 0; i < preview.rows.size(); ++i) {
        if (preview.rows.at(i).verdict == one || preview.rows.at(i).verdict == other) {
            places << i;
        }
    }
    return places;
}

/// What is known of the object where it has no item.
Item itemToBe(const UploadRow &row, const store::ScannedObject &scanned)
{
    Item item;
    item.source = row.source;
    item.object = row.object;
    item.dataType = scanned.dataType;
    item.ordinal = scanned.ordinal;
    item.original = row.original;
    item.originalKnown = row.original.has_value();
    return item;
}

/// Of each row its item, or the one it would get.
Result<QVector<Item>> itemsOf(store::Connection &connection, const QVector<const UploadRow *> &rows)
{
    QVector<ItemId> ids;
    QHash<SourceId, QVector<ObjectPath>> objects;
    for (const UploadRow *row : rows) {
        if (row->item.id.isNone()) {
            objects[row->source] << row->object;
        } else {
            ids << row->item.id;
        }
    }
    const auto known = store::itemsById(connection, ids);
    if (!known) {
        return fail(known.error());
    }
    QHash<ItemId, Item> items;
    for (const Item &item : *known) {
        items.insert(item.id, item);
    }
    QHash<QString, store::ScannedObject> scanned;
    for (auto it = objects.constBegin(); it != objects.constEnd(); ++it) {
        const auto found = store::scannedObjects(connection, it.key(), it.value());
        if (!found) {
            return fail(found.error());
        }
        scanned.insert(*found);
    }
    QVector<Item> all;
    for (const UploadRow *row : rows) {
        all << (row->item.id.isNone() ? itemToBe(*row, scanned.value(row->object.key(row->source)))
                                      : items.value(row->item.id));
    }
    return all;
}

store::Offer uploadOffer(
    const UploadRow &row, const Item &item, const checks::Checked &checked, const UploadApplying &applying)
{
    store::Offer offer;
    offer.source = row.source;
    offer.object = row.object;
    offer.dataType = item.dataType;
    offer.ordinal = item.ordinal;
    offer.original = row.original;
    offer.originalKnown = row.original.has_value(); // a file without it says nothing about the catalog
    offer.text = row.text;
    offer.origin = TextOrigin::Upload;
    offer.method = u"upload"_s;
    offer.author = applying.person.name;
    offer.dataSample = item.dataSample;
    offer.findings = checked.findings;
    offer.score = checked.score;
    QJsonObject from{
        {u"file"_s, fileNameOf(*applying.preview)}, {u"sha256"_s, sha256Of(*applying.preview)}, {u"line"_s, row.line}};
    if (!row.method.isEmpty()) {
        from.insert(u"method"_s, row.method);
    }
    offer.generationMetadata = {{u"upload"_s, from}};
    return offer;
}

/// What is on its way into the store.
class Application {
public:
    Application(store::Connection &connection, const UploadApplying &applying, const UploadOffers &offers,
        const std::function<bool(qint64)> &goOn)
        : m_connection(connection)
        , m_applying(applying)
        , m_preview(*applying.preview)
        , m_offers(offers)
        , m_goOn(goOn)
    {
    }
    [[nodiscard]] Result<UploadOutcome> run();

private:
    [[nodiscard]] Result<void> leaveOutMoved();
    [[nodiscard]] Result<void> findMovedItems();
    [[nodiscard]] Result<void> findNewItems();
    [[nodiscard]] Result<void> writeOffers();
    [[nodiscard]] Result<void> decide(RowVerdict verdict, Decision::Kind kind);
    [[nodiscard]] Result<void> decideSome(Decision decision);
    [[nodiscard]] Result<void> note(const UploadOutcome &outcome);
    [[nodiscard]] Actor actor() const { return {m_applying.person, {u"upload"_s, m_preview.changes()}}; }

    store::Connection &m_connection;
    const UploadApplying &m_applying;
    const UploadPreview &m_preview;
    const UploadOffers &m_offers;
    const std::function<bool(qint64)> &m_goOn;
    std::shared_ptr<store::NamesSeen> m_names = std::make_shared<store::NamesSeen>(); // shared: with the rechecks
    QSet<qsizetype> m_moved; ///< places of rows whose item is another one by now
    int m_written = 0, m_decided = 0, m_skipped = 0;
};

/// Locks what it looks at: nobody gets in between.
Result<void> Application::findMovedItems()
{
    for (qsizetype from = 0; from < m_preview.rows.size(); from += writtenAtOnce) {
        const qsizetype to = std::min(from + writtenAtOnce, m_preview.rows.size());
        QVector<qint64> ids;
        for (qsizetype i = from; i < to; ++i) {
            if (const UploadRow &row = m_preview.rows.at(i); row.isChange() && !row.item.id.isNone()) {
                ids << row.item.id.value();
            }
        }
        const auto states = store::loadStates(m_connection, ids);
        if (!states) {
            return fail(states.error());
        }
        for (qsizetype i = from; i < to; ++i) {
            const UploadRow &row = m_preview.rows.at(i);
            const store::ItemState state = states->value(row.item.id);
            const bool stands = state.version == row.item.version && !state.duplicate;
            if (row.isChange() && !row.item.id.isNone() && !stands) {
                m_moved << i;
            }
        }
    }
    return {};
}

/// Objects that somebody else made an item of meanwhile.
Result<void> Application::findNewItems()
{
    const QVector<qsizetype> fresh = placesOf(m_preview, RowVerdict::New, RowVerdict::New);
    for (qsizetype from = 0; from < fresh.size(); from += writtenAtOnce) {
        const QVector<qsizetype> some = fresh.mid(from, writtenAtOnce);
        QStringList keys;
        for (const qsizetype at : some) {
            keys << m_preview.rows.at(at).object.key(m_preview.rows.at(at).source);
        }
        const auto there = store::glancesByKey(m_connection, keys);
        if (!there) {
            return fail(there.error());
        }
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (there->contains(keys.at(i))) {
                m_moved << some.at(i);
            }
        }
    }
    return {};
}

Result<void> Application::leaveOutMoved()
{
    auto done = findMovedItems();
    if (done) {
        done = findNewItems();
    }
    if (done && !m_moved.isEmpty() && !m_applying.validOnly) {
        return uploadRefused(m_preview, static_cast<int>(m_moved.size()));
    }
    return done;
}

Result<void> Application::writeOffers()
{
    QVector<store::Offer> some;
    for (qsizetype i = 0; i <= m_offers.size(); ++i) {
        if (some.size() == writtenAtOnce || (i == m_offers.size() && !some.isEmpty())) {
            const auto outcome = store::offerTexts(m_connection, some, actor(), m_applying.now);
            if (!outcome) {
                return fail(outcome.error());
            }
            m_written += static_cast<int>(some.size());
            some.clear();
            if (!m_goOn(m_written)) {
                return fail(ErrorCode::Cancelled);
            }
        }
        if (i < m_offers.size() && !m_moved.contains(m_offers.at(i).first)) {
            some << m_offers.at(i).second;
        }
    }
    return {};
}

Result<void> Application::decideSome(Decision decision)
{
    const auto outcome = store::applyDecision(
        m_connection, decision, m_applying.batch, m_applying.now, review::recheckWith(m_connection, m_names), {0, 0});
    if (!outcome) {
        return fail(outcome.error());
    }
    if (!outcome->skipped.isEmpty() && !m_applying.validOnly) {
        return uploadRefused(m_preview, static_cast<int>(outcome->skipped.size()));
    }
    m_decided += outcome->changed;
    m_skipped += static_cast<int>(outcome->skipped.size());
    return m_goOn(m_decided) ? Result<void>() : Result<void>(fail(ErrorCode::Cancelled));
}

/// An edited row is somebody's words; of what is approved nobody read each one, so it is decided as a bulk is.
Result<void> Application::decide(RowVerdict verdict, Decision::Kind kind)
{
    Decision whole;
    whole.kind = kind;
    whole.actor = actor();
    whole.bulk = kind == Decision::Kind::Approve;
    Decision some = whole;
    for (const qsizetype at : placesOf(m_preview, verdict, verdict)) {
        const UploadRow &row = m_preview.rows.at(at);
        if (m_moved.contains(at)) {
            continue;
        }
        some.items << row.item;
        if (kind == Decision::Kind::Edit) {
            some.texts << row.text;
        }
        if (some.items.size() == writtenAtOnce) {
            if (auto done = decideSome(std::exchange(some, whole)); !done) {
                return done;
            }
        }
    }
    return some.items.isEmpty() ? Result<void>() : decideSome(some);
}

Result<void> Application::note(const UploadOutcome &outcome)
{
    QJsonObject facts{{u"file"_s, fileNameOf(m_preview)}, {u"sha256"_s, outcome.sha256}, {u"rows"_s, outcome.rows},
        {u"accepted"_s, outcome.accepted}, {u"unchanged"_s, outcome.unchanged},
        {u"as"_s, m_preview.request.as == UploadAs::Decisions ? u"decisions"_s : u"suggestions"_s},
        {u"valid_only"_s, m_applying.validOnly}};
    if (outcome.rejected + outcome.conflicts > 0) {
        facts.insert(u"left_out"_s, outcome.rejected + outcome.conflicts);
    }
    if (!outcome.batch.isNone()) {
        facts.insert(u"batch"_s, outcome.batch.value());
    }
    return store::appendEvent(m_connection, u"upload"_s, m_applying.person, facts, m_applying.now);
}

Result<UploadOutcome> Application::run()
{
    auto done = leaveOutMoved();
    if (done) {
        done = writeOffers();
    }
    if (done) {
        done = decide(RowVerdict::Edit, Decision::Kind::Edit);
    }
    if (done) {
        done = decide(RowVerdict::Approve, Decision::Kind::Approve);
    }
    if (done) {
        done = decide(RowVerdict::Reject, Decision::Kind::Reject);
    }
    UploadOutcome outcome;
    outcome.rows = static_cast<int>(m_preview.rows.size());
    outcome.accepted = m_written + m_decided;
    outcome.unchanged = m_preview.count(RowVerdict::Unchanged);
    outcome.rejected = m_preview.count(RowVerdict::Invalid);
    outcome.conflicts = m_preview.count(RowVerdict::Conflict) + static_cast<int>(m_moved.size()) + m_skipped;
    outcome.batch = m_decided > 0 ? m_applying.batch : BatchId();
    outcome.sha256 = sha256Of(m_preview);
    if (done) {
        done = note(outcome);
    }
    return done ? Result<UploadOutcome>(outcome) : fail(done.error());
}

} // namespace

int refusedRows(const UploadPreview &preview, bool validOnly)
{
    const int wrong = preview.count(RowVerdict::Invalid) + preview.count(RowVerdict::Conflict);
    if (preview.isUnreadable() || (!validOnly && !preview.isClean())) {
        return std::max(1, wrong); // the header counts as one
    }
    return 0;
}

Failure uploadRefused(const UploadPreview &preview, int rows)
{
    return fail(ErrorCode::UploadRefused, fileNameOf(preview), QString::number(rows));
}

Result<UploadOffers> uploadOffers(
    store::Connection &connection, const UploadApplying &applying, const std::function<bool(qint64 rows)> &goOn)
{
    const UploadPreview &preview = *applying.preview;
    const QVector<qsizetype> places = placesOf(preview, RowVerdict::New, RowVerdict::Offer);
    const auto standards = places.isEmpty() ? checks::Standards() : checks::readStandards(connection);
    if (!standards) {
        return fail(standards.error());
    }
    store::NamesSeen names;
    UploadOffers offers;
    for (qsizetype from = 0; from < places.size(); from += checkedAtOnce) {
        if (!goOn(from)) {
            return fail(ErrorCode::Cancelled);
        }
        QVector<const UploadRow *> rows;
        const QVector<qsizetype> some = places.mid(from, checkedAtOnce);
        for (const qsizetype at : some) {
            rows << &preview.rows.at(at);
        }
        const auto items = itemsOf(connection, rows);
        const auto contexts
            = items ? review::checkContexts(connection, *items, *standards, names) : fail(items.error());
        if (!contexts) {
            return fail(contexts.error());
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const checks::Checked checked = checks::check(rows.at(i)->text, contexts->at(i));
            offers.append({some.at(i), uploadOffer(*rows.at(i), items->at(i), checked, applying)});
        }
    }
    return offers;
}

Result<UploadOutcome> applyUpload(store::Connection &connection, const UploadApplying &applying,
    const UploadOffers &offers, const std::function<bool(qint64 rows)> &goOn)
{
    return Application(connection, applying, offers, goOn).run();
}

} // namespace metaflow::exchange
