#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/http/Loop.h"
#include "app/sandbox/model/Answers.h"
#include "app/sandbox/model/ChatRequest.h"
#include "app/sandbox/model/Limiter.h"

#include <map>

namespace metaflow::sandbox::model {

/// The model's side: chat completions, in OpenAI's dialect and as a Databricks serving endpoint, and the list of
/// models.
class ChatApi {
public:
    ChatApi(http::Loop &loop, faults::Weather &weather, quint64 seed);

    void handle(const http::Request &request, http::Respond respond);
    /// A completion that the weather refused before it came here: it counts against the limits like any other.
    void countFailed(const http::Request &request);
    /// With the headers of every answer, errors included: a request id, and OpenAI's own where it is OpenAI.
    [[nodiscard]] http::Reply stamped(http::Reply reply, bool openAi);
    void reset();

private:
    void complete(const http::Request &request, const QString &endpoint, const http::Respond &respond);
    [[nodiscard]] http::Reply limited(const Limiter::Verdict &verdict, const ChatRequest &chat) const;
    /// Limits are a model's own.
    [[nodiscard]] Limiter &limiterOf(const QString &model);

    http::Loop &m_loop;
    faults::Weather &m_weather;
    quint64 m_seed;
    Answers m_answers;
    std::map<QString, Limiter> m_limiters;
    qint64 m_requests = 0;
};

/// An OpenAI error as a workspace would word it.
[[nodiscard]] http::Reply asWorkspaceError(const http::Reply &reply);

} // namespace metaflow::sandbox::model
