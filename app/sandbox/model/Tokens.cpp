#include "app/sandbox/model/Tokens.h"

#include <cmath>

namespace metaflow::sandbox::model {

namespace {

enum class Kind { Lower, Upper, Other, Wide, Digit, Space, Newline, Mark };

Kind kindOf(QChar c)
{
    const char16_t code = c.unicode();
    if (c.isDigit()) {
        return Kind::Digit;
    }
    if (code == u'\n' || code == u'\r') {
        return Kind::Newline;
    }
    if (c.isSpace()) {
        return Kind::Space;
    }
    if ((code >= 0x2E80 && code < 0xA000) || (code >= 0xAC00 && code < 0xD7B0) || c.isSurrogate()) {
        return Kind::Wide;
    }
    if (c.isLetter() && code < 0x80) {
        return c.isUpper() ? Kind::Upper : Kind::Lower;
    }
    return c.isLetter() ? Kind::Other : Kind::Mark;
}

/// A word is lower-case or capitalised, or all capitals: CamelCase and snake_case fall into their words.
qsizetype wordEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && kindOf(text.at(end)) == Kind::Upper) {
        ++end;
    }
    if (end - at > 1 && end < text.size() && kindOf(text.at(end)) == Kind::Lower) {
        return end - 1; // HTTPServer: HTTP, Server
    }
    if (end - at > 1) {
        return end;
    }
    while (end < text.size() && kindOf(text.at(end)) == Kind::Lower) {
        ++end;
    }
    return end;
}

qsizetype runEnd(QStringView text, qsizetype at, Kind kind, qsizetype most)
{
    qsizetype end = at;
    while (end < text.size() && end - at < most && kindOf(text.at(end)) == kind) {
        ++end;
    }
    return end;
}

double wordCost(QStringView word)
{
    const auto length = static_cast<double>(word.size());
    const bool capitals = word.size() > 1 && kindOf(word.at(1)) == Kind::Upper;
    if (capitals) {
        return std::max(1.0, length / 3);
    }
    return length <= 8 ? 1.1 : 1 + (length - 8) / 6;
}

} // namespace

qint64 countTokens(const QString &text)
{
    const QStringView view(text);
    double sum = 0;
    qsizetype at = 0;
    while (at < view.size()) {
        const Kind kind = kindOf(view.at(at));
        qsizetype end = at + 1;
        if (kind == Kind::Lower || kind == Kind::Upper) {
            end = wordEnd(view, at);
            // a symbol or a blank before a word belongs to the word's token
            sum += wordCost(view.sliced(at, end - at)) + (at > 0 && kindOf(view.at(at - 1)) == Kind::Mark ? 0.25 : 0);
        } else if (kind == Kind::Digit) {
            end = runEnd(view, at, kind, 3);
            sum += 1;
        } else if (kind == Kind::Wide) {
            sum += 0.75;
        } else if (kind == Kind::Other) {
            end = runEnd(view, at, kind, view.size());
            sum += std::max(1.0, static_cast<double>(end - at) / 3.6);
        } else if (kind == Kind::Newline) {
            end = runEnd(view, at, kind, view.size());
            sum += 1;
        } else if (kind == Kind::Space) {
            end = runEnd(view, at, kind, view.size());
            sum += end - at > 1 ? 1 : 0;
        } else {
            end = runEnd(view, at, kind, view.size());
            const bool leads = end - at == 1 && end < view.size() && kindOf(view.at(end)) <= Kind::Upper;
            sum += leads ? 0 : std::max(1.0, static_cast<double>(end - at) / 2.5);
        }
        at = end;
    }
    return std::llround(std::ceil(sum));
}

} // namespace metaflow::sandbox::model
