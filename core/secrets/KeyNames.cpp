#include "core/secrets/KeyNames.h"

#include "core/base/Clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

KeyNames::KeyNames(QString file)
    : m_file(std::move(file))
{
}

QVector<KeyNames::Entry> KeyNames::all() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject names = QJsonDocument::fromJson(file.readAll()).object(); // sorted by name
    QVector<Entry> entries;
    for (auto it = names.begin(); it != names.end(); ++it) {
        entries.append({it.key(), fromIsoTime(it.value().toString())});
    }
    return entries;
}

Result<void> KeyNames::add(const QString &name, const QDateTime &now) const
{
    QVector<Entry> entries = all();
    entries.removeIf([&](const Entry &entry) { return entry.name == name; });
    entries.append({name, now});
    return write(entries);
}

Result<void> KeyNames::remove(const QString &name) const
{
    QVector<Entry> entries = all();
    const auto removed = entries.removeIf([&](const Entry &entry) { return entry.name == name; });
    return removed > 0 ? write(entries) : Result<void>();
}

Result<void> KeyNames::write(const QVector<Entry> &entries) const
{
    QJsonObject names;
    for (const Entry &entry : entries) {
        names.insert(entry.name, isoTime(entry.since));
    }
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(names).toJson()) > 0 && file.commit();
    return written ? Result<void>() : fail(ErrorCode::FileUnwritable, m_file, file.errorString());
}

} // namespace metaflow::secrets
