#include "core/privacy/Detectors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

/// In the order of precedence: where two overlap, the more telling one stays.
constexpr std::array<Detector, 9> detectors = {findEmails, findIbans, findCards, findNationalIds, findBirthDates,
    findIpAddresses, findPhones, findLongDigits, findPersonNames};

bool overlaps(const Detection &a, const Detection &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

/// The first of those that overlap stays; in order of place.
QVector<Detection> withoutOverlaps(const QVector<Detection> &candidates)
{
    QVector<Detection> found;
    for (const Detection &candidate : candidates) {
        const auto hits = [&](const Detection &other) { return overlaps(candidate, other); };
        if (std::none_of(found.cbegin(), found.cend(), hits)) {
            found.append(candidate);
        }
    }
    std::sort(found.begin(), found.end(), [](const Detection &a, const Detection &b) { return a.start < b.start; });
    return found;
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
    return withoutOverlaps(allOf(text));
}

QVector<Detection> detectWidely(const QString &text, const OwnPatterns &own)
{
    QVector<Detection> candidates = own.find(text);
    for (const Detector detector : {findJsonValues, findUserLinks, findSecrets}) { // each a whole around other kinds
        candidates += detector(text);
    }
    candidates += allOf(text);
    for (const Detector detector : {findHiddenEmails, findMacAddresses, findCoordinates, findLikelyBirthDates,
             findGroupedDigits, findPlates, findNamesBesideRoles, findStreetAddresses}) {
        candidates += detector(text);
    }
    return withoutOverlaps(candidates);
}

QString releasableText(const QString &text, PrivacyMode mode, const OwnPatterns &own)
{
    if (mode == PrivacyMode::Raw) {
        return text;
    }
    QString released = text;
    const QVector<Detection> found = detectWidely(text, own);
    for (auto it = found.crbegin(); it != found.crend(); ++it) { // from the back: places before stay valid
        released.replace(it->start, it->length, u'[' + it->detector + u']');
    }
    return released;
}

} // namespace metaflow::privacy
