#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace metaflow::house {

/// Path from the root of the repository -> text.
using SourceTree = QMap<QString, QString>;

/// Every .h and .cpp below the named folders of `root`.
[[nodiscard]] SourceTree readSources(const QString &root, const QStringList &folders);
/// Names of the headers in Qt's own folders (`QWidget`, `qwidget.h`).
[[nodiscard]] QSet<QString> readHeaderNames(const QStringList &folders);

/// The text with comments and the insides of literals blanked out; lines stay where they are.
[[nodiscard]] QString codeOnly(const QString &text);

[[nodiscard]] bool isHeader(const QString &path);
/// `core/store` for `core/store/Store.h`.
[[nodiscard]] QString folderOf(const QString &path);

} // namespace metaflow::house
