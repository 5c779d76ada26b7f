#include "core/secrets/KeyNames.h"

#include "core/base/Clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

namespace {

constexpr std::chrono::seconds patience{5};

} // namespace

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
    return change([&](QVector<Entry> &entries) {
        entries.removeIf([&](const Entry &entry) { return entry.name == name; });
        entries.append({name, now});
        return true;
    });
}

Result<void> KeyNames::remove(const QString &name) const
{
    return change([&](QVector<Entry> &entries) {
        return entries.removeIf([&](const Entry &entry) { return entry.name == name; }) > 0;
    });
}

Result<void> KeyNames::change(const std::function<bool(QVector<Entry> &)> &step) const
{
    QLockFile lock(m_file + u".lock"_s); // the window and a command may each note a key in the same moment
    if (!lock.tryLock(std::chrono::milliseconds(patience).count())) {
        return fail(ErrorCode::FileUnwritable, m_file, u"locked"_s);
    }
    QVector<Entry> entries = all();
    return step(entries) ? write(entries) : Result<void>();
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
