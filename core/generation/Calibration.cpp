#include "core/generation/Calibration.h"

#include "core/generation/Memory.h"
#include "core/providers/ChatBody.h"
#include "core/providers/Prices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr size_t mostRemembered = 200;
constexpr int enoughAnswers = 5; ///< from then on they decide alone
constexpr int enoughTexts = 20; ///< of an earlier run, to teach anything
constexpr qint64 smallestCached = 1024; ///< tokens; wire/model-providers.md 3
constexpr qint64 cacheStep = 128;

qint64 rounded(double number)
{
    return static_cast<qint64>(std::llround(number));
}

QString textOf(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QString text
        = QString::fromUtf8(QJsonDocument(body.value(u"response_format"_s).toObject()).toJson(QJsonDocument::Compact));
    const QJsonArray messages = body.value(u"messages"_s).toArray();
    for (const QJsonValue &message : messages) {
        text += message[u"content"_s].toString();
    }
    return text;
}

/// Tokens of what both begin with, as a cache counts them. The schema is part of the prefix.
qint64 commonTokens(const Request &a, const Request &b)
{
    const QString first = textOf(a);
    const QString second = textOf(b);
    const auto end = std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first;
    const qint64 tokens = providers::countTokens(first.first(end - first.begin()));
    return tokens < smallestCached ? 0 : tokens / cacheStep * cacheStep;
}

} // namespace

void Calibration::remember(std::vector<Pair> *pairs, Pair pair)
{
    if (pair.estimate <= 0) {
        return;
    }
    if (pairs->size() >= mostRemembered) {
        pairs->erase(pairs->begin());
    }
    pairs->push_back(pair);
}

double Calibration::factorOf(std::vector<Pair> pairs) const
{
    if (pairs.empty()) {
        return 1;
    }
    std::sort(pairs.begin(), pairs.end(),
        [](const Pair &a, const Pair &b) { return a.actual / a.estimate < b.actual / b.estimate; });
    const size_t odd = pairs.size() / 10;
    Pair sum;
    for (size_t i = odd; i < pairs.size() - odd; ++i) {
        sum.estimate += pairs.at(i).estimate;
        sum.actual += pairs.at(i).actual;
    }
    const double weight = std::min(1.0, static_cast<double>(m_answers) / enoughAnswers);
    return weight * sum.actual / sum.estimate + 1 - weight;
}

void Calibration::learn(const Usage &estimate, const Usage &actual)
{
    ++m_answers;
    remember(&m_inputs, {static_cast<double>(estimate.inputTokens), static_cast<double>(actual.inputTokens)});
    remember(&m_outputs, {static_cast<double>(estimate.outputTokens), static_cast<double>(actual.outputTokens)});
    m_input = factorOf(m_inputs);
    m_output = factorOf(m_outputs);
    m_inputTokens += static_cast<double>(actual.inputTokens);
    m_cachedTokens += static_cast<double>(actual.cachedTokens);
}

Usage Calibration::expected(const Usage &estimate) const
{
    Usage usage;
    usage.inputTokens = rounded(m_input * static_cast<double>(estimate.inputTokens));
    usage.outputTokens = rounded(m_output * static_cast<double>(estimate.outputTokens));
    const double cached = m_answers >= enoughAnswers && m_inputTokens > 0
        ? m_cachedTokens / m_inputTokens * static_cast<double>(usage.inputTokens)
        : static_cast<double>(estimate.cachedTokens);
    usage.cachedTokens = std::min(rounded(cached), usage.inputTokens);
    return usage;
}

void Calibrations::learn(const Request &request)
{
    const bool whole = request.state == RequestState::Done && request.errorCode.isEmpty();
    if (whole && !request.repair && request.actual.outputTokens > 0 && !isMemoryRequest(request)) {
        m_byTemplate[request.templateVersion].learn(request.estimate, request.actual);
    }
}

Usage Calibrations::expected(
    const QString &asks, const Usage &estimate, const GenerationOptions &options, const providers::Prices &prices) const
{
    const auto known = m_byTemplate.constFind(asks);
    if (known == m_byTemplate.cend()) {
        return estimate;
    }
    Usage usage = known->expected(estimate);
    // In proportion: an estimate may be that of many requests, and no tier of a price list is for their sum.
    const auto priced
        = [&](const Usage &one) { return prices.costAt(options.provider, options.baseUrl, options.model, one); };
    const qint64 before = priced(estimate);
    usage.costMicroUsd = before > 0 && estimate.costMicroUsd > 0 ? rounded(static_cast<double>(priced(usage))
                             / static_cast<double>(before) * static_cast<double>(estimate.costMicroUsd))
                                                                 : priced(usage);
    return usage;
}

int Calibrations::answers() const
{
    int sum = 0;
    for (const Calibration &one : m_byTemplate) {
        sum += one.answers();
    }
    return sum;
}

void estimateAsLearned(QVector<Request> *requests, const Learned &learned, const GenerationOptions &options,
    const providers::Prices &prices)
{
    const qint64 cached = requests->size() > 1 ? commonTokens(requests->first(), requests->last()) : 0;
    for (qsizetype i = 0; i < requests->size(); ++i) {
        Request &request = (*requests)[i];
        const LearnedText text = learned.texts.value(request.templateVersion);
        const bool same = request.templateVersion == requests->first().templateVersion;
        if (text.texts >= enoughTexts) {
            const auto texts = static_cast<double>(request.targets.size());
            request.estimate.outputTokens = answerFrame + rounded(text.tokens * texts);
        }
        request.estimate.cachedTokens = i > 0 && same ? std::min(cached, request.estimate.inputTokens) : 0;
        request.estimate.costMicroUsd
            = prices.costAt(options.provider, options.baseUrl, options.model, request.estimate);
    }
}

} // namespace metaflow::generation
