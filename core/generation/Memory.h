#pragma once

#include "core/generation/Asking.h"
#include "core/store/Items.h"

namespace metaflow::generation {

/// A text that somebody accepted for a column of this name and type.
struct Remembered {
    ObjectPath object; ///< what asks for it
    QString text;
    ObjectPath from;
    ItemId fromItem;
    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// Accepted texts of columns by folded name and type: where there are several, the one that stands most often, and of
/// those the newest. Reads accepted items in blocks; for the store's long-read thread.
class Memory {
public:
    [[nodiscard]] static Result<Memory> read(store::Connection &connection, const Asked &asked);
    /// Nothing for an object that would only remember itself.
    [[nodiscard]] std::optional<Remembered> recall(const ObjectPath &object, const QString &dataType) const;
    void learn(const Item &item);

private:
    /// One text with its two newest bearers: where the newest asks itself, the other one is who it comes from.
    struct Candidate {
        Item newest;
        std::optional<Item> second;
        int times = 0;
    };
    [[nodiscard]] static const Item *bearer(const Candidate &candidate, const ObjectPath &asker);
    QHash<QString, QHash<QString, Candidate>> m_texts; ///< by name and type, then by text
};

/// Takes out of `asked` what the memory knows.
[[nodiscard]] QVector<Remembered> takeRemembered(Asked *asked, const Memory &memory);

/// A run keeps what it will offer from memory as one request without a body: nothing of it leaves the machine.
[[nodiscard]] Request memoryRequest(const QVector<Remembered> &remembered, const Asked &before);
[[nodiscard]] bool isMemoryRequest(const Request &request);
[[nodiscard]] QVector<Remembered> rememberedIn(const Request &request);

} // namespace metaflow::generation
