#include "core/checks/Checks.h"
#include "core/checks/Rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

using Check = Findings (*)(const QString &, const CheckContext &);

constexpr std::array<Check, 12> allChecks = {findLength, findRestatedName, findNamedType, findQuotedSamples,
    findPersonalData, findSecrets, findHedging, findBoilerplate, findMarkup, findLinks, findSql, findDuplicateSibling};

/// What each check takes from 100, once, however often it found something.
constexpr std::array weights = {
    std::pair{"empty"_L1, 100},
    std::pair{"too_short"_L1, 30},
    std::pair{"too_long"_L1, 30},
    std::pair{"restates_name"_L1, 40},
    std::pair{"names_type"_L1, 10},
    std::pair{"quotes_sample"_L1, 30},
    std::pair{"personal_data"_L1, 60},
    std::pair{"secret"_L1, 80},
    std::pair{"hedging"_L1, 15},
    std::pair{"boilerplate"_L1, 20},
    std::pair{"markup"_L1, 30},
    std::pair{"link"_L1, 40},
    std::pair{"sql"_L1, 50},
    std::pair{"duplicate_sibling"_L1, 30},
};

int weightOf(const QString &check)
{
    for (const auto &[name, weight] : weights) {
        if (name == check) {
            return weight;
        }
    }
    return 0;
}

int scoreOf(const Findings &findings)
{
    int score = 100;
    QSet<QString> counted;
    for (const Finding &finding : findings) {
        if (!counted.contains(finding.check)) {
            counted.insert(finding.check);
            score -= weightOf(finding.check);
        }
    }
    return std::max(score, 0);
}

} // namespace

Checked check(const QString &text, const CheckContext &context)
{
    Checked checked;
    for (const Check one : allChecks) {
        checked.findings += one(text, context);
    }
    checked.score = scoreOf(checked.findings);
    return checked;
}

int checksRevision()
{
    return 1;
}

CheckContext contextOf(const Item &item)
{
    CheckContext context;
    context.object = item.object;
    context.dataType = item.dataType;
    const QJsonArray samples = QJsonDocument::fromJson(item.dataSample.toUtf8()).array();
    for (const QJsonValue &sample : samples) {
        context.samples << sample.toString();
    }
    return context;
}

Findings findMatches(
    const QString &check, Severity severity, const QRegularExpression &expression, const QString &text, bool quote)
{
    Findings findings;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        findings.append({check, severity, static_cast<int>(match.capturedStart()),
            static_cast<int>(match.capturedLength()), quote ? QStringList{match.captured()} : QStringList()});
    }
    return findings;
}

} // namespace metaflow::checks
