#pragma once

#include <QHashFunctions>

#include <compare>
#include <utility>

namespace metaflow {

/// An id that cannot be taken for another kind of id. A default-constructed one is "none" (0 or empty).
template <typename Tag, typename Rep> class StrongId {
public:
    using Representation = Rep;
    StrongId() = default;
    explicit StrongId(Rep value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] const Rep &value() const { return m_value; }
    [[nodiscard]] bool isNone() const { return m_value == Rep{}; }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Rep m_value = {};
};

} // namespace metaflow
