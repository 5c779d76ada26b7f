#pragma once

#include "core/model/Run.h"

#include <QHash>

namespace metaflow::generation {

/// The figures of a run, kept up to date request by request: a run of many thousand is not counted anew at each answer.
class Totals {
public:
    /// As it is now; takes the place of what it was.
    void put(const Request &request);
    void writeTo(Run *run) const;
    /// Estimates of what is still to be answered, by the template that asks.
    [[nodiscard]] const QHash<QString, Usage> &open() const { return m_open; }

private:
    struct Part {
        int requests = 0, succeeded = 0, failed = 0, billedTwice = 0;
        Usage actual, open;
        QString asks;
    };
    [[nodiscard]] static Part partOf(const Request &request);
    void add(const Part &part, int sign);

    QHash<int, Part> m_parts; ///< by number
    Part m_sum;
    QHash<QString, Usage> m_open;
};

} // namespace metaflow::generation
