#pragma once

#include <QStringList>

#include <optional>

namespace metaflow::sandbox::model {

/// When a model takes temperature, top_p and logprobs.
enum class Sampling { Always, WithoutEffort, Never };

/// What tells one model from another on the wire (wire/model-providers.md, 1.5 and 8).
struct ModelTraits {
    QStringList efforts; ///< of `reasoning_effort`; empty for a model that does not reason
    QString defaultEffort;
    Sampling sampling = Sampling::Always;
    bool refusesSamplingFields = false; ///< the field itself is refused, not only a value other than the default
    bool takesMaxTokens = true;
    bool strictSchemas = true;
    bool writesCache = false; ///< says cache_write_tokens and takes prompt_cache_options: 5.6 and later
    bool practice = false; ///< our own: takes every field that any model takes
    bool gone = false; ///< shut down
    QString shutdownDate; ///< YYYY-MM-DD, past or to come
    qint64 context = 1'050'000;
    qint64 maxOutput = 128'000;

    [[nodiscard]] bool reasons() const { return !efforts.isEmpty(); }
};

/// Of a model by its name or that of a dated snapshot; nothing for a name that no provider knows.
[[nodiscard]] std::optional<ModelTraits> traitsOf(const QString &model);

/// What GET /v1/models lists: the practice models and everything that is not shut down.
[[nodiscard]] QStringList listedModels();

} // namespace metaflow::sandbox::model
