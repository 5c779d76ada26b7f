#include "core/store/Settings.h"

#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

Result<std::optional<QString>> setting(Connection &connection, const QString &name)
{
    const auto value = connection.value(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    if (!value) {
        return fail(value.error());
    }
    return value->isValid() ? std::optional(value->toString()) : std::nullopt;
}

Result<void> setSetting(Connection &connection, const QString &name, const QString &value)
{
    auto done = connection.run(
        u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, bindText(value)});
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

} // namespace metaflow::store
