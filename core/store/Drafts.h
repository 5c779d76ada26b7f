#pragma once

#include "core/base/Job.h"
#include "core/model/Item.h"

#include <memory>

namespace metaflow::store {

/// Typed but undecided texts, in a local SQLite file of their own, on disk within a second of typing.
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
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    [[nodiscard]] QFuture<Result<void>> save(const QString &storeId, const Draft &draft);
    [[nodiscard]] QFuture<Result<void>> discard(const QString &storeId, ItemId item);
    [[nodiscard]] QFuture<Result<QVector<Draft>>> all(const QString &storeId);

private:
    struct Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace metaflow::store
