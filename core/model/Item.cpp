#include "core/model/Item.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr std::array severityNames = {"info"_L1, "warning"_L1, "security"_L1};
constexpr std::array originNames = {"model"_L1, "memory"_L1, "upload"_L1, "person"_L1, "earlier"_L1};

QJsonObject toJson(const Finding &finding)
{
    return {{u"check"_s, finding.check},
        {u"severity"_s, QString(severityNames.at(static_cast<size_t>(finding.severity)))}, {u"start"_s, finding.start},
        {u"length"_s, finding.length}, {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)}};
}

Finding findingFromJson(const QJsonObject &json)
{
    Finding finding;
    finding.check = json.value(u"check"_s).toString();
    const QString severity = json.value(u"severity"_s).toString();
    for (size_t i = 0; i < severityNames.size(); ++i) {
        if (severityNames.at(i) == severity) {
            finding.severity = static_cast<Severity>(i);
        }
    }
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

QString textOriginName(TextOrigin origin)
{
    return originNames.at(static_cast<size_t>(origin));
}

TextOrigin textOriginFromName(QStringView name)
{
    for (size_t i = 0; i < originNames.size(); ++i) {
        if (originNames.at(i) == name) {
            return static_cast<TextOrigin>(i);
        }
    }
    return TextOrigin::Earlier;
}

} // namespace metaflow
