#pragma once

#include "core/generation/Asking.h"
#include "core/store/AcceptedTexts.h"

#include <QSet>

#include <functional>

namespace metaflow::generation {

/// Below it nothing is offered.
inline constexpr int lowestPercent = 60;

/// An accepted text for an object that asks, with those that fit less well.
struct Remembered {
    ObjectPath object; ///< what asks for it
    QString text;
    ObjectPath from;
    ItemId fromItem;
    int percent = 100;
    QVector<Suggestion> others; ///< best first
    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// What people accepted for objects of the same or a like name; README.md of this folder has the percentages. Reads the
/// texts of names that can match and nothing else. A value; for the store's long-read thread.
class Memory {
public:
    explicit Memory(SourceId source = {})
        : m_source(source)
    {
    }
    /// For what is asked of this source's tables.
    [[nodiscard]] static Result<Memory> read(store::Connection &connection, SourceId source, const Asked &asked);
    /// The best text first: by percent, then of a table of the same name, then the one that stands most often, then the
    /// newest; each text once, at most four. Nothing for an object that would only remember itself.
    [[nodiscard]] std::optional<Remembered> recall(const ObjectPath &object, const QString &dataType) const;
    void learn(const store::AcceptedText &text);

private:
    /// One text with its two newest bearers: where the newest asks itself, the other one is who it comes from.
    struct Candidate {
        store::AcceptedText newest;
        std::optional<store::AcceptedText> second;
        int times = 0;
    };
    using Texts = QHash<QString, Candidate>; ///< by text
    using ByType = QHash<QString, Texts>; ///< by folded type
    /// What of a name decides which stored ones are like it.
    struct Spelled {
        QString folded, spelling, meaning;
        QStringList shorts;
    };
    struct Found;
    class Reader;

    static void note(Texts *texts, const store::AcceptedText &text);
    [[nodiscard]] const store::AcceptedText *bearer(const Candidate &candidate, const ObjectPath &asker) const;
    [[nodiscard]] const Spelled &spelled(const QString &column) const;
    [[nodiscard]] QSet<QString> lookups(const ObjectPath &column) const;
    void recallColumn(const ObjectPath &object, const QString &dataType, QVector<Found> *found) const;
    void recallTable(const ObjectPath &object, QVector<Found> *found) const;
    void recallGone(const ObjectPath &object, const QString &dataType, QVector<Found> *found) const;
    void add(
        const Texts &texts, const ObjectPath &asker, int percent, const Texts &sameTable, QVector<Found> *found) const;

    SourceId m_source;
    QHash<QString, ByType> m_columns; ///< by folded name
    QHash<QString, ByType> m_inTables; ///< the same of tables like those that ask: by the table's meaning and the name
    QHash<QString, QSet<QString>> m_columnsLike; ///< folded names by spelling and by meaning
    QHash<QString, Texts> m_tables; ///< by folded name
    QHash<QString, QSet<QString>> m_tablesLike;
    QHash<QString, store::AcceptedText> m_gone; ///< columns that the catalog no longer has: by table key and place
    QHash<QString, int> m_places; ///< of the columns that ask, by object key
    mutable QHash<QString, Spelled> m_spelled; ///< by name
};

/// Takes out of `asked` what the memory knows well enough: from `percent` on.
[[nodiscard]] QVector<Remembered> takeRemembered(Asked *asked, const Memory &memory, int percent);
/// Gives the rest what fits less well: beside the model's text.
void addSuggestions(QVector<Request> *requests, const Memory &memory);

/// A run keeps what it will offer from memory as one request without a body: nothing of it leaves the machine.
[[nodiscard]] Request memoryRequest(const QVector<Remembered> &remembered, const Asked &before);
[[nodiscard]] bool isMemoryRequest(const Request &request);
[[nodiscard]] QVector<Remembered> rememberedIn(const Request &request);
/// Takes out of it what nobody is to be offered any more; how many objects that were.
int dropRemembered(Request *request, const std::function<bool(const ObjectPath &)> &isDone);

} // namespace metaflow::generation
