#include "core/model/Status.h"

using namespace Qt::StringLiterals;

namespace metaflow {

QString statusName(Status status)
{
    switch (status) {
    case Status::Pending:
        return u"pending"_s;
    case Status::Approved:
        return u"approved"_s;
    case Status::Edited:
        return u"edited"_s;
    case Status::Rejected:
        return u"rejected"_s;
    case Status::Imported:
        break;
    }
    return u"imported"_s;
}

std::optional<Status> statusFromName(QStringView name)
{
    if (name.isEmpty()) {
        return Status::Pending;
    }
    for (const Status status : allStatuses) {
        if (statusName(status) == name) {
            return status;
        }
    }
    return std::nullopt;
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
