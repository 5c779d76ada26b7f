#include "core/checks/CheckSettings.h"

#include "core/base/EnumNames.h"
#include "core/checks/CheckTable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

constexpr EnumNames<Level, 4> levelNames = {{"off"_L1, "info"_L1, "warning"_L1, "error"_L1}};
constexpr int formatVersion = 1;

Result<void> validateOne(const QString &id, const CheckSetting &setting)
{
    const Check *check = findCheck(id);
    if (!check) {
        return fail(ErrorCode::WrongUsage, id, u"unknown_check"_s);
    }
    if (!setting.threshold) {
        return {};
    }
    const Threshold &threshold = check->threshold;
    if (threshold.unit == Threshold::Unit::None) {
        return fail(ErrorCode::WrongUsage, id, u"no_threshold"_s);
    }
    if (*setting.threshold < threshold.least || *setting.threshold > threshold.most) {
        return fail(ErrorCode::WrongUsage, id, u"threshold %1..%2"_s.arg(threshold.least).arg(threshold.most));
    }
    return {};
}

QJsonObject toJson(const CheckSetting &setting)
{
    QJsonObject json;
    if (setting.level) {
        json.insert(u"severity"_s, levelName(*setting.level));
    }
    if (setting.threshold) {
        json.insert(u"threshold"_s, *setting.threshold);
    }
    return json;
}

CheckSetting settingFromJson(const QJsonObject &json)
{
    CheckSetting setting;
    setting.level = levelFromName(json.value(u"severity"_s).toString());
    if (const QJsonValue threshold = json.value(u"threshold"_s); threshold.isDouble()) {
        setting.threshold = threshold.toInt();
    }
    return setting;
}

} // namespace

QString levelName(Level level)
{
    return levelNames.name(level);
}

std::optional<Level> levelFromName(QStringView name)
{
    return levelNames.value(name);
}

Severity severityOf(Level level)
{
    switch (level) {
    case Level::Error:
        return Severity::Security;
    case Level::Warning:
        return Severity::Warning;
    case Level::Info:
    case Level::Off:
        break;
    }
    return Severity::Info;
}

Level CheckSettings::level(const QString &check) const
{
    const Check *known = findCheck(check);
    return known ? checks.value(check).level.value_or(known->level) : Level::Off;
}

int CheckSettings::threshold(const QString &check) const
{
    const Check *known = findCheck(check);
    return known ? checks.value(check).threshold.value_or(known->threshold.usual) : 0;
}

Result<void> validate(const CheckSettings &settings)
{
    static const QRegularExpression code(u"^[a-z]{2,3}$"_s);
    if (!settings.language.isEmpty() && !code.match(settings.language).hasMatch()) {
        return fail(ErrorCode::WrongUsage, settings.language, u"no_language_code"_s);
    }
    for (auto it = settings.checks.cbegin(); it != settings.checks.cend(); ++it) {
        if (auto valid = validateOne(it.key(), it.value()); !valid) {
            return valid;
        }
    }
    return {};
}

Result<CheckSettings> changed(CheckSettings settings, const QString &check, const CheckSetting &setting)
{
    CheckSetting &now = settings.checks[check];
    if (setting == CheckSetting()) {
        now = setting;
    }
    if (setting.level) {
        now.level = setting.level;
    }
    if (setting.threshold) {
        now.threshold = setting.threshold;
    }
    if (auto valid = validate(settings); !valid) {
        return fail(valid.error());
    }
    if (now == CheckSetting()) {
        settings.checks.remove(check);
    }
    return settings;
}

QString checkSettingsToJson(const CheckSettings &settings)
{
    QJsonObject checks; // keeps its keys sorted
    for (auto it = settings.checks.cbegin(); it != settings.checks.cend(); ++it) {
        if (it.value() != CheckSetting()) {
            checks.insert(it.key(), toJson(it.value()));
        }
    }
    const QJsonObject json{{u"version"_s, formatVersion}, {u"language"_s, settings.language}, {u"checks"_s, checks}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<CheckSettings> checkSettingsFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return fail(ErrorCode::FileInvalid, u"checks"_s, u"no JSON object"_s);
    }
    CheckSettings settings;
    settings.language = document[u"language"].toString();
    const QJsonObject checks = document[u"checks"].toObject();
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        if (findCheck(it.key())) {
            settings.checks.insert(it.key(), settingFromJson(it.value().toObject()));
        }
    }
    if (auto valid = validate(settings); !valid) {
        return fail(ErrorCode::FileInvalid, valid.error().subject, valid.error().detail);
    }
    return settings;
}

} // namespace metaflow::checks
