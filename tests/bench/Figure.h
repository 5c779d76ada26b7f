#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace metaflow::bench {

enum class Statistic { Median, P95, Max };

struct Goal {
    double limit = 0;
    bool atLeast = false; ///< else at most
    friend bool operator==(const Goal &, const Goal &) = default;
};

/// One figure: raw samples in one unit, what they are held against, and on what they were measured.
struct Figure {
    QString name; ///< `generation.input_tokens`; stable, docs/figures.md refers to it
    QString unit; ///< `ms`, `tokens`
    QList<double> samples;
    Statistic statistic = Statistic::Median; ///< which one counts
    std::optional<Goal> goal = {};

    QString floorName = {}; ///< the same work by bare means, e.g. `sqlite3 -csv`
    QList<double> floorSamples = {}; ///< in the same unit
    std::optional<Goal> ratioGoal = {}; ///< value / floor

    QString input = {}; ///< `thousand.sqlite`, `synthetic 50x20, seed 1`
    QString inputSha256 = {};
    QString note = {}; ///< what stands in the way, where a goal is missed

    [[nodiscard]] double value() const;
    [[nodiscard]] std::optional<double> ratio() const;
    /// Nothing without a goal.
    [[nodiscard]] std::optional<bool> met() const;
};

/// Median of an even count is the mean of the middle two; P95 is the smallest sample that 95 % do not exceed.
[[nodiscard]] double statisticOf(QList<double> samples, Statistic statistic);
[[nodiscard]] QString statisticName(Statistic statistic);

/// Hex SHA-256 of a file, empty if it cannot be read.
[[nodiscard]] QString fileSha256(const QString &path);

} // namespace metaflow::bench
