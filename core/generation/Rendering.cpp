#include "core/generation/Rendering.h"

#include "core/generation/Slices.h"
#include "core/providers/ChatBody.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

// What an answer takes beside its texts: the JSON around them.
constexpr qint64 outputPerRequest = 12;
constexpr int mostPerText = 160;
constexpr int mostPerRequest = 400;
/// Hidden reasoning counts against the limit too.
constexpr int reasoningAllowance = 4'000;

int mostOutput(const QString &model, qsizetype texts)
{
    const bool reasons = model.startsWith(u"gpt-5"_s) || model.startsWith(u"gpt-6"_s)
        || (model.startsWith(u'o') && model.size() > 1 && model.at(1).isDigit());
    return mostPerRequest + mostPerText * static_cast<int>(texts) + (reasons ? reasoningAllowance : 0);
}

/// The constant part's tokens are counted once: a run has a hundred thousand requests and a handful of instructions.
class TokenCounter {
public:
    [[nodiscard]] qint64 count(const providers::ChatPrompt &chat)
    {
        const std::pair<QString, QByteArray> constant{chat.system, chat.schema};
        auto known = m_constant.constFind(constant);
        if (known == m_constant.cend()) {
            providers::ChatPrompt empty = chat;
            empty.user.clear();
            known = m_constant.insert(constant, providers::countRequestTokens(providers::chatBody(empty)));
        }
        return *known + providers::countTokens(chat.user);
    }

private:
    QHash<std::pair<QString, QByteArray>, qint64> m_constant;
};

Request finished(Request request, const PromptTable &prompt, const Instructions &instructions,
    const GenerationOptions &options, const providers::Prices &prices, const QByteArray &salt, TokenCounter *counter)
{
    providers::ChatPrompt chat;
    chat.model = options.model;
    chat.system = instructions.system;
    chat.user = renderPrompt(prompt, markerFor(prompt, salt));
    chat.schema = instructions.schema;
    request.templateVersion = instructions.version;
    chat.maxOutputTokens = mostOutput(options.model, request.targets.size());
    request.body
        = providers::chatBody(chat, providers::defaultCapabilities(options.provider, options.baseUrl, options.model));
    request.bodyHash = QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    request.estimate.inputTokens = counter->count(chat);
    request.estimate.outputTokens = outputPerRequest + instructions.outputPerText * request.targets.size();
    request.estimate.costMicroUsd = prices.costAt(options.provider, options.baseUrl, options.model, request.estimate);
    return request;
}

} // namespace

QVector<Request> renderRequests(const Asked &asked, const Samples &samples, const Rendering &how)
{
    QVector<Request> requests;
    TokenCounter counter;
    for (const AskedTable &table : asked.tables) {
        const Instructions &instructions = how.prompts.of(table.table.path);
        for (Slice &slice : slicesOf(table, samples, how.options, how.mode)) {
            Request request;
            request.table = table.table.path;
            request.targets = std::move(slice.targets);
            requests << finished(
                std::move(request), slice.prompt, instructions, how.options, how.prices, how.salt, &counter);
        }
    }
    return inOrder(std::move(requests));
}

QVector<Request> inOrder(QVector<Request> requests)
{
    QHash<QString, int> places; // in the order of their first table
    for (const Request &request : requests) {
        if (!places.contains(request.templateVersion)) {
            places.insert(request.templateVersion, static_cast<int>(places.size()));
        }
    }
    if (places.size() > 1) {
        std::stable_sort(requests.begin(), requests.end(), [&](const Request &a, const Request &b) {
            return places.value(a.templateVersion) < places.value(b.templateVersion);
        });
    }
    int number = 0;
    for (Request &request : requests) {
        request.number = ++number;
    }
    return requests;
}

Request renderRepair(const Request &request, const QVector<int> &missing, const GenerationOptions &options,
    const providers::Prices &prices, const QByteArray &salt)
{
    Request repair;
    repair.run = request.run;
    repair.table = request.table;
    repair.repair = true;
    PromptTable prompt;
    prompt.schema = request.table.schema();
    prompt.name = request.table.table();
    prompt.tableAsked = false;
    for (int i = 0; i < request.targets.size(); ++i) {
        const RequestTarget &target = request.targets.at(i);
        const bool asked = missing.contains(i);
        if (asked) {
            repair.targets << target;
        }
        if (target.object.isTable()) {
            prompt.tableAsked = asked;
        } else if (asked) {
            prompt.asked.append({promptName(target.object), target.dataType, target.samples});
        } else {
            prompt.others << promptName(target.object);
        }
    }
    TokenCounter counter;
    return finished(std::move(repair), prompt, instructionsOf(request), options, prices, salt, &counter);
}

} // namespace metaflow::generation
