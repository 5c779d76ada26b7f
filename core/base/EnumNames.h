#pragma once

#include <QString>

#include <array>
#include <optional>

namespace metaflow {

/// Names of an enum in the order of its values (from 0, without gaps): how it stands in the store and in JSON.
template <typename Enum, size_t N> struct EnumNames {
    std::array<QLatin1StringView, N> names;

    [[nodiscard]] QString name(Enum value) const { return names.at(static_cast<size_t>(value)); }
    [[nodiscard]] std::optional<Enum> value(QStringView name) const
    {
        for (size_t i = 0; i < N; ++i) {
            if (names.at(i) == name) {
                return static_cast<Enum>(i);
            }
        }
        return std::nullopt;
    }
};

} // namespace metaflow
