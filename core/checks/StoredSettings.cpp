#include "core/checks/StoredSettings.h"

#include "core/store/Glossary.h"
#include "core/store/Settings.h"

using namespace Qt::StringLiterals;

namespace metaflow::checks {

Result<CheckSettings> readCheckSettings(store::Connection &connection)
{
    const auto json = store::setting(connection, u"checks"_s);
    if (!json) {
        return fail(json.error());
    }
    return *json ? checkSettingsFromJson(**json) : Result<CheckSettings>(CheckSettings());
}

Result<void> writeCheckSettings(store::Connection &connection, const CheckSettings &settings)
{
    if (auto valid = validate(settings); !valid) {
        return valid;
    }
    return store::setSetting(connection, u"checks"_s, checkSettingsToJson(settings));
}

Result<Standards> readStandards(store::Connection &connection)
{
    auto settings = readCheckSettings(connection);
    if (!settings) {
        return fail(settings.error());
    }
    auto glossary = store::glossary(connection);
    if (!glossary) {
        return fail(glossary.error());
    }
    return Standards{*std::move(settings), *std::move(glossary)};
}

} // namespace metaflow::checks
