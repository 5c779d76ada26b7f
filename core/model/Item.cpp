#include "core/model/Item.h"

#include "core/base/EnumNames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<Severity, 3> severityNames = {{"info"_L1, "warning"_L1, "security"_L1}};
constexpr EnumNames<TextOrigin, 5> originNames = {{"model"_L1, "memory"_L1, "upload"_L1, "person"_L1, "earlier"_L1}};

/// Under another name where dismissed: whoever looks for `"check":"…"` in the store finds what counts, and nothing
/// else.
QString checkKey(bool dismissed)
{
    return dismissed ? u"dismissed"_s : u"check"_s;
}

QJsonObject toJson(const Finding &finding)
{
    return {{checkKey(finding.dismissed), finding.check}, {u"severity"_s, severityNames.name(finding.severity)},
        {u"start"_s, finding.start}, {u"length"_s, finding.length},
        {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)}};
}

Finding findingFromJson(const QJsonObject &json)
{
    Finding finding;
    finding.dismissed = json.contains(checkKey(true));
    finding.check = json.value(checkKey(finding.dismissed)).toString();
    const QString severity = json.value(u"severity"_s).toString();
    finding.severity = severityNames.value(severity).value_or(Severity::Warning);
    finding.start = json.value(u"start"_s).toInt();
    finding.length = json.value(u"length"_s).toInt();
    for (const QJsonValue &argument : json.value(u"arguments"_s).toArray()) {
        finding.arguments << argument.toString();
    }
    return finding;
}

} // namespace

QString findingsToJson(const QVector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(toJson(finding));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVector<Finding> findingsFromJson(const QString &json)
{
    QVector<Finding> findings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (value.isObject()) {
            findings.append(findingFromJson(value.toObject()));
        }
    }
    return findings;
}

QVector<Finding> withDismissed(QVector<Finding> findings, const QVector<Finding> &dismissed)
{
    for (Finding &finding : findings) {
        finding.dismissed
            = finding.dismissed || std::any_of(dismissed.begin(), dismissed.end(), [&finding](const Finding &one) {
                  return one.check == finding.check && one.arguments == finding.arguments;
              });
    }
    return findings;
}

int openSecurityFindings(const QVector<Finding> &findings)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Security && !finding.dismissed; }));
}

QVector<Finding> openFindings(const QVector<Finding> &findings)
{
    QVector<Finding> open;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(open),
        [](const Finding &finding) { return !finding.dismissed; });
    return open;
}

QVector<Finding> dismissedFindings(const QVector<Finding> &findings)
{
    QVector<Finding> seen;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(seen),
        [](const Finding &finding) { return finding.dismissed; });
    return seen;
}

QString textOriginName(TextOrigin origin)
{
    return originNames.name(origin);
}

TextOrigin textOriginFromName(QStringView name)
{
    return originNames.value(name).value_or(TextOrigin::Earlier);
}

QByteArray textHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace metaflow
