#include "core/checks/CheckTable.h"
#include "core/checks/Checks.h"
#include "core/wording/Lookup.h"
#include "core/wording/Wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr std::array findingWords = {
    Words{"empty", QT_TRANSLATE_NOOP("wording", "The text is empty.")},
    Words{"too_short", QT_TRANSLATE_NOOP("wording", "The text is too short to say much.")},
    Words{"too_long", QT_TRANSLATE_NOOP("wording", "The text is longer than it should be.")},
    Words{"placeholder", QT_TRANSLATE_NOOP("wording", "The text holds a place that nobody filled in.")},
    Words{"restates_name", QT_TRANSLATE_NOOP("wording", "The text only says the name again.")},
    Words{"names_type", QT_TRANSLATE_NOOP("wording", "The text names the data type, which the catalog shows anyway.")},
    Words{"hedging", QT_TRANSLATE_NOOP("wording", "The text guesses (likely, possibly) instead of saying.")},
    Words{"boilerplate", QT_TRANSLATE_NOOP("wording", "The text holds phrases of the model itself.")},
    Words{"volatile_number", QT_TRANSLATE_NOOP("wording", "The text holds a figure that will soon be wrong.")},
    Words{"wrong_language", QT_TRANSLATE_NOOP("wording", "The text is in another language than asked for.")},
    Words{"glossary", QT_TRANSLATE_NOOP("wording", "The text does not use the word that the glossary has for it.")},
    Words{"acronym", QT_TRANSLATE_NOOP("wording", "The text does not say what an acronym stands for.")},
    Words{"duplicate_sibling", QT_TRANSLATE_NOOP("wording", "Another column of the table has the same text.")},
    Words{"duplicate_elsewhere",
        QT_TRANSLATE_NOOP("wording", "Columns of this name are described differently elsewhere.")},
    Words{
        "style", QT_TRANSLATE_NOOP("wording", "A slip of the pen: doubled space, sign or word, or a missing period.")},
    Words{"quotes_sample", QT_TRANSLATE_NOOP("wording", "The text quotes a value of the data.")},
    Words{"echoes_data", QT_TRANSLATE_NOOP("wording", "The text repeats an order that stands in the data.")},
    Words{"personal_data", QT_TRANSLATE_NOOP("wording", "The text seems to hold personal data.")},
    Words{"secret", QT_TRANSLATE_NOOP("wording", "The text seems to hold a password or a key.")},
    Words{"link", QT_TRANSLATE_NOOP("wording", "The text holds a link.")},
    Words{"markup", QT_TRANSLATE_NOOP("wording", "The text holds markup.")},
    Words{"sql", QT_TRANSLATE_NOOP("wording", "The text holds something like a statement.")},
    Words{"injection", QT_TRANSLATE_NOOP("wording", "The text gives orders instead of describing the data.")},
    Words{"invisible",
        QT_TRANSLATE_NOOP("wording", "The text holds characters that cannot be seen or look like others.")},
};

/// What the finding's own arguments add, where it has as many as the sentence needs.
struct Detail {
    const char *check;
    int arguments;
    const char *words;
};
constexpr std::array details = {
    Detail{"too_short", 1, QT_TRANSLATE_NOOP("wording", "At least %1 characters are asked for.")},
    Detail{"too_long", 2, QT_TRANSLATE_NOOP("wording", "It has %1 characters, and %2 are the limit.")},
    Detail{"volatile_number", 1, QT_TRANSLATE_NOOP("wording", "It says “%1”.")},
    Detail{"glossary", 2, QT_TRANSLATE_NOOP("wording", "It says “%1”; the term is “%2”.")},
    Detail{"acronym", 2, QT_TRANSLATE_NOOP("wording", "“%1” stands for “%2”.")},
    Detail{"acronym", 1, QT_TRANSLATE_NOOP("wording", "It says “%1”.")},
    Detail{"duplicate_elsewhere", 2, QT_TRANSLATE_NOOP("wording", "%1 of them say: “%2”")},
};

constexpr std::array thresholdWords = {
    Words{"too_short", QT_TRANSLATE_NOOP("wording", "fewest characters")},
    Words{"too_long", QT_TRANSLATE_NOOP("wording", "most characters")},
    Words{"duplicate_elsewhere", QT_TRANSLATE_NOOP("wording", "others that must agree")},
};

QString detailOf(const Finding &finding)
{
    for (const Detail &detail : details) {
        if (finding.check == QLatin1String(detail.check) && finding.arguments.size() >= detail.arguments) {
            const QString words = translated(detail.words);
            return detail.arguments == 1 ? words.arg(finding.arguments.at(0))
                                         : words.arg(finding.arguments.at(0), finding.arguments.at(1));
        }
    }
    return {};
}

/// The finding that tells most of why a check took points.
const Finding &firstOf(const QVector<Finding> &findings, const QString &check)
{
    return *std::find_if(
        findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.check == check; });
}

} // namespace

QString describe(const Finding &finding)
{
    const QString sentence = orCode(find(findingWords, finding.check), finding.check);
    const QString detail = detailOf(finding);
    return detail.isEmpty() ? sentence : sentence + u' ' + detail;
}

QString describeThreshold(const QString &check)
{
    return find(thresholdWords, check);
}

QString describeScore(const QVector<Finding> &findings)
{
    QString sum = u"100"_s;
    QStringList lines;
    for (const checks::Deduction &deduction : checks::deductions(findings)) {
        sum += u" \u2212 %1"_s.arg(deduction.points);
        lines << u"\u2212%1: "_s.arg(deduction.points) + describe(firstOf(findings, deduction.check));
    }
    if (lines.isEmpty()) {
        return QCoreApplication::translate("wording", "100: no check found anything.");
    }
    const int score = checks::scoreOf(findings);
    const QString result = u" = %1"_s.arg(score);
    const QString least = score == 0 ? QCoreApplication::translate("wording", " (never below 0)") : QString();
    return sum + result + least + u'\n' + lines.join(u'\n');
}

QString describeCheckSetting(const Error &error)
{
    const QString &what = error.detail;
    if (what == u"unknown_check") {
        return QCoreApplication::translate("wording", "There is no check called “%1”.").arg(error.subject);
    }
    if (what == u"no_threshold") {
        return QCoreApplication::translate("wording", "The check %1 goes by no number.").arg(error.subject);
    }
    if (what == u"no_language_code") {
        return QCoreApplication::translate("wording", "“%1” is no code of a language such as en or de.")
            .arg(error.subject);
    }
    if (const checks::Check *check = checks::findCheck(error.subject); check && what.startsWith(u"threshold ")) {
        return QCoreApplication::translate("wording", "The number of %1 is from %2 to %3.")
            .arg(error.subject)
            .arg(check->threshold.least)
            .arg(check->threshold.most);
    }
    return describe(error).text();
}

} // namespace metaflow::wording
