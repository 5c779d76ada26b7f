#include "core/secrets/SecretLookup.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

namespace {

constexpr qint64 longestSecret = 64 << 10; ///< bytes; nobody's key is longer, and /dev/zero is not one
constexpr mode_t forOthers = S_IRWXG | S_IRWXO;

enum class Check { OwnAndPrivate, None };

/// Of the open file, not of its path: that may lead elsewhere a moment later.
bool isOwnAndPrivate(const QFile &file)
{
    struct stat facts = {};
    return fstat(file.handle(), &facts) == 0 && facts.st_uid == geteuid() && (facts.st_mode & forOthers) == 0;
}

Result<Secret> read(const QString &path, Check check)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    }
    if (check == Check::OwnAndPrivate && !isOwnAndPrivate(file)) {
        return fail(ErrorCode::FileInvalid, path, u"not 0600 or not yours"_s);
    }
    QByteArray bytes = file.read(longestSecret);
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    if (bytes.isEmpty()) {
        return fail(ErrorCode::FileInvalid, path, u"empty"_s);
    }
    return Secret(std::move(bytes));
}

} // namespace

QString keyVariable(const QString &provider)
{
    const QString name = provider == "azure"_L1 ? u"AZURE_OPENAI"_s : provider.toUpper().replace(u'-', u'_');
    return name + u"_API_KEY"_s;
}

Result<Secret> readSecretFile(const QString &path)
{
    return read(path, Check::OwnAndPrivate);
}

Result<Secret> modelKey(const QString &provider, const QProcessEnvironment &environment, const QString &secretFile)
{
    const QString variable = keyVariable(provider);
    const QString folder = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    const QString credential = QDir(folder).filePath(variable.toLower());
    if (!folder.isEmpty() && QFile::exists(credential)) {
        return read(credential, Check::None); // systemd sees to owner and mode, and they differ from ours
    }
    if (!secretFile.isEmpty()) {
        return readSecretFile(secretFile);
    }
    const QString value = environment.value(variable);
    if (value.isEmpty()) {
        return fail(ErrorCode::KeyMissing, provider, variable);
    }
    return Secret(value.toUtf8());
}

Result<std::optional<Secret>> recordKey(const QProcessEnvironment &environment, const QString &secretFile)
{
    const QString variable = u"METAFLOW_RECORD_KEY"_s;
    const QString folder = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    const QString credential = QDir(folder).filePath(variable.toLower());
    const auto some = [](Secret secret) { return std::optional(std::move(secret)); };
    if (!folder.isEmpty() && QFile::exists(credential)) {
        return read(credential, Check::None).map(some);
    }
    if (!secretFile.isEmpty()) {
        return readSecretFile(secretFile).map(some);
    }
    const QString value = environment.value(variable);
    return value.isEmpty() ? std::nullopt : std::optional(Secret(value.toUtf8()));
}

} // namespace metaflow::secrets
