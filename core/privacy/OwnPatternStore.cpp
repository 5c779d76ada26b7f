#include "core/privacy/OwnPatternStore.h"

#include "core/base/JsonText.h"
#include "core/store/Settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

QString settingName()
{
    return u"privacy/patterns"_s;
}

std::optional<OwnPattern> patternFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto where = appliesToFromName(object.value(u"applies_to"_s).toString());
    const OwnPattern pattern{object.value(u"name"_s).toString(), object.value(u"pattern"_s).toString(),
        where.value_or(OwnPattern::AppliesTo::Value)};
    return where && !problemOf(pattern) ? std::optional(pattern) : std::nullopt;
}

Result<void> keep(store::Connection &connection, const QVector<OwnPattern> &patterns)
{
    const QByteArray json = jsonText(QJsonDocument(patternsJson(patterns)));
    return store::setSetting(connection, settingName(), QString::fromUtf8(json));
}

} // namespace

Result<QVector<OwnPattern>> ownPatterns(store::Connection &connection)
{
    const auto value = store::setting(connection, settingName());
    if (!value) {
        return fail(value.error());
    }
    QVector<OwnPattern> patterns;
    if (!*value) {
        return patterns;
    }
    const QJsonDocument document = parseJson((*value)->toUtf8());
    if (!document.isArray()) {
        return fail(ErrorCode::FileInvalid, settingName());
    }
    for (const QJsonValue &entry : document.array()) {
        const auto pattern = patternFrom(entry);
        if (!pattern) {
            return fail(ErrorCode::FileInvalid, settingName());
        }
        patterns << *pattern;
    }
    return patterns;
}

Result<void> addOwnPattern(store::Connection &connection, const OwnPattern &pattern)
{
    auto patterns = ownPatterns(connection);
    if (!patterns) {
        return fail(patterns.error());
    }
    if (problemOf(pattern, *patterns)) {
        return fail(ErrorCode::WrongUsage, pattern.name);
    }
    *patterns << pattern;
    return keep(connection, *patterns);
}

Result<bool> removeOwnPattern(store::Connection &connection, const QString &name)
{
    auto patterns = ownPatterns(connection);
    if (!patterns) {
        return fail(patterns.error());
    }
    if (patterns->removeIf([&](const OwnPattern &pattern) { return pattern.name == name; }) == 0) {
        return false;
    }
    const auto kept = keep(connection, *patterns);
    return kept ? Result<bool>(true) : Result<bool>(fail(kept.error()));
}

} // namespace metaflow::privacy
