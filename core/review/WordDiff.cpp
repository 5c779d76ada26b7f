#include "core/review/WordDiff.h"

#include <dtl/dtl.hpp>

#include <QHash>
#include <QTextBoundaryFinder>

#include <vector>

namespace metaflow::review {

namespace {

/// Beyond this many words on both sides the texts are shown as replaced: nobody reads such a diff, and its cost grows
/// with the product of length and difference.
constexpr size_t maxTokens = 20'000;

QStringList tokens(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary()) {
        found << text.mid(start, end - start);
    }
    return found;
}

/// Words as small numbers: the algorithm compares each one many times.
class Numbering {
public:
    std::vector<int> number(const QStringList &words)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<size_t>(words.size()));
        for (const QString &word : words) {
            const auto known = m_numbers.constFind(word);
            numbers.push_back(known != m_numbers.cend() ? *known : add(word));
        }
        return numbers;
    }
    [[nodiscard]] QString word(int number) const { return m_words.at(number); }

private:
    int add(const QString &word)
    {
        const int number = static_cast<int>(m_words.size());
        m_numbers.insert(word, number);
        m_words << word;
        return number;
    }

    QHash<QString, int> m_numbers;
    QStringList m_words;
};

void append(QVector<DiffPart> &parts, DiffPart::Kind kind, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    if (!parts.isEmpty() && parts.last().kind == kind) {
        parts.last().text += text;
    } else {
        parts << DiffPart{kind, text};
    }
}

DiffPart::Kind kindOf(dtl::edit_t type)
{
    return type == dtl::SES_DELETE ? DiffPart::Kind::Removed
        : type == dtl::SES_ADD     ? DiffPart::Kind::Added
                                   : DiffPart::Kind::Same;
}

} // namespace

QVector<DiffPart> wordDiff(const QString &before, const QString &after)
{
    QVector<DiffPart> parts;
    if (before == after) {
        append(parts, DiffPart::Kind::Same, before);
        return parts;
    }
    Numbering numbering;
    const std::vector<int> old = numbering.number(tokens(before));
    const std::vector<int> now = numbering.number(tokens(after));
    if (old.size() + now.size() > maxTokens) {
        append(parts, DiffPart::Kind::Removed, before);
        append(parts, DiffPart::Kind::Added, after);
        return parts;
    }
    dtl::Diff<int> diff(old, now);
    diff.compose();
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        append(parts, kindOf(info.type), numbering.word(number));
    }
    return parts;
}

} // namespace metaflow::review
