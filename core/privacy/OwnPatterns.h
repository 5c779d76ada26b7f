#pragma once

#include "core/model/Snapshot.h"

#include <QJsonArray>

#include <memory>
#include <optional>

namespace metaflow::privacy {

struct Detection;

/// A rule of the admin's own: what it matches counts as personal.
struct OwnPattern {
    enum class AppliesTo { Value, Name };
    QString name; ///< stands in place of what it matched: `[staff_no]`
    QString pattern; ///< RE2 syntax; found anywhere unless it is anchored
    AppliesTo appliesTo = AppliesTo::Value; ///< Name: of a column, whose values then never leave as they are
    friend bool operator==(const OwnPattern &, const OwnPattern &) = default;
};

/// Why a pattern cannot be kept.
struct PatternProblem {
    enum class Kind {
        NameInvalid, ///< not 1 to 40 of a-z, 0-9 and _
        NameTaken,
        TooLong, ///< more than 500 characters, or none
        TooMany, ///< more than 50 patterns
        Refused, ///< RE2 does not accept it; `said` is what it says
        MatchesNothing, ///< matches the empty text, so it says nothing about any
    };
    Kind kind = Kind::Refused;
    QString said = {};
    friend bool operator==(const PatternProblem &, const PatternProblem &) = default;
};

[[nodiscard]] QString appliesToName(OwnPattern::AppliesTo where); ///< value, name
[[nodiscard]] std::optional<OwnPattern::AppliesTo> appliesToFromName(QStringView name);
/// Nothing where `pattern` may be added to `others`.
[[nodiscard]] std::optional<PatternProblem> problemOf(
    const OwnPattern &pattern, const QVector<OwnPattern> &others = {});
[[nodiscard]] QJsonArray patternsJson(const QVector<OwnPattern> &patterns);

/// The patterns compiled: a value, cheap to copy, safe to use from several threads. Read once a run and passed along.
class OwnPatterns {
public:
    OwnPatterns() = default;
    /// Those with a problem are left out: a store that a newer version wrote must not stop a run.
    explicit OwnPatterns(const QVector<OwnPattern> &patterns);

    [[nodiscard]] bool isEmpty() const { return !m_compiled; }
    /// All places in a text, in order of the patterns; `detector` is the pattern's name. At most 10,000 characters are
    /// read.
    [[nodiscard]] QVector<Detection> find(const QString &text) const;
    /// A pattern for names matches this one.
    [[nodiscard]] bool isPersonalName(const QString &columnName) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace metaflow::privacy
