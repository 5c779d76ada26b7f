#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <functional>

namespace metaflow::secrets {

/// Which keys this user put into the key store, and when: key stores do not list what they hold. A small file of this
/// user alone, names only, never a value.
class KeyNames {
public:
    struct Entry {
        QString name;
        QDateTime since;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    explicit KeyNames(QString file);
    /// By name. A file that is missing or damaged knows none.
    [[nodiscard]] QVector<Entry> all() const;
    /// FileUnwritable. Takes the file of names for itself meanwhile, for some seconds at most.
    [[nodiscard]] Result<void> add(const QString &name, const QDateTime &now) const;
    [[nodiscard]] Result<void> remove(const QString &name) const; ///< as add()

private:
    /// Writes what `step` left, unless it says that there is nothing to write.
    [[nodiscard]] Result<void> change(const std::function<bool(QVector<Entry> &)> &step) const;
    [[nodiscard]] Result<void> write(const QVector<Entry> &entries) const;
    QString m_file;
};

} // namespace metaflow::secrets
