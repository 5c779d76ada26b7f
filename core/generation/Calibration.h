#pragma once

#include "core/model/Run.h"

#include <QHash>

#include <vector>

namespace metaflow::providers {
class Prices;
}

namespace metaflow::generation {

/// Tokens of an answer besides its texts: the JSON around them.
inline constexpr qint64 answerFrame = 12;

/// How much what was estimated really takes, from the answers so far. Robust: the tenth of them at either end of the
/// ratios is left out. Before five answers the estimate still has a say.
class Calibration {
public:
    void learn(const Usage &estimate, const Usage &actual);
    /// Tokens of an estimate as they will be; the cost is left to the caller.
    [[nodiscard]] Usage expected(const Usage &estimate) const;
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] double outputFactor() const { return m_output; }

private:
    struct Pair {
        double estimate = 0, actual = 0;
    };
    static void remember(std::vector<Pair> *pairs, Pair pair);
    [[nodiscard]] double factorOf(std::vector<Pair> pairs) const;

    std::vector<Pair> m_inputs, m_outputs; ///< the newest ones
    int m_answers = 0;
    double m_input = 1, m_output = 1;
    double m_inputTokens = 0, m_cachedTokens = 0; ///< of the answers: what of the input came from the cache
};

/// One for each template of a run, because each asks for texts of its own length.
class Calibrations {
public:
    /// An answered request; those without a whole answer, and repairs, teach nothing.
    void learn(const Request &request);
    [[nodiscard]] Usage expected(const QString &asks, const Usage &estimate, const GenerationOptions &options,
        const providers::Prices &prices) const;
    [[nodiscard]] int answers() const;

private:
    QHash<QString, Calibration> m_byTemplate;
};

/// Tokens that a text of a template took, by earlier runs of the same model.
struct LearnedText {
    double tokens = 0;
    int texts = 0;
};
/// What earlier runs of the same model teach: how long texts become, how much may be sent, and how long it takes.
struct Learned {
    QHash<QString, LearnedText> texts = {}; ///< by template version
    std::optional<int> requestsPerMinute = {}, tokensPerMinute = {};
    std::optional<double> secondsPerRequest = {};
};
/// Puts what was learned into the estimates of fresh requests, and what the provider's prompt cache will hold of those
/// that share a prefix of at least 1,024 tokens: all but the first.
void estimateAsLearned(QVector<Request> *requests, const Learned &learned, const GenerationOptions &options,
    const providers::Prices &prices);

} // namespace metaflow::generation
