#include "core/generation/PrivacyChoice.h"

#include "core/privacy/OwnPatternStore.h"
#include "core/store/History.h"
#include "core/store/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QString settingName(const store::Source &source, const QString &catalog)
{
    return u"privacy/%1/%2"_s.arg(source.key(), catalog.toCaseFolded());
}

} // namespace

Result<std::optional<PrivacyMode>> privacyChoice(store::Connection &connection, SourceId source, const QString &catalog)
{
    const auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    const auto value = store::setting(connection, settingName(*known, catalog));
    if (!value) {
        return fail(value.error());
    }
    return *value ? privacyModeFromName(**value) : std::nullopt;
}

Result<bool> setPrivacyChoice(store::Connection &connection, SourceId source, const QString &catalog, PrivacyMode mode,
    const Person &person, const QDateTime &now)
{
    const auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    const auto set = store::setSetting(connection, settingName(*known, catalog), privacyModeName(mode));
    if (!set) {
        return fail(set.error());
    }
    const QJsonObject facts = {{u"policy"_s, u"privacy"_s}, {u"source"_s, known->key()}, {u"catalog"_s, catalog},
        {u"mode"_s, privacyModeName(mode)}};
    const auto noted = store::appendEvent(connection, u"policy"_s, person, facts, now);
    return noted ? Result<bool>(true) : fail(noted.error());
}

namespace {

Result<EffectivePrivacy> effectiveMode(store::Connection &connection, SourceId source, const QString &catalog)
{
    const auto chosen = privacyChoice(connection, source, catalog);
    if (!chosen) {
        return fail(chosen.error());
    }
    if (*chosen) {
        return EffectivePrivacy{**chosen, true};
    }
    const auto known = store::source(connection, source);
    if (!known) {
        return fail(known.error());
    }
    return known->practice ? EffectivePrivacy{PrivacyMode::Masked, true} : EffectivePrivacy{PrivacyMode::None, false};
}

} // namespace

Result<EffectivePrivacy> effectivePrivacy(
    store::Connection &connection, SourceId source, const QString &catalog, std::optional<PrivacyMode> given)
{
    const auto patterns = privacy::ownPatterns(connection);
    if (!patterns) {
        return fail(patterns.error());
    }
    auto effective = effectiveMode(connection, source, catalog);
    if (effective && given) {
        effective = EffectivePrivacy{*given, true, *given != effective->mode};
    }
    if (effective && !patterns->isEmpty()) {
        effective->own = privacy::OwnPatterns(*patterns);
        effective->rules
            = QString::fromUtf8(QJsonDocument(privacy::patternsJson(*patterns)).toJson(QJsonDocument::Compact));
    }
    return effective;
}

Result<void> checkStillAllowed(store::Connection &connection, const Run &run)
{
    const auto now = effectivePrivacy(connection, run.source, run.selection.catalog, std::nullopt);
    if (!now) {
        return fail(now.error());
    }
    const PrivacyMode used = run.options.privacy.value_or(PrivacyMode::None);
    const bool stricter = !run.options.privacyGiven && now->mode < used; // none < masked < raw
    const bool otherRules = used == PrivacyMode::Masked && now->rules != run.options.privacyRules;
    if (stricter || otherRules) {
        return fail(ErrorCode::RunOutdated, QString::number(run.id.value()));
    }
    return {};
}

} // namespace metaflow::generation
