#include "core/generation/Prompts.h"

#include "core/generation/PromptText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

Prompts::Prompts()
    : m_shipped{systemPrompt(), answerSchema(), templateVersion()}
{
}

const Instructions &Prompts::of(const ObjectPath &) const
{
    return m_shipped;
}

Instructions instructionsOf(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    Instructions instructions;
    instructions.system = body[u"messages"_s].toArray().first()[u"content"_s].toString();
    const QJsonObject schema = body[u"response_format"_s][u"json_schema"_s][u"schema"_s].toObject();
    instructions.schema = schema.isEmpty() ? answerSchema() : QJsonDocument(schema).toJson(QJsonDocument::Compact);
    instructions.version = request.templateVersion;
    return instructions;
}

} // namespace metaflow::generation
