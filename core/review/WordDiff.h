#pragma once

#include <QString>
#include <QVector>

namespace metaflow::review {

struct DiffPart {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// Word by word (words, blanks and signs apart). Same and Removed joined give `before`, Same and Added give `after`.
[[nodiscard]] QVector<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace metaflow::review
