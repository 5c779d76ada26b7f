#pragma once

#include "core/providers/Capabilities.h"
#include "core/providers/Provider.h"

namespace metaflow::providers {

/// The body of POST /chat/completions, minified, its keys in a fixed order; wire/model-providers.md 1.1.
[[nodiscard]] QByteArray chatBody(const ChatPrompt &prompt, const Capabilities &capabilities);
/// The same for what OpenAI itself takes of a model of this name.
[[nodiscard]] QByteArray chatBody(const ChatPrompt &prompt);
/// Input tokens of such a body: message contents, schema, and what the provider adds around them. Loads the vocabulary
/// on first use, so call it on a worker.
[[nodiscard]] qint64 countRequestTokens(const QByteArray &body);
/// Reads a 200. Errors: NotJson, ModelAnswerInvalid (no choices), or what an error object inside means; an answer that
/// was paid but is of no use is a value with `failure`. Usage is left to the caller where the server gave none.
[[nodiscard]] Result<ChatAnswer> readChatAnswer(const QByteArray &body);

/// A text as a JSON string, quotes included.
[[nodiscard]] QByteArray jsonString(const QString &text);
/// What stands before the schema in a `response_format`; two braces stand after it.
[[nodiscard]] QByteArray schemaFormatStart();
[[nodiscard]] QByteArray jsonModeFormat();

} // namespace metaflow::providers
