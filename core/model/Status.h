#pragma once

#include <QString>

#include <array>
#include <optional>

namespace metaflow {

/// An item has exactly one. People set the first four; `Imported` is set only when the catalog was read back and equals
/// the item's text.
enum class Status { Pending, Approved, Edited, Rejected, Imported };

inline constexpr std::array allStatuses
    = {Status::Pending, Status::Approved, Status::Edited, Status::Rejected, Status::Imported};

[[nodiscard]] QString statusName(Status status); ///< `pending` …, as in the store
/// NULL and the empty text read as pending (earlier tool); nothing for a word this version does not know.
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);

/// What may happen to an item.
enum class ItemEvent {
    Generated, ///< first text, or a regeneration of an undecided item
    Approve,
    Edit, ///< a person's words, accepted
    Reject,
    ReadBackEqual, ///< the catalog holds the item's text
    RolledBack, ///< verified: the catalog holds what it held before
    CatalogChanged, ///< a scan found another text than the imported one
};

/// The status after the event; nothing where the event is not allowed in that status (a model never touches what a
/// person decided; only accepted or imported items can be read back).
[[nodiscard]] std::optional<Status> statusAfter(Status status, ItemEvent event);

[[nodiscard]] inline bool isAccepted(Status status)
{
    return status == Status::Approved || status == Status::Edited;
}

} // namespace metaflow
