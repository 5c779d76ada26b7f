#include "app/composition/ChoicesFile.h"

#include "app/composition/Folders.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metaflow::app {

QString choicesFile()
{
    return Folders::ofUser(false).config + u"/choices.json"_s;
}

Result<UserChoices> loadChoices(const QString &file)
{
    QFile in(file);
    if (!in.exists()) {
        return UserChoices();
    }
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll(), &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::FileInvalid, file, problem.errorString());
    }
    UserChoices choices;
    choices.store = document[u"store"_s].toString();
    choices.account = document[u"account"_s].toString();
    choices.warehouse = document[u"warehouse"_s].toString();
    choices.provider = document[u"provider"_s].toString();
    choices.baseUrl = document[u"base_url"_s].toString();
    choices.model = document[u"model"_s].toString();
    choices.welcomed = document[u"welcomed"_s].toBool();
    return choices;
}

Result<void> saveChoices(const QString &file, const UserChoices &choices)
{
    const QJsonObject all{{u"store"_s, choices.store}, {u"account"_s, choices.account},
        {u"warehouse"_s, choices.warehouse}, {u"provider"_s, choices.provider}, {u"base_url"_s, choices.baseUrl},
        {u"model"_s, choices.model}, {u"welcomed"_s, choices.welcomed}};
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(QJsonDocument(all).toJson()) >= 0 && out.commit();
    return written ? Result<void>() : fail(ErrorCode::FileUnwritable, file, out.errorString());
}

} // namespace metaflow::app
