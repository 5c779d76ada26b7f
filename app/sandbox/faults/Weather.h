#pragma once

#include "app/sandbox/faults/FaultKinds.h"

#include <QHash>
#include <QJsonObject>

#include <optional>
#include <random>

namespace metaflow::sandbox::faults {

/// How often a fault strikes: a share of the calls (0.25), or the first so many of them (x3).
struct Rate {
    double share = 0;
    int first = -1;
};

[[nodiscard]] std::optional<Rate> parseRate(const QString &text);

struct WeatherSettings {
    int latencyMs = 0; ///< of a model call; a statement takes a tenth, at most 100 ms
    qint64 requestsPerMinute = 0; ///< 0: no limit
    qint64 tokensPerMinute = 0;
    qint64 windowMs = 60'000;
    qint64 tokenSeconds = 3600; ///< how long an access token of a sign-in is good
    qint64 tokenCalls = 0; ///< how many calls any bearer token is good for; 0: no limit
    qint64 staleMs = 3000; ///< how far a stale information_schema lags behind
    QHash<QString, Rate> faults;
};

/// Decides what goes wrong. Each kind draws from its own sequence, so that the same seed gives the same weather
/// whatever else happens between two calls.
class Weather {
public:
    explicit Weather(quint64 seed);

    void set(const WeatherSettings &settings);
    /// Takes over what a `POST /sandbox/weather` says; `faults` takes the place of all faults before. The first unknown
    /// name or unreadable value, if there is one; then all stays as it was.
    [[nodiscard]] std::optional<QString> change(const QJsonObject &wanted);
    [[nodiscard]] const WeatherSettings &settings() const { return m_settings; }

    /// Counts one call that the kind could strike, and says whether it does.
    [[nodiscard]] bool strikes(const QString &kind, Side side);
    /// The same for a thing by its name: always the same answer while the weather lasts.
    [[nodiscard]] bool strikesThing(const QString &kind, const QString &thing);
    /// A number below `bound` for varying an answer.
    [[nodiscard]] int draw(int bound);

private:
    struct State {
        std::mt19937_64 random;
        int struck = 0;
    };
    bool draws(const QString &name);
    State &state(const QString &name);

    quint64 m_seed;
    WeatherSettings m_settings;
    QHash<QString, State> m_states;
    QHash<QString, bool> m_things;
};

} // namespace metaflow::sandbox::faults
