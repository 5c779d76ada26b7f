#include "core/checks/Checks.h"
#include "core/checks/CheckTable.h"
#include "core/checks/Rules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// Raised with every change of a rule or a weight.
constexpr int rulesRevision = 3;
constexpr int standardsBits = 20;

void addFindings(QVector<Finding> &findings, const Check &check, Level level, const Spots &spots)
{
    const Severity severity = severityOf(level);
    for (const Spot &spot : spots) {
        findings.append(
            {QString(check.id), spot.mild ? Severity::Info : severity, spot.start, spot.length, spot.arguments});
    }
}

/// A hash of a handful of bits is enough: what must differ are a few states of one store.
int fingerprint(const Standards &standards)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(checkSettingsToJson(standards.settings));
    for (const GlossaryTerm &term : standards.glossary) {
        add(term.term);
        add(term.kind);
        add(term.meaning);
        add(term.avoid.join(u'\n'));
    }
    const auto number = qFromBigEndian<quint32>(hash.result().constData());
    return static_cast<int>(number >> (32 - standardsBits));
}

} // namespace

Checked check(const QString &text, const CheckContext &context)
{
    const CheckSettings &settings = context.standards.settings;
    Checked checked;
    for (const Check &one : allChecks()) {
        const QString id = one.id;
        if (const Level level = settings.level(id); level != Level::Off) {
            addFindings(checked.findings, one, level, one.find(text, context, settings.threshold(id)));
        }
    }
    checked.score = scoreOf(checked.findings);
    return checked;
}

QVector<Deduction> deductions(const QVector<Finding> &findings)
{
    QVector<Deduction> all;
    for (const Finding &finding : openFindings(findings)) {
        const auto same = [&](const Deduction &one) { return one.check == finding.check; };
        auto known = std::find_if(all.begin(), all.end(), same);
        if (known == all.end()) {
            const Check *check = findCheck(finding.check);
            all.append({finding.check, finding.severity, check ? check->weight : 0, 0});
            known = std::prev(all.end());
        } else if (known->findings >= 2 && known->findings < 5) {
            const Check *check = findCheck(finding.check);
            known->points += check ? check->more : 0;
        }
        known->severity = std::max(known->severity, finding.severity);
        known->findings += 1;
    }
    return all;
}

int scoreOf(const QVector<Finding> &findings)
{
    int score = 100;
    for (const Deduction &deduction : deductions(findings)) {
        score -= deduction.points;
    }
    return std::max(score, 0);
}

int checksRevision(const Standards &standards)
{
    return (rulesRevision << standardsBits) | fingerprint(standards);
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
    if (context.samples.isEmpty()) { // they are not kept for ever; what a text quotes of them is still there
        for (const Finding &finding : item.findings) {
            context.samples += finding.check == "quotes_sample"_L1 ? finding.arguments : QStringList();
        }
    }
    return context;
}

Spots findMatches(const QRegularExpression &expression, const QString &text, Quote quote)
{
    Spots spots;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spots.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
            quote == Quote::Yes ? QStringList{match.captured()} : QStringList()});
    }
    return spots;
}

} // namespace metaflow::checks
