#include "core/exchange/UploadVerdicts.h"

#include "core/exchange/ExcelText.h"
#include "core/exchange/XlsxValues.h"
#include "core/store/Sources.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype rowsInABlock = 2'000;
constexpr qsizetype longestName = 255; ///< characters, as Unity Catalog has them
constexpr qsizetype longestText = 65'535; ///< bytes
constexpr qsizetype shownOfACut = 40; ///< characters at the end of a text

bool isOpen(const UploadRow &row)
{
    return row.problems.isEmpty();
}

bool meansIt(const UploadDraft &draft, const ObjectPath &object)
{
    const ObjectPath &named = draft.row.object;
    return named.parts.isEmpty() || isSameObject(named, object)
        || std::any_of(draft.others.begin(), draft.others.end(),
            [&](const ObjectPath &other) { return isSameObject(other, object); });
}

qsizetype charactersOf(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

/// More bytes than the text may have; most are far from it.
bool isTooLong(const QString &text)
{
    return text.size() * 3 > longestText && text.toUtf8().size() > longestText;
}

/// What is read of it from an Excel export, which cuts long ones.
QString textInACell(const QString &text)
{
    qint64 cut = 0;
    return withoutXlsxEscapes(QString::fromUtf8(excelText(text.toUtf8(), &cut)));
}

} // namespace

UploadJudge::UploadJudge(store::Connection &connection, const UploadColumns &columns, UploadAs as, SourceId source)
    : m_connection(connection)
    , m_columns(columns)
    , m_as(as)
    , m_source(source)
{
}

Result<void> UploadJudge::begin(bool sourceIsChosen)
{
    m_sourceIsChosen = sourceIsChosen;
    const auto sources = store::sources(m_connection);
    if (!sources) {
        return fail(sources.error());
    }
    for (const store::Source &source : *sources) {
        m_sources << source.id;
    }
    return {};
}

/// Whose object it may be: what the file says (where there is such a workspace, and nobody chose another), else the one
/// of this upload; the earlier tool's items have none.
QVector<SourceId> UploadJudge::sourcesOf(const UploadDraft &draft) const
{
    const bool saysOne = !m_sourceIsChosen && m_sources.contains(draft.source);
    QVector<SourceId> sources = {saysOne ? draft.source : m_source};
    if (!sources.first().isNone()) {
        sources << SourceId();
    }
    return sources;
}

void UploadJudge::take(UploadDraft &draft, const Glance &item) const
{
    UploadRow &row = draft.row;
    row.item = item.ref;
    row.source = item.source;
    row.statusNow = item.status;
    row.now = item.text == row.text ? row.text : item.text; // one string for both
    row.text = row.hasText ? row.text : row.now;
    if (row.object != item.object) {
        row.object = item.object;
    }
}

Result<void> UploadJudge::findById(std::span<UploadDraft> block)
{
    QVector<ItemId> ids;
    for (const UploadDraft &draft : block) {
        if (isOpen(draft.row) && !draft.id.isNone()) {
            ids << draft.id;
        }
    }
    const auto items = ids.isEmpty() ? QHash<ItemId, Glance>() : store::glancesById(m_connection, ids);
    if (!items) {
        return fail(items.error());
    }
    const bool decides = m_as == UploadAs::Decisions;
    for (UploadDraft &draft : block) {
        UploadRow &row = draft.row;
        const bool isExported = !draft.id.isNone() && row.exportedVersion > 0;
        if (!isOpen(row)) {
            continue;
        }
        if (decides && !isExported) {
            refuse(row, u"not_from_export"_s);
        } else if (const auto item = items->constFind(draft.id); item == items->constEnd()) {
            row.exportedVersion = 0; // of another store
            if (decides) {
                refuse(row, u"unknown_object"_s, m_columns.name(UploadField::Id), QString::number(draft.id.value()));
            }
        } else if (!meansIt(draft, item->object)) {
            row.exportedVersion = 0;
            if (decides) {
                refuse(row, u"other_object"_s, m_columns.name(UploadField::Id), item->object.display());
            }
        } else {
            take(draft, *item);
        }
    }
    return {};
}

