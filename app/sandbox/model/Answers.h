#pragma once

#include "app/sandbox/http/Message.h"
#include "app/sandbox/model/AnswerFaults.h"
#include "app/sandbox/model/ChatRequest.h"
#include "app/sandbox/model/Prose.h"
#include "app/sandbox/model/Usage.h"

namespace metaflow::sandbox::model {

/// Makes the completions: what a good model would write, spoilt by what the weather says, and what it took.
class Answers {
public:
    Answers(faults::Weather &weather, quint64 seed);

    [[nodiscard]] http::Reply answer(const ChatRequest &chat);
    void reset() { m_cache.reset(); }

private:
    [[nodiscard]] QJsonObject choice(const ChatRequest &chat, int index, Drawing &drawing, Usage *usage);
    [[nodiscard]] QString content(const ChatRequest &chat, Drawing &drawing);
    [[nodiscard]] QString tier(const ChatRequest &chat, Drawing &drawing);

    faults::Weather &m_weather;
    quint64 m_seed;
    Prose m_prose;
    PromptCache m_cache;
    qint64 m_answers = 0;
};

} // namespace metaflow::sandbox::model
