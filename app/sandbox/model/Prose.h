#pragma once

#include "app/sandbox/model/PromptReader.h"

#include <QHash>

namespace metaflow::sandbox::model {

/// The good descriptions of the shipped catalogs, about one in eight of them spoilt on purpose, so that reviewing them
/// is worth the while. Which ones depends on the name and the seed alone: asking again gives the same.
class Prose {
public:
    /// Reads every file under `:/sandbox/prose`.
    explicit Prose(quint64 seed);

    /// The text of a table, or of a column of it; by rule where the files have none.
    [[nodiscard]] QString table(const AskedTable &table) const;
    [[nodiscard]] QString column(const AskedTable &table, const AskedColumn &column) const;

private:
    [[nodiscard]] QString spoilt(
        const QString &text, const QString &key, const QString &name, const QStringList &samples) const;

    quint64 m_seed;
    QHash<QString, QString> m_texts; ///< by `table` and `table.column`, case-folded
};

} // namespace metaflow::sandbox::model