Result<void> UploadJudge::findByName(std::span<UploadDraft> block)
{
    struct Name {
        qsizetype row;
        ObjectPath object;
        SourceId source;
    };
    QVector<Name> names; // of one row the likeliest first
    QStringList keys;
    for (size_t i = 0; i < block.size(); ++i) {
        const UploadDraft &draft = block[i];
        if (!isOpen(draft.row) || !draft.row.item.id.isNone() || draft.row.object.parts.isEmpty()) {
            continue;
        }
        for (const ObjectPath &object : QVector<ObjectPath>{draft.row.object} + draft.others) {
            for (const SourceId source : sourcesOf(draft)) {
                names.append({static_cast<qsizetype>(i), object, source});
                keys << object.key(source);
            }
        }
    }
    const auto items = keys.isEmpty() ? QHash<QString, Glance>() : store::glancesByKey(m_connection, keys);
    if (!items) {
        return fail(items.error());
    }
    for (qsizetype n = 0; n < names.size(); ++n) {
        UploadDraft &draft = block[static_cast<size_t>(names.at(n).row)];
        const auto item = items->constFind(keys.at(n));
        if (item != items->constEnd() && draft.row.item.id.isNone()) {
            take(draft, *item);
        }
    }
    return {};
}

/// Objects without an item: as the last scan spells them, and which of the meanings it knows.
Result<void> UploadJudge::findScanned(std::span<UploadDraft> block)
{
    QHash<SourceId, QVector<ObjectPath>> wanted;
    for (UploadDraft &draft : block) {
        if (isOpen(draft.row) && draft.row.item.id.isNone()) {
            draft.row.verdict = RowVerdict::New;
            draft.row.source = sourcesOf(draft).first();
            draft.row.exportedVersion = 0;
            wanted[draft.row.source] += QVector<ObjectPath>{draft.row.object} + draft.others;
        }
    }
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const auto scanned = store::scannedObjects(m_connection, it.key(), it.value());
        if (!scanned) {
            return fail(scanned.error());
        }
        for (UploadDraft &draft : block) {
            UploadRow &row = draft.row;
            if (!isOpen(row) || row.verdict != RowVerdict::New || row.source != it.key()) {
                continue;
            }
            const auto meanings = QVector<ObjectPath>{row.object} + draft.others;
            const auto known = std::find_if(meanings.begin(), meanings.end(),
                [&](const ObjectPath &each) { return scanned->contains(each.key(it.key())); });
            if (known != meanings.end()) {
                row.object = scanned->value(known->key(it.key())).object;
            } else if (row.object.name() == "NaN"_L1 && !draft.others.isEmpty()) {
                row.object = draft.others.last(); // the table
            }
        }
    }
    return {};
}

Result<void> UploadJudge::findItems(std::span<UploadDraft> block)
{
    auto done = findById(block);
    if (done) {
        done = findByName(block);
    }
    return done ? findScanned(block) : done;
}

void UploadJudge::suggestion(UploadRow &row) const
{
    const bool isMoved = row.exportedVersion > 0 && row.exportedVersion != row.item.version;
    if (!row.item.id.isNone() && row.text == row.now) {
        row.verdict = RowVerdict::Unchanged;
    } else if (row.text.isEmpty()) {
        refuse(row, u"missing_value"_s, m_columns.name(m_columns.textField()));
    } else if (!row.item.id.isNone()) {
        row.verdict = isMoved ? RowVerdict::Conflict : RowVerdict::Offer;
    }
}

/// The text is the one that stands. What is so already needs nobody's decision, however often the item moved.
void UploadJudge::statusDecision(UploadRow &row, Status wanted) const
{
    const Status now = row.statusNow.value_or(Status::Pending);
    const bool isMoved = row.exportedVersion != row.item.version;
    const bool isAcceptedAlready = isAccepted(wanted) && (now == wanted || now == Status::Imported);
    if (wanted == now || isAcceptedAlready || wanted == Status::Edited) {
        row.verdict = RowVerdict::Unchanged;
    } else if (wanted == Status::Pending || wanted == Status::Imported) {
        row.verdict = RowVerdict::Unchanged; // of a moved one: as it was exported
        if (!isMoved) {
            refuse(row, u"no_decision"_s, m_columns.name(UploadField::Status), statusName(wanted));
        }
    } else if (isMoved) {
        row.verdict = RowVerdict::Conflict;
    } else if (!statusAfter(now, wanted == Status::Approved ? ItemEvent::Approve : ItemEvent::Reject)) {
        refuse(row, u"no_decision"_s, m_columns.name(UploadField::Status), statusName(wanted));
    } else {
        row.verdict = wanted == Status::Approved ? RowVerdict::Approve : RowVerdict::Reject;
    }
}

