#pragma once

#include "core/base/Result.h"
#include "core/model/Run.h"

namespace metaflow::generation {

/// What a model's answer says about each thing that was asked, tied by name and never by position.
struct TiedAnswer {
    QVector<QString> texts; ///< one a target of the request, in its order, normalised; empty: not told
    QVector<int> missing; ///< indices of targets without a text
    int unknown = 0; ///< names nobody asked about: dropped
    int twice = 0; ///< names given more than once: refused, so missing too
    friend bool operator==(const TiedAnswer &, const TiedAnswer &) = default;
};

/// ModelAnswerInvalid where the content is no JSON of our schema.
[[nodiscard]] Result<TiedAnswer> tieAnswer(const QByteArray &content, const QVector<RequestTarget> &targets);

} // namespace metaflow::generation
