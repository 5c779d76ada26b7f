#include "core/secrets/SecretLookup.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

Q_DECLARE_LOGGING_CATEGORY(lcSecrets)

namespace {

constexpr qint64 longestSecret = 64 << 10; ///< bytes; nobody's key is longer, and /dev/zero is not one
constexpr mode_t forOthers = S_IRWXG | S_IRWXO;
constexpr auto unbuffered = QIODevice::ReadOnly | QIODevice::Unbuffered; ///< a buffer would keep a copy, unwiped

enum class Check { OwnAndPrivate, None };

/// Of the open file, not of its path: that may lead elsewhere a moment later.
bool isOwnAndPrivate(const QFile &file)
{
    struct stat facts = {};
    return fstat(file.handle(), &facts) == 0 && facts.st_uid == geteuid() && (facts.st_mode & forOthers) == 0;
}

Result<Secret> contentOf(QFile &file, const QString &name)
{
    QByteArray bytes = file.read(longestSecret + 1);
    while (bytes.size() <= longestSecret && !file.atEnd()) { // a pipe gives what it has
        const QByteArray more = file.read(longestSecret + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (bytes.size() > longestSecret) {
        wipe(bytes);
        return fail(ErrorCode::FileInvalid, name, u"longer than 64 KiB"_s);
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return bytes.isEmpty() ? Result<Secret>(fail(ErrorCode::FileInvalid, name, u"empty"_s))
                           : Result<Secret>(Secret(std::move(bytes)));
}

Result<Secret> read(const QString &path, Check check)
{
    QFile file(path);
    if (!file.open(unbuffered)) {
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    }
    if (check == Check::OwnAndPrivate && !isOwnAndPrivate(file)) {
        return fail(ErrorCode::FileInvalid, path, u"not 0600 or not yours"_s);
    }
    return contentOf(file, path);
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

Result<Secret> readSecretInput()
{
    QFile input;
    return input.open(STDIN_FILENO, unbuffered)
        ? contentOf(input, u"standard input"_s)
        : fail(ErrorCode::FileUnreadable, u"standard input"_s, input.errorString());
}

Result<std::optional<Secret>> namedSecret(
    const QString &variable, const QProcessEnvironment &environment, const QString &secretFile)
{
    const auto some = [](Secret secret) { return std::optional(std::move(secret)); };
    const QString folder = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    const QString credential = QDir(folder).filePath(variable.toLower());
    if (!folder.isEmpty() && QFile::exists(credential)) {
        return read(credential, Check::None).map(some); // systemd sees to owner and mode, and they differ from ours
    }
    if (!secretFile.isEmpty()) {
        return readSecretFile(secretFile).map(some);
    }
    const QString value = environment.value(variable);
    if (value.isEmpty()) {
        return std::optional<Secret>();
    }
    qCWarning(lcSecrets, "%s comes from the environment, which other programs inherit", qUtf8Printable(variable));
    return some(Secret(value.toUtf8()));
}

Result<Secret> modelKey(const QString &provider, const QProcessEnvironment &environment, const QString &secretFile)
{
    const QString variable = keyVariable(provider);
    const auto key = namedSecret(variable, environment, secretFile);
    if (!key) {
        return fail(key.error());
    }
    return *key ? Result<Secret>(**key) : fail(ErrorCode::KeyMissing, provider, variable);
}

Result<std::optional<Secret>> recordKey(const QProcessEnvironment &environment, const QString &secretFile)
{
    return namedSecret(u"METAFLOW_RECORD_KEY"_s, environment, secretFile);
}

} // namespace metaflow::secrets
