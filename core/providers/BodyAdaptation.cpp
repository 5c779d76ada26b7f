#include "core/providers/Capabilities.h"
#include "core/providers/ChatBody.h"

#include <QVector>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::providers {

namespace {

struct Field {
    QByteArray name, value; ///< both as they stand: the name without its quotes
};

/// The end of the JSON value that starts at `from`: where a comma or the closing brace of the object around it stands.
qsizetype endOfValue(const QByteArray &json, qsizetype from)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = from; at < json.size(); ++at) {
        const char c = json.at(at);
        if (inString) {
            at += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0) {
                return at;
            }
            --depth;
        } else if (c == ',' && depth == 0) {
            return at;
        }
    }
    return -1;
}

/// The fields of a body of ours, which has no white space between them; nothing for any other text.
QVector<Field> fieldsOf(const QByteArray &body)
{
    QVector<Field> fields;
    qsizetype at = 1;
    while (body.startsWith('{') && at < body.size() && body.at(at) == '"') {
        const qsizetype quote = body.indexOf('"', at + 1);
        const qsizetype end = quote > 0 && body.mid(quote, 2) == "\":" ? endOfValue(body, quote + 2) : -1;
        if (end < 0) {
            return {};
        }
        fields.append({body.mid(at + 1, quote - at - 1), body.mid(quote + 2, end - quote - 2)});
        if (body.at(end) == '}') {
            return end == body.size() - 1 ? fields : QVector<Field>();
        }
        at = end + 1;
    }
    return {};
}

QByteArray joined(const QVector<Field> &fields)
{
    QByteArray body;
    for (const Field &field : fields) {
        body += (body.isEmpty() ? "{\"" : ",\"") + field.name + "\":" + field.value;
    }
    return body + '}';
}

Field *find(QVector<Field> *fields, const QByteArray &name)
{
    const auto found
        = std::find_if(fields->begin(), fields->end(), [&](const Field &field) { return field.name == name; });
    return found == fields->end() ? nullptr : &*found;
}

void drop(QVector<Field> *fields, const QByteArray &name)
{
    fields->removeIf([&](const Field &field) { return field.name == name; });
}

/// Moves the schema from the format to the end of the first message, which is the instructions.
void tellInPrompt(QVector<Field> *fields, const QByteArray &schema)
{
    Field *messages = find(fields, "messages");
    const QByteArray start = R"([{"role":"system","content":")";
    if (!messages || !messages->value.startsWith(start)) {
        return;
    }
    qsizetype end = start.size();
    while (end < messages->value.size() && messages->value.at(end) != '"') {
        end += messages->value.at(end) == '\\' ? 2 : 1;
    }
    const QByteArray words = jsonString(schemaInWords(schema));
    messages->value.insert(end, words.mid(1, words.size() - 2));
}

void adaptFormat(QVector<Field> *fields, const Capabilities &capabilities)
{
    const Field *format = find(fields, "response_format");
    if (!format) {
        return;
    }
    const QByteArray before = schemaFormatStart();
    const bool strict = format->value.startsWith(before);
    const QByteArray schema = strict ? format->value.mid(before.size(), format->value.size() - before.size() - 2) : "";
    const Structured best = strict ? capabilities.structuredFor(schema)
        : capabilities.jsonMode    ? capabilities.structured
                                   : Structured::None;
    if (best == Structured::Strict || (!strict && best == Structured::JsonObject)) {
        return;
    }
    if (strict) {
        tellInPrompt(fields, schema);
    }
    if (best == Structured::None) {
        drop(fields, "response_format");
    } else {
        find(fields, "response_format")->value = jsonModeFormat();
    }
}

} // namespace

QString schemaInWords(const QByteArray &schema)
{
    return u"\n\nAnswer with one JSON document and nothing else. It has to keep to this JSON schema:\n"_s
        + QString::fromUtf8(schema);
}

QByteArray adaptBody(const QByteArray &body, const Capabilities &capabilities)
{
    QVector<Field> fields = fieldsOf(body);
    if (fields.isEmpty()) {
        return body;
    }
    for (const QByteArray name : {"max_completion_tokens", "max_tokens"}) {
        if (Field *limit = find(&fields, name)) {
            limit->name = capabilities.tokenParam.toLatin1();
        }
    }
    if (Field *effort = find(&fields, "reasoning_effort")) {
        effort->value = '"' + capabilities.effort.toLatin1() + '"';
        if (capabilities.effort.isEmpty()) {
            drop(&fields, "reasoning_effort");
        }
    }
    if (!capabilities.sendsStore) {
        drop(&fields, "store");
    }
    if (capabilities.caching != "key"_L1) {
        drop(&fields, "prompt_cache_key");
    }
    adaptFormat(&fields, capabilities);
    return joined(fields);
}

} // namespace metaflow::providers
