#pragma once

#include "core/model/Status.h"

#include <QHash>

namespace metaflow::store {

/// One of the items that are about one object.
struct Contender {
    qint64 id = 0;
    std::optional<Status> status; ///< nothing: a word that this version does not know
    QString time; ///< ISO text: when it was decided, else changed, else made; empty: unknown
    bool isHere = false; ///< it lives in this store already
    bool isDuplicate = false; ///< it was found to be one before
};

/// Which of the items of each object lives: of those that come the newest accepted one, else the newest undecided one,
/// else the newest. What lives in this store already gives way only to an accepted text where it has none itself: plans
/// and drafts are about it.
class Families {
public:
    void add(const QString &key, const Contender &one);
    /// 0: no such object.
    [[nodiscard]] qint64 liveOf(const QString &key) const { return m_live.value(key).id; }

private:
    QHash<QString, Contender> m_live; ///< by ObjectPath::key()
};

} // namespace metaflow::store
