#include "core/generation/RunNotes.h"

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int fewAnswers = 5; ///< teach nothing

struct Seen {
    Calibration lengths; ///< its estimates are numbers of texts, so its factor is tokens a text
    int texts = 0;
};

bool isWhole(const Request &request)
{
    return request.state == RequestState::Done && request.errorCode.isEmpty() && !request.repair
        && request.actual.outputTokens > answerFrame;
}

std::optional<int> numberIn(const QJsonObject &notes, const QString &name)
{
    const int number = notes.value(name).toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

void learnTexts(Learned *learned, const QJsonObject &texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!learned->texts.contains(it.key())) { // the newest run knows best
            learned->texts.insert(it.key(), {it.value()[u"tokens"_s].toDouble(), it.value()[u"texts"_s].toInt()});
        }
    }
}

} // namespace

QJsonObject notesOf(const std::deque<Request> &requests, const RunFacts &facts)
{
    QHash<QString, Seen> byTemplate;
    int split = 0;
    for (const Request &request : requests) {
        split += request.parent != 0 && !request.repair ? 1 : 0;
        if (isWhole(request)) {
            Seen &seen = byTemplate[request.templateVersion];
            const auto texts = static_cast<int>(request.targets.size());
            seen.texts += texts;
            seen.lengths.learn({0, 0, texts, 0}, {0, 0, request.actual.outputTokens - answerFrame, 0});
        }
    }
    QJsonObject texts;
    for (auto it = byTemplate.cbegin(); it != byTemplate.cend(); ++it) {
        if (it->lengths.answers() >= fewAnswers) {
            texts.insert(it.key(), QJsonObject{{u"tokens"_s, it->lengths.outputFactor()}, {u"texts"_s, it->texts}});
        }
    }
    QJsonObject notes{{u"texts"_s, texts}, {u"split"_s, split}};
    if (facts.limits.requests) {
        notes.insert(u"requests_per_minute"_s, *facts.limits.requests);
    }
    if (facts.limits.tokens) {
        notes.insert(u"tokens_per_minute"_s, *facts.limits.tokens);
    }
    if (facts.answers > 0) {
        notes.insert(u"seconds_per_request"_s, facts.secondsAnswered / facts.answers);
    }
    return notes;
}

Learned learnedFrom(const QVector<store::RunNotes> &notes, const GenerationOptions &options)
{
    Learned learned;
    for (const store::RunNotes &one : notes) {
        if (one.options.provider != options.provider || one.options.model != options.model) {
            continue;
        }
        learnTexts(&learned, one.notes.value(u"texts"_s).toObject());
        if (one.options.baseUrl == options.baseUrl && !learned.secondsPerRequest
            && one.notes.contains(u"seconds_per_request"_s)) {
            learned.secondsPerRequest = one.notes.value(u"seconds_per_request"_s).toDouble();
            learned.requestsPerMinute = numberIn(one.notes, u"requests_per_minute"_s);
            learned.tokensPerMinute = numberIn(one.notes, u"tokens_per_minute"_s);
        }
    }
    return learned;
}

} // namespace metaflow::generation
