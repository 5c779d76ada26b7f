#include "core/net/Http.h"

namespace metaflow::net {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (name.compare(known, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace metaflow::net