void UploadJudge::decision(UploadRow &row) const
{
    const bool rejects = row.status == Status::Rejected && row.statusNow != Status::Rejected;
    if (row.text == row.now || rejects) {
        statusDecision(row, row.status.value_or(row.statusNow.value_or(Status::Pending)));
    } else if (row.exportedVersion != row.item.version) {
        row.verdict = RowVerdict::Conflict;
    } else if (row.text.isEmpty()) {
        refuse(row, u"missing_value"_s, m_columns.name(m_columns.textField()));
    } else {
        row.verdict = RowVerdict::Edit;
    }
}

/// A text that waits beside its item's already says nothing new.
Result<void> UploadJudge::leaveAsTheyAre(std::span<UploadDraft> block) const
{
    QVector<store::TextFor> texts;
    QHash<ItemId, UploadRow *> rows;
    for (UploadDraft &draft : block) {
        UploadRow &row = draft.row;
        if (m_as == UploadAs::Suggestions && (row.verdict == RowVerdict::Offer || row.verdict == RowVerdict::Conflict)
            && !rows.contains(row.item.id)) {
            texts.append({row.item.id, row.text});
            rows.insert(row.item.id, &row);
        }
    }
    const auto beside = texts.isEmpty() ? QVector<ItemId>() : store::alreadyBeside(m_connection, texts);
    if (!beside) {
        return fail(beside.error());
    }
    for (const ItemId id : *beside) {
        rows.value(id)->verdict = RowVerdict::Unchanged;
    }
    return {};
}

/// A file is a bulk: nobody looked at each of what it approves.
Result<void> UploadJudge::leaveToAPerson(std::span<UploadDraft> block) const
{
    QVector<ItemId> ids;
    for (const UploadDraft &draft : block) {
        if (draft.row.verdict == RowVerdict::Approve) {
            ids << draft.row.item.id;
        }
    }
    const auto reasons = ids.isEmpty() ? QHash<ItemId, QString>() : store::notApprovedInBulk(m_connection, ids);
    if (!reasons) {
        return fail(reasons.error());
    }
    for (UploadDraft &draft : block) {
        const QString reason = reasons->value(draft.row.item.id);
        if (draft.row.verdict == RowVerdict::Approve && !reason.isEmpty()) {
            refuse(draft.row, reason, m_columns.name(UploadField::Status), statusName(Status::Approved));
        }
    }
    return {};
}

/// A text that an export to Excel cut is nobody's: left alone it says nothing new, edited it still lacks its end. Other
/// programs make CSV of such a file, so its kind does not count.
void UploadJudge::findCut(UploadDraft &draft) const
{
    UploadRow &row = draft.row;
    const bool isOther = row.text != row.now && row.text.endsWith(QString::fromUtf8(excelCutSign));
    draft.isCut = isOther && (isCutExcelText(row.text) || row.now.size() > excelCellUnits);
    if (draft.isCut && row.text == textInACell(row.now)) {
        row.text = row.now;
    }
    const bool isKnown = !row.item.id.isNone(); // of an item the file need not say what the catalog held
    if (isKnown && row.original && isCutExcelText(*row.original)) {
        row.original.reset();
    }
}

void UploadJudge::checkCut(UploadDraft &draft) const
{
    UploadRow &row = draft.row;
    if (row.isChange() && draft.isCut) {
        refuse(row, u"cut_text"_s, m_columns.name(m_columns.textField()), row.text.right(shownOfACut));
    } else if (row.verdict == RowVerdict::New && row.original && isCutExcelText(*row.original)) {
        refuse(row, u"cut_text"_s, m_columns.name(UploadField::Original), row.original->right(shownOfACut));
    }
}

