#pragma once

#include "core/base/Job.h"
#include "core/model/Item.h"

#include <memory>

namespace metaflow::store {

/// With what the names of words about a group (wordsName()), an object (ObjectPath::key()) or, worded anew on a plan,
/// an item (its id) begin: Drafts::Words.
inline constexpr QLatin1StringView groupWords("group:"), objectWords("object:"), planWords("plan:");

/// Typed but undecided texts, in a local SQLite file of their own, on disk within a second of typing. Every function
/// gives the errors of Connection::run; a text that no store could take is TextNotStorable.
class Drafts {
public:
    /// `file` is made when missing. `storeId` keeps drafts of different stores apart.
    explicit Drafts(QString file);
    ~Drafts();
    Drafts(const Drafts &) = delete;
    Drafts &operator=(const Drafts &) = delete;

    struct Draft {
        ItemRef item;
        QString text;
        QVector<Finding> dismissed = {}; ///< of this text, while it was typed
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    /// Words about something that is no item: a group, or an object that has none yet.
    struct Words {
        QString about; ///< names it; whoever writes them knows how
        QString text;
        friend bool operator==(const Words &, const Words &) = default;
    };
    [[nodiscard]] QFuture<Result<void>> save(const QString &storeId, const Draft &draft);
    [[nodiscard]] QFuture<Result<void>> discard(const QString &storeId, ItemId item);
    [[nodiscard]] QFuture<Result<QVector<Draft>>> all(const QString &storeId);
    [[nodiscard]] QFuture<Result<void>> saveWords(const QString &storeId, const Words &words);
    [[nodiscard]] QFuture<Result<void>> discardWords(const QString &storeId, const QString &about);
    /// Those whose `about` begins with `kind`.
    [[nodiscard]] QFuture<Result<QVector<Words>>> wordsOf(const QString &storeId, const QString &kind);
    /// What words are about, and when its texts were erased: words from before may hold them.
    struct Erased {
        QString about;
        QDateTime at;
        friend bool operator==(const Erased &, const Erased &) = default;
    };
    /// Those words go; how many. Also empties the file's log, so that nothing of what was discarded stays in there.
    [[nodiscard]] QFuture<Result<int>> eraseWords(const QString &storeId, const QVector<Erased> &erased);

private:
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace metaflow::store
