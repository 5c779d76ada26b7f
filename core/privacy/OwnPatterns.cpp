#include "core/privacy/OwnPatterns.h"

#include "core/privacy/Privacy.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <re2/re2.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr qsizetype longestExpression = 500; ///< characters
constexpr qsizetype mostPatterns = 50;
constexpr qsizetype longestText = 10'000; ///< characters read of one text
constexpr int mostMatches = 1'000; ///< of one pattern in one text
constexpr int64_t mostMemory = 1 << 20; ///< bytes, of one compiled pattern

RE2::Options re2Options()
{
    RE2::Options options;
    options.set_max_mem(mostMemory);
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    return options;
}

std::unique_ptr<RE2> compiled(const QString &pattern)
{
    return std::make_unique<RE2>(pattern.toStdString(), re2Options());
}

std::unique_ptr<RE2> compiledLongest(const QString &pattern)
{
    RE2::Options options = re2Options();
    options.set_longest_match(true);
    return std::make_unique<RE2>(pattern.toStdString(), options);
}

struct Ready {
    QString name;
    std::unique_ptr<RE2> expression;
    std::unique_ptr<RE2> longest; ///< prefers text to a mere place: of `\b|secret` the second
};

qsizetype lengthOf(const char *from, const char *to)
{
    return QString::fromUtf8(from, to - from).size();
}

size_t sizeOfCharacter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

QVector<Detection> findOne(const Ready &ready, const QByteArray &utf8)
{
    QVector<Detection> found;
    const re2::StringPiece text(utf8.constData(), static_cast<size_t>(utf8.size()));
    re2::StringPiece match;
    size_t from = 0;
    qsizetype place = 0; // of `from`, in UTF-16
    while (from < text.size() && found.size() < mostMatches
        && ready.expression->Match(text, from, text.size(), RE2::UNANCHORED, &match, 1)) {
        const auto at = static_cast<size_t>(match.data() - text.data());
        place += lengthOf(text.data() + from, match.data());
        if (match.empty()) { // `\b` and the like: a place, unless another part of the pattern has text there
            ready.longest->Match(text, at, text.size(), RE2::ANCHOR_START, &match, 1);
        }
        if (match.empty()) {
            if (at >= text.size()) {
                break;
            }
            from = std::min(at + sizeOfCharacter(text[at]), text.size());
            place += lengthOf(text.data() + at, text.data() + from);
            continue;
        }
        const qsizetype length = lengthOf(match.data(), match.data() + match.size());
        found.append({ready.name, static_cast<int>(place), static_cast<int>(length)});
        place += length;
        from = static_cast<size_t>(match.data() + match.size() - text.data());
    }
    return found;
}

} // namespace

struct OwnPatterns::Compiled {
    std::vector<Ready> values;
    std::vector<Ready> names;
};

QString appliesToName(OwnPattern::AppliesTo where)
{
    return where == OwnPattern::AppliesTo::Name ? u"name"_s : u"value"_s;
}

std::optional<OwnPattern::AppliesTo> appliesToFromName(QStringView name)
{
    return name == u"name" ? std::optional(OwnPattern::AppliesTo::Name)
        : name == u"value" ? std::optional(OwnPattern::AppliesTo::Value)
                           : std::nullopt;
}

std::optional<PatternProblem> problemOf(const OwnPattern &pattern, const QVector<OwnPattern> &others)
{
    using Kind = PatternProblem::Kind;
    static const QRegularExpression plainName(u"^[a-z0-9_]{1,40}$"_s);
    if (!plainName.match(pattern.name).hasMatch()) {
        return PatternProblem{Kind::NameInvalid};
    }
    if (std::any_of(others.cbegin(), others.cend(), [&](const OwnPattern &o) { return o.name == pattern.name; })) {
        return PatternProblem{Kind::NameTaken};
    }
    if (others.size() >= mostPatterns) {
        return PatternProblem{Kind::TooMany};
    }
    if (pattern.pattern.isEmpty() || pattern.pattern.size() > longestExpression) {
        return PatternProblem{Kind::TooLong};
    }
    const auto expression = compiled(pattern.pattern);
    if (!expression->ok()) {
        return PatternProblem{Kind::Refused, QString::fromStdString(expression->error())};
    }
    return RE2::PartialMatch("", *expression) ? std::optional(PatternProblem{Kind::MatchesNothing}) : std::nullopt;
}

QJsonArray patternsJson(const QVector<OwnPattern> &patterns)
{
    QJsonArray array;
    for (const OwnPattern &pattern : patterns) {
        array.append(QJsonObject{{u"name"_s, pattern.name}, {u"pattern"_s, pattern.pattern},
            {u"applies_to"_s, appliesToName(pattern.appliesTo)}});
    }
    return array;
}

OwnPatterns::OwnPatterns(const QVector<OwnPattern> &patterns)
{
    auto all = std::make_shared<Compiled>();
    for (const OwnPattern &pattern : patterns) {
        if (!problemOf(pattern)) {
            auto &list = pattern.appliesTo == OwnPattern::AppliesTo::Name ? all->names : all->values;
            list.push_back({pattern.name, compiled(pattern.pattern), compiledLongest(pattern.pattern)});
        }
    }
    if (!all->values.empty() || !all->names.empty()) {
        m_compiled = std::move(all);
    }
}

QVector<Detection> OwnPatterns::find(const QString &text) const
{
    QVector<Detection> found;
    if (m_compiled && !m_compiled->values.empty()) {
        const QByteArray utf8 = text.left(longestText).toUtf8();
        for (const Ready &ready : m_compiled->values) {
            found += findOne(ready, utf8);
        }
    }
    return found;
}

bool OwnPatterns::isPersonalName(const QString &columnName) const
{
    const auto matches = [name = columnName.left(longestText).toStdString()](
                             const Ready &ready) { return RE2::PartialMatch(name, *ready.expression); };
    return m_compiled && std::any_of(m_compiled->names.cbegin(), m_compiled->names.cend(), matches);
}

} // namespace metaflow::privacy
