#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace metaflow::testing {

/// A secret that was given to the program in one place, and must be found in no other.
struct Canary {
    QString kind;
    QByteArray secret;
};

/// As it is, percent-encoded, in base64 wherever it begins in a longer text, in hex, in UTF-16.
[[nodiscard]] QVector<QByteArray> disguisesOf(const QByteArray &secret);
/// `kind in where` for each that stands there in whatever disguise.
[[nodiscard]] QStringList canariesIn(const QByteArray &bytes, const QString &where, const QVector<Canary> &canaries);
/// In all files below a folder, hidden ones too, but for those it was given in.
[[nodiscard]] QStringList canariesBelow(
    const QString &folder, const QVector<Canary> &canaries, const QStringList &givenIn = {});
/// On the command line of any process that runs now.
[[nodiscard]] QStringList canariesOnCommandLines(const QVector<Canary> &canaries);

} // namespace metaflow::testing
