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

} // namespace

QVector<Detection> detect(const QString &text)
{
    QVector<Detection> found;
    for (const Detector detector : detectors) {
        for (const Detection &candidate : detector(text)) {
            const auto hits = [&](const Detection &other) { return overlaps(candidate, other); };
            if (std::none_of(found.cbegin(), found.cend(), hits)) {
                found.append(candidate);
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Detection &a, const Detection &b) { return a.start < b.start; });
    return found;
}

QString releasableText(const QString &text, PrivacyMode mode)
{
    if (mode == PrivacyMode::Raw) {
        return text;
    }
    QString released = text;
    const QVector<Detection> found = detect(text);
    for (auto it = found.crbegin(); it != found.crend(); ++it) { // from the back: places before stay valid
        released.replace(it->start, it->length, u'[' + it->detector + u']');
    }
    return released;
}

} // namespace metaflow::privacy
