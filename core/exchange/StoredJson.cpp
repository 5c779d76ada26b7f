#include "core/exchange/StoredJson.h"

#include <QByteArray>
#include <QLocale>

#include <cmath>
#include <cstring>
#include <string_view>

namespace metaflow::exchange {

namespace {

constexpr std::string_view byteOrderMark("\xEF\xBB\xBF");

/// Reads on as long as everything is written as QJsonDocument does it.
class JsonCursor {
public:
    explicit JsonCursor(QByteArrayView json)
        : m_text(json.data(), static_cast<size_t>(json.size()))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    bool eat(std::string_view expected)
    {
        const bool there = m_text.starts_with(expected);
        m_text.remove_prefix(there ? expected.size() : 0);
        return there;
    }
    /// Without anything that is written as an escape.
    bool string(std::string_view *content = nullptr)
    {
        if (!eat("\"")) {
            return false;
        }
        size_t end = 0;
        while (end < m_text.size() && isPlain(m_text[end])) {
            ++end;
        }
        if (content != nullptr) {
            *content = m_text.substr(0, end);
        }
        m_text.remove_prefix(end);
        return eat("\"");
    }
    bool integer()
    {
        const std::string_view token = numberToken();
        return !token.empty() && isInteger(token);
    }
    bool value(int depth)
    {
        constexpr int deepest = 32;
        if (m_text.empty() || depth > deepest) {
            return false;
        }
        switch (m_text.front()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        default:
            return eat("true") || eat("false") || eat("null") || number();
        }
    }
    bool array(int depth)
    {
        if (!eat("[")) {
            return false;
        }
        if (eat("]")) {
            return true;
        }
        while (value(depth + 1)) {
            if (!eat(",")) {
                return eat("]");
            }
        }
        return false;
    }
    bool object(int depth)
    {
        if (!eat("{")) {
            return false;
        }
        if (eat("}")) {
            return true;
        }
        for (std::string_view key, before; string(&key); before = key) {
            const bool rising = before.data() == nullptr || before < key; // QJsonObject sorts its keys
            if (!rising || !isAscii(key) || !eat(":") || !value(depth + 1)) {
                return false;
            }
            if (!eat(",")) {
                return eat("}");
            }
        }
        return false;
    }
    bool strings()
    {
        if (!eat("[")) {
            return false;
        }
        if (eat("]")) {
            return true;
        }
        while (string()) {
            if (!eat(",")) {
                return eat("]");
            }
        }
        return false;
    }

private:
    static bool isPlain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }
    static bool isAscii(std::string_view text)
    {
        for (const char c : text) {
            if (static_cast<signed char>(c) < 0) {
                return false;
            }
        }
        return true;
    }
    std::string_view numberToken()
    {
        const std::string_view token = m_text.substr(0, m_text.find_first_not_of("0123456789+-.eE"));
        m_text.remove_prefix(token.size());
        return token;
    }
    static bool isInteger(std::string_view token)
    {
        constexpr size_t certain = 18; // digits that fit in any case
        const bool negative = token.starts_with('-');
        const std::string_view digits = token.substr(negative ? 1 : 0);
        return !digits.empty() && digits.size() <= certain && digits.find_first_not_of("0123456789") == digits.npos
            && (digits.front() != '0' || (digits.size() == 1 && !negative));
    }
    bool number()
    {
        const std::string_view token = numberToken();
        if (token.empty() || isInteger(token)) {
            return !token.empty();
        }
        const QByteArray text(token.data(), static_cast<qsizetype>(token.size()));
        bool fine = false;
        const double read = text.toDouble(&fine);
        return fine && read != std::trunc(read)
            && QByteArray::number(read, 'g', QLocale::FloatingPointShortest) == text;
    }

    std::string_view m_text;
};

/// Of what is cut at its quotes: texts of another encoding, and marks that QJsonDocument drops or that are written as
/// an escape.
bool isPlainText(QByteArrayView json)
{
    return json.isValidUtf8()
        && std::string_view(json.data(), static_cast<size_t>(json.size())).find(byteOrderMark)
        == std::string_view::npos;
}

bool finding(JsonCursor &json)
{
    return json.eat("{\"arguments\":") && json.strings() && (json.eat(",\"check\":") || json.eat(",\"dismissed\":"))
        && json.string() && json.eat(",\"length\":") && json.integer() && json.eat(",\"severity\":")
        && (json.eat("\"info\"") || json.eat("\"warning\"") || json.eat("\"security\"")) && json.eat(",\"start\":")
        && json.integer() && json.eat("}");
}

} // namespace

bool isCompactJson(QByteArrayView json)
{
    JsonCursor cursor(json);
    const bool read = json.startsWith('{') ? cursor.object(0) : cursor.array(0);
    return read && cursor.atEnd() && isPlainText(json);
}

bool isFindingsJson(QByteArrayView json)
{
    JsonCursor cursor(json);
    if (!cursor.eat("[")) {
        return false;
    }
    while (finding(cursor)) {
        if (!cursor.eat(",")) {
            return cursor.eat("]") && cursor.atEnd() && isPlainText(json);
        }
    }
    return false;
}

bool splitPathJson(QByteArrayView json, std::vector<QByteArrayView> &parts)
{
    parts.clear();
    JsonCursor cursor(json);
    if (!cursor.eat("[")) {
        return false;
    }
    for (std::string_view part; cursor.string(&part);) {
        parts.emplace_back(part.data(), static_cast<qsizetype>(part.size()));
        if (!cursor.eat(",")) {
            return cursor.eat("]") && cursor.atEnd() && isPlainText(json);
        }
    }
    return false;
}

} // namespace metaflow::exchange
