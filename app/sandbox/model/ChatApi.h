#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/http/Loop.h"
#include "app/sandbox/model/ChatRequest.h"
#include "app/sandbox/model/Limiter.h"
#include "app/sandbox/model/Prose.h"

namespace metaflow::sandbox::model {

/// The model's side: chat completions, in OpenAI's dialect and as a Databricks serving endpoint, and the list of
/// models.
class ChatApi {
public:
    ChatApi(http::Loop &loop, faults::Weather &weather, quint64 seed);

    void handle(const http::Request &request, http::Respond respond);
    void reset() { m_limiter.reset(); }

private:
    void complete(const http::Request &request, const QString &endpoint, const http::Respond &respond);
    [[nodiscard]] http::Reply limited(const Limiter::Verdict &verdict, const ChatRequest &chat) const;
    [[nodiscard]] http::Reply answer(const ChatRequest &chat);
    [[nodiscard]] QJsonObject choice(const ChatRequest &chat, int index, qint64 *tokens);
    [[nodiscard]] QString content(const ChatRequest &chat);
    [[nodiscard]] std::vector<AskedTable> spoilt(std::vector<AskedTable> asked);
    [[nodiscard]] bool strikes(const QString &kind);

    http::Loop &m_loop;
    faults::Weather &m_weather;
    Prose m_prose;
    Limiter m_limiter;
    qint64 m_answers = 0;
};

/// An OpenAI error as a workspace would word it.
[[nodiscard]] http::Reply asWorkspaceError(const http::Reply &reply);

} // namespace metaflow::sandbox::model
