#include "tests/contract/CanaryWatch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// What of its base64 does not depend on what stands before and behind it, where `before` bytes of a group come first.
QByteArray base64Core(const QByteArray &secret, int before)
{
    const QByteArray encoded = (QByteArray(before, 'x') + secret).toBase64();
    const qsizetype mixedBefore = before == 0 ? 0 : before + 1;
    const qsizetype rest = (before + secret.size()) % 3;
    const qsizetype mixedBehind = rest == 0 ? 0 : 4 - rest; // padding, and the sign that holds less than six bits of it
    return encoded.mid(mixedBefore, encoded.size() - mixedBefore - mixedBehind);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QVector<QByteArray> disguisesOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    QVector<QByteArray> forms{secret, secret.toPercentEncoding(), secret.toPercentEncoding().replace("%20", "+"),
        secret.toPercentEncoding().toLower(), secret.toHex(),
        QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size())};
    for (int before = 0; before < 3; ++before) {
        const QByteArray core = base64Core(secret, before);
        forms << core << QByteArray(core).replace('+', '-').replace('/', '_');
    }
    return forms;
}

QStringList canariesIn(const QByteArray &bytes, const QString &where, const QVector<Canary> &canaries)
{
    QStringList found;
    for (const Canary &canary : canaries) {
        for (const QByteArray &form : disguisesOf(canary.secret)) {
            if (bytes.contains(form)) {
                found << canary.kind + u" in "_s + where;
                break;
            }
        }
    }
    return found;
}

QStringList canariesBelow(const QString &folder, const QVector<Canary> &canaries, const QStringList &givenIn)
{
    QStringList found;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (!givenIn.contains(name)) {
            found << canariesIn(contentOf(name), name, canaries);
        }
    }
    return found;
}

QStringList canariesOnCommandLines(const QVector<Canary> &canaries)
{
    QStringList found;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (process.front().isDigit()) {
            const QString name = u"/proc/%1/cmdline"_s.arg(process);
            found << canariesIn(contentOf(name), name, canaries);
        }
    }
    return found;
}

} // namespace metaflow::testing
