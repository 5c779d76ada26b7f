#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <functional>

namespace metaflow::fuzz {

/// Something that reads hostile bytes, in the manner of libFuzzer's LLVMFuzzerTestOneInput.
struct FuzzTarget {
    QString name;
    QVector<QByteArray> seeds;
    QVector<QByteArray> words; ///< that a mutation may put in
    /// What of an input is written to the file that is read.
    std::function<QByteArray(const QByteArray &input)> file;
};
[[nodiscard]] QVector<FuzzTarget> fuzzTargets();

/// A file of rows read as an upload does; what it promised and did not keep, else empty.
[[nodiscard]] QString brokenPromise(const QString &file);

[[nodiscard]] FuzzTarget csvTarget();
[[nodiscard]] FuzzTarget xlsxTarget(); ///< the archive
[[nodiscard]] FuzzTarget sheetTarget(); ///< the XML of a sheet in a sound archive
[[nodiscard]] FuzzTarget stringsTarget(); ///< of the shared strings
[[nodiscard]] FuzzTarget bookTarget(); ///< of workbook, relations and styles

} // namespace metaflow::fuzz
