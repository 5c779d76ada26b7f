#include "core/model/Status.h"

#include "core/base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<Status, allStatuses.size()> statusNames
    = {{"pending"_L1, "approved"_L1, "edited"_L1, "rejected"_L1, "imported"_L1}};

} // namespace

QString statusName(Status status)
{
    return statusNames.name(status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return name.isEmpty() ? std::optional(Status::Pending) : statusNames.value(name);
}

std::optional<Status> statusAfter(Status status, ItemEvent event)
{
    switch (event) {
    case ItemEvent::Generated:
        return status == Status::Pending || status == Status::Rejected ? std::optional(Status::Pending) : std::nullopt;
    case ItemEvent::Approve:
        return Status::Approved;
    case ItemEvent::Edit:
        return Status::Edited;
    case ItemEvent::Reject:
        return status == Status::Imported ? std::nullopt : std::optional(Status::Rejected);
    case ItemEvent::ReadBackEqual:
        return isAccepted(status) || status == Status::Imported ? std::optional(Status::Imported) : std::nullopt;
    case ItemEvent::RolledBack:
    case ItemEvent::CatalogChanged:
        return status == Status::Imported ? std::optional(Status::Pending) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace metaflow
