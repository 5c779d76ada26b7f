#include "app/composition/People.h"

#include "core/store/Sources.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metaflow::app {

namespace {

/// Says which sign-in it was, without saying the token. Without a token the profile's names have to do.
QString signInOf(const databricks::Profile &profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(profile.host.toUtf8() + '\n');
    const QStringList names{profile.name, profile.clientId, profile.signInId};
    hash.addData(profile.token.isEmpty() ? names.join(u'\n').toUtf8() : profile.token.reveal());
    return QString::fromLatin1(hash.result().toHex());
}

QJsonObject read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<Person> personIn(const QJsonValue &entry)
{
    const QString name = entry[u"name"_s].toString();
    if (name.isEmpty()) {
        return std::nullopt;
    }
    return Person{name, userSourceFromName(entry[u"source"_s].toString())};
}

} // namespace

People::People(QString file)
    : m_file(std::move(file))
{
}

std::optional<Person> People::of(const databricks::Profile &profile) const
{
    return personIn(read(m_file).value(signInOf(profile)));
}

std::optional<Person> People::only() const
{
    std::optional<Person> only;
    const QJsonObject all = read(m_file);
    for (const QJsonValue &entry : all) {
        const auto person = personIn(entry);
        if (!person || (only && only != person)) {
            return std::nullopt;
        }
        only = person;
    }
    return only;
}

Result<void> People::remember(const databricks::Profile &profile, const Person &person) const
{
    const QJsonObject entry{
        {u"host"_s, profile.host}, {u"name"_s, person.name}, {u"source"_s, userSourceName(person.source)}};
    QJsonObject all = read(m_file);
    const QString signIn = signInOf(profile);
    if (all.value(signIn) == entry) {
        return {};
    }
    all.insert(signIn, entry);
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(all).toJson()) >= 0 && file.commit();
    return written ? Result<void>() : fail(ErrorCode::FileUnwritable, m_file, file.errorString());
}

Result<Person> actingPerson(store::Connection &connection, const std::optional<Person> &remembered)
{
    if (remembered) {
        return *remembered;
    }
    const auto role = store::databaseRole(connection);
    if (!role) {
        return fail(role.error());
    }
    return *role ? Person{**role, UserSource::DatabaseRole} : systemAccount();
}

} // namespace metaflow::app
