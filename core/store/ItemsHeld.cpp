#include "core/store/ItemsHeld.h"

#include "core/store/Dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

QString textOf(const Field &field)
{
    return QString::fromUtf8(field.bytes.data(), static_cast<qsizetype>(field.bytes.size()));
}

/// objectHash() of a million items without making strings of them.
bool isTheObject(const HeldItem &item, const Voucher &voucher)
{
    const Digest digest = sha256({item.source.isNull ? "0" : item.source.bytes, ":", item.path.bytes});
    return std::equal(voucher.objectHash.begin(), voucher.objectHash.end(), digest.begin());
}

bool isTheText(const HeldItem &item, const Voucher &voucher)
{
    if (voucher.isErased) {
        return false; // whoever erases here leaves a newer row that says what stands
    }
    if (!voucher.hasText) {
        return voucher.isForeign; // the earlier tool says nothing there; a row of ours always has one
    }
    return !item.text.isNull
        && sha256({{voucher.salt.data(), voucher.salt.size()}, item.text.bytes}) == voucher.newText;
}

} // namespace

void Voucher::take(const SealedRow &sealed)
{
    firstRow = firstRow == 0 ? sealed.id : std::min(firstRow, sealed.id);
    if (sealed.hasObject) {
        objectLink = sealed.link;
        objectHash = sealed.objectHash;
        isObjectIntact = sealed.isIntact;
    }
    if (!sealed.vouches || sealed.id < row) {
        return;
    }
    row = sealed.id;
    link = sealed.link;
    newText = sealed.newText;
    salt = sealed.salt;
    isIntact = sealed.isIntact;
    hasText = sealed.hasText;
    isErased = sealed.isErased;
    isForeign = sealed.isForeign;
    status = sealed.status;
    needsWork = sealed.needsWork;
}

QString heldColumns(Dialect dialect)
{
    return u"i.id, i.source_id, %1, %2, i.needs_work, i.object_path"_s.arg(
        sql::status(dialect, u"i"_s), sql::exactText(dialect, u"i.current_value"_s));
}

HeldItem heldItem(const RawBlock &block, size_t row, size_t first)
{
    const auto field = [&](size_t column) { return block.field(row, first + column); };
    return {field(0), field(1), field(2), field(3), field(4), field(5)};
}

bool agrees(const HeldItem &item, const Voucher *voucher)
{
    if (voucher == nullptr || voucher->row == 0) {
        return item.source.isNull;
    }
    if (!voucher->isIntact || !isTheText(item, *voucher)) {
        return false;
    }
    if (voucher->status >= 0) {
        const auto status = statusFromName(textOf(item.status));
        if (!status || static_cast<signed char>(*status) != voucher->status) {
            return false;
        }
    }
    if (voucher->needsWork >= 0 && (item.needsWork.bytes == "1") != (voucher->needsWork == 1)) {
        return false;
    }
    return voucher->objectLink == 0 || (voucher->isObjectIntact && isTheObject(item, *voucher));
}

} // namespace metaflow::store
