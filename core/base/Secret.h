#pragma once

#include <QByteArray>
#include <QDebug>

#include <iosfwd>
#include <vector>

namespace metaflow {

/// Overwrites the bytes where they are; does nothing to an array that is shared with somebody.
void wipe(QByteArray &bytes) noexcept;

/// A key or token. Its bytes are wiped when it goes; it cannot be printed; reveal() is easy to search for.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes and wipes the array it got, unless that is shared with somebody.
    explicit Secret(QByteArray value);
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// A copy in the clear, for the one header or file that needs it; keep it as short as a statement.
    [[nodiscard]] QByteArray reveal() const;
    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend std::ostream &operator<<(std::ostream &, const Secret &) = delete;

private:
    void wipe() noexcept;
    std::vector<char> m_bytes;
};

} // namespace metaflow