/// Of what would be written: what stands there already came in some way.
void UploadJudge::checkLengths(UploadRow &row) const
{
    const bool isNew = row.verdict == RowVerdict::New;
    for (qsizetype i = 0; isNew && i < row.object.parts.size(); ++i) {
        if (const QString &name = row.object.parts.at(i); charactersOf(name) > longestName) {
            constexpr std::array fields = {UploadField::Catalog, UploadField::Schema, UploadField::Table};
            const auto field = i < 3 ? fields.at(static_cast<size_t>(i)) : UploadField::Column;
            refuse(row, u"too_long"_s, m_columns.name(field), name);
        }
    }
    const bool writes = isNew || row.verdict == RowVerdict::Offer || row.verdict == RowVerdict::Edit;
    if (writes && isTooLong(row.text)) {
        refuse(row, u"too_long"_s, m_columns.name(m_columns.textField()), row.text);
    }
    if (isNew && isTooLong(row.original.value_or(QString()))) {
        refuse(row, u"too_long"_s, m_columns.name(UploadField::Original), *row.original);
    }
}

void UploadJudge::checkTwice(UploadRow &row)
{
    int first = row.line;
    if (row.item.id.isNone()) {
        const QString key = row.object.key(row.source);
        first = m_linesOfObjects.value(key, row.line);
        m_linesOfObjects.insert(key, first);
    } else {
        first = m_linesOfItems.value(row.item.id, row.line);
        m_linesOfItems.insert(row.item.id, first);
    }
    if (first != row.line) {
        refuse(row, u"same_object"_s, {}, QString::number(first));
    }
}

Result<void> UploadJudge::judge(std::span<UploadDraft> block)
{
    auto done = findItems(block);
    for (UploadDraft &draft : block) {
        if (done && isOpen(draft.row)) {
            findCut(draft);
            m_as == UploadAs::Decisions ? decision(draft.row) : suggestion(draft.row);
            checkCut(draft);
        }
    }
    if (done) {
        done = leaveAsTheyAre(block);
    }
    if (done) {
        done = leaveToAPerson(block);
    }
    for (UploadDraft &draft : block) {
        if (done && isOpen(draft.row)) {
            checkLengths(draft.row);
        }
        if (done && isOpen(draft.row)) {
            checkTwice(draft.row);
        }
    }
    return done;
}

namespace {

Result<SourceId> sourceFor(store::Connection &connection, SourceId chosen)
{
    if (chosen.isNone()) {
        return store::sourceScannedLast(connection);
    }
    const auto known = store::source(connection, chosen);
    return known ? Result<SourceId>(chosen) : fail(known.error());
}

std::shared_ptr<const UploadPreview> previewOf(const UploadRequest &request, UploadFile &file, SourceId source)
{
    auto preview = std::make_shared<UploadPreview>(); // shared: a page, the upload and its report look at one
    preview->request = request;
    preview->request.mapping = file.mapping;
    preview->shape = file.shape;
    preview->source = source;
    preview->problems = file.problems;
    preview->rows.reserve(file.drafts.size());
    for (UploadDraft &draft : file.drafts) {
        ++preview->counts[static_cast<int>(draft.row.verdict)];
        preview->problems += draft.row.problems;
        preview->rows << std::move(draft.row);
    }
    file.drafts.clear();
    return preview;
}

} // namespace

Result<std::shared_ptr<const UploadPreview>> judgeUpload(store::Connection &connection, const UploadRequest &request,
    UploadFile &file, const std::function<bool(qint64 rows)> &goOn)
{
    const auto source = sourceFor(connection, request.source);
    if (!source) {
        return fail(source.error());
    }
    const UploadColumns columns(file.shape.header, file.mapping);
    UploadJudge judge(connection, columns, request.as, *source);
    if (auto begun = judge.begin(!request.source.isNone()); !begun) {
        return fail(begun.error());
    }
    std::span<UploadDraft> all(file.drafts.data(), static_cast<size_t>(file.drafts.size()));
    for (size_t from = 0; from < all.size(); from += static_cast<size_t>(rowsInABlock)) {
        if (!goOn(static_cast<qint64>(from))) {
            return fail(ErrorCode::Cancelled);
        }
        const auto block = all.subspan(from, std::min(static_cast<size_t>(rowsInABlock), all.size() - from));
        if (auto done = judge.judge(block); !done) {
            return fail(done.error());
        }
    }
    return previewOf(request, file, *source);
}

} // namespace metaflow::exchange
