#pragma once

#include "core/store/SealedRows.h"

namespace metaflow::store {

/// What the record says of an item: its newest row that vouches, and the object it was made for.
struct Voucher {
    qint64 firstRow = 0; ///< of the item, whatever it says
    qint64 row = 0; ///< the one that vouches; 0: none
    qint64 link = 0;
    qint64 objectLink = 0; ///< of the row that says for which object the item was made; 0: none does
    Digest newText{};
    std::array<char, 16> salt{};
    std::array<char, 16> objectHash{};
    bool isIntact = false, hasText = false, isErased = false, isForeign = false, isObjectIntact = false;
    signed char status = -1;
    signed char needsWork = -1;

    /// The next row of the item, in any order.
    void take(const SealedRow &row);
};

/// What to select (from `metadata_items i`) to hold items against the record.
[[nodiscard]] QString heldColumns(Dialect dialect);
inline constexpr size_t heldColumnCount = 6;
/// An item as it stands: columns of heldColumns().
struct HeldItem {
    Field id, source, status, text, needsWork, path;
};
[[nodiscard]] HeldItem heldItem(const RawBlock &block, size_t row, size_t first = 0);
/// Null: nothing vouches for it. An item without a source may have no row: the earlier tool made it.
[[nodiscard]] bool agrees(const HeldItem &item, const Voucher *voucher);

} // namespace metaflow::store
