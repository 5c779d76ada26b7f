#include "core/privacy/Detectors.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr qsizetype longestReleased = 4'000; ///< characters; a prompt quotes far less of a comment
constexpr qsizetype beyondReleased = 500; ///< looked at as well, so that the cut hides nothing from a detector

/// In the order of precedence: of two as wide as each other, the more telling one gives its name.
constexpr std::array<Detector, 9> detectors = {findEmails, findIbans, findCards, findNationalIds, findBirthDates,
    findIpAddresses, findPhones, findLongDigits, findPersonNames};

/// What overlaps or touches becomes one place under the name of its widest part: hidden is what any of them saw. In
/// order of place.
QVector<Detection> united(QVector<Detection> candidates)
{
    QVector<qsizetype> order(candidates.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
        [&](qsizetype a, qsizetype b) { return candidates.at(a).start < candidates.at(b).start; });
    QVector<Detection> found;
    qsizetype widest = 0; // of the last of `found`
    for (const qsizetype at : std::as_const(order)) {
        const Detection &candidate = candidates.at(at);
        if (found.isEmpty() || candidate.start > found.last().start + found.last().length) {
            found.append(candidate);
            widest = at;
            continue;
        }
        Detection &last = found.last();
        last.length = std::max(last.length, candidate.start + candidate.length - last.start);
        const auto rank = [&](qsizetype one) { return std::pair(-candidates.at(one).length, one); };
        if (rank(at) < rank(widest)) {
            widest = at;
            last.detector = candidate.detector;
        }
    }
    return found;
}

/// An engine of expressions refuses a whole text for half a character in it.
QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

/// At most `longest` characters, never half of one.
QString begin(const QString &text, qsizetype longest)
{
    const bool splits = text.size() > longest && text.at(longest - 1).isHighSurrogate();
    return text.left(splits ? longest - 1 : longest);
}

QVector<Detection> allOf(const QString &text)
{
    QVector<Detection> candidates;
    for (const Detector detector : detectors) {
        candidates += detector(text);
    }
    return candidates;
}

} // namespace

QVector<Detection> detect(const QString &text)
{
    return united(allOf(wellFormed(text)));
}

QVector<Detection> detectWidely(const QString &given, const OwnPatterns &own)
{
    const QString text = wellFormed(given);
    QVector<Detection> candidates = own.find(text);
    for (const Detector detector : {findJsonValues, findUserLinks, findSecrets}) { // each a whole around other kinds
        candidates += detector(text);
    }
    candidates += allOf(text);
    for (const Detector detector : {findHiddenEmails, findMacAddresses, findCoordinates, findLikelyBirthDates,
             findGroupedDigits, findPlates, findNamesBesideRoles, findStreetAddresses}) {
        candidates += detector(text);
    }
    return united(std::move(candidates));
}

QString releasableText(const QString &text, PrivacyMode mode, const OwnPatterns &own)
{
    if (mode == PrivacyMode::Raw) {
        return text;
    }
    const QString seen = begin(text, longestReleased + beyondReleased);
    const QString kept = begin(seen, longestReleased);
    QString released;
    qsizetype at = 0;
    for (const Detection &one : detectWidely(seen, own)) {
        if (one.start >= kept.size()) {
            break;
        }
        released += QStringView(kept).mid(at, one.start - at);
        released += u'[' + one.detector + u']';
        at = one.start + one.length;
    }
    if (at < kept.size()) {
        released += QStringView(kept).mid(at);
    }
    return kept.size() < text.size() ? released + u'…' : released;
}

} // namespace metaflow::privacy
