#pragma once

#include "core/base/Result.h"
#include "core/model/Item.h"

#include <QStringList>

namespace metaflow::store {
class Connection;
}

namespace metaflow::review {

/// A word (or words) to put in the place of another. Neither is a pattern.
struct Replacement {
    QString find;
    QString with; ///< may be empty
    bool wholeWord = true; ///< no letter, digit, mark or underscore before or after it
    bool matchCase = false; ///< else a found word that begins with a capital gets one that does
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// The text with every place replaced; the same text where there is none.
[[nodiscard]] QString replaced(const QString &text, const Replacement &replacement);

/// More texts than that are not changed at once: one decision holds all of them in memory.
inline constexpr int maxReplaced = 100'000;

/// What a replacement would do, before anything is done.
struct ReplacePreview {
    qint64 looked = 0; ///< texts that were looked at
    qint64 changing = 0; ///< that would be other ones
    qint64 imported = 0; ///< of these, stand in the catalog: they become edited and have to be imported again
    qint64 emptied = 0; ///< left alone: nothing would be left of the text
    /// Exactly the versions that were looked at, and what each becomes. Both empty where `changing` is more than
    /// maxReplaced.
    QVector<ItemRef> items;
    QStringList texts;
    struct Sample {
        ObjectPath object;
        QString before, after;
        friend bool operator==(const Sample &, const Sample &) = default;
    };
    QVector<Sample> samples; ///< the first twenty, in the order of the objects
    friend bool operator==(const ReplacePreview &, const ReplacePreview &) = default;
    [[nodiscard]] bool isTooMuch() const { return changing > maxReplaced; }
};
/// Reads the texts in blocks. WrongUsage where there is nothing to find; errors as Connection::run.
[[nodiscard]] Result<ReplacePreview> previewReplacing(
    store::Connection &connection, const ItemFilter &filter, const Replacement &replacement);

} // namespace metaflow::review
