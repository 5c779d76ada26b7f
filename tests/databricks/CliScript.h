#pragma once

#include <QFile>
#include <QStringList>

namespace metaflow::databricks {

/// A `databricks` that is a shell script, as large as the real one has to be, which notes what it was called with.
inline bool writeCli(const QString &path, const QByteArray &script)
{
    constexpr qsizetype largeEnough = (1 << 20) + 1;
    QFile file(path);
    const QByteArray text
        = "#!/bin/sh\necho \"$@\" >> \"$0.calls\"\n" + script + "\nexit\n" + QByteArray(largeEnough, '#') + '\n';
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    file.close();
    return written && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

inline QStringList callsOfCli(const QString &path)
{
    QFile calls(path + QStringLiteral(".calls"));
    return calls.open(QIODevice::ReadOnly) ? QString::fromUtf8(calls.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                           : QStringList();
}

} // namespace metaflow::databricks
