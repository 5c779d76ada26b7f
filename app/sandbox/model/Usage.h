#pragma once

#include "app/sandbox/model/ChatRequest.h"

namespace metaflow::sandbox::model {

/// What of a prompt was seen before (wire/model-providers.md, section 3): nothing of one below 1,024 tokens, else the
/// longest prefix shared with an earlier prompt of the same model and prompt_cache_key, in steps of 128 from 1,024 on.
class PromptCache {
public:
    struct Found {
        qint64 cached = 0;
        qint64 written = 0; ///< of the models that say so
    };
    [[nodiscard]] Found look(const ChatRequest &chat);
    void reset() { m_seen.clear(); }

private:
    QHash<QString, QStringList> m_seen; ///< by model and key, the latest last
};

/// Hidden reasoning of one choice, in steps of 64: more with more effort, none without. The same for the same prompt.
[[nodiscard]] qint64 reasoningTokens(const ChatRequest &chat, int choice, quint64 seed);

struct Usage {
    qint64 input = 0;
    qint64 visible = 0;
    qint64 reasoning = 0; ///< billed as output, and within completion_tokens
    PromptCache::Found cache;

    [[nodiscard]] qint64 output() const { return visible + reasoning; }
    [[nodiscard]] QJsonObject json(const ModelTraits &traits) const;
};

} // namespace metaflow::sandbox::model
