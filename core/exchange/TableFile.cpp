#include "core/exchange/TableFile.h"

#include "core/exchange/CsvFile.h"
#include "core/exchange/XlsxFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// Of an OLE compound file, in which Office keeps what is locked with a password, and Excel before 2007 all it has.
constexpr char compoundSign[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

Failure refuseCompound(QFile &file)
{
    const QByteArray locked("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QByteArray window;
    bool isLocked = false;
    for (QByteArray piece = file.read(1 << 20); !piece.isEmpty() && !isLocked; piece = file.read(1 << 20)) {
        window = window.right(locked.size()) + piece;
        isLocked = window.contains(locked);
    }
    return fail(ErrorCode::FileInvalid, file.fileName(), isLocked ? u"locked"_s : u"old_excel"_s);
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(
    const QString &file, const TableFileOptions &options, std::function<bool()> goOn)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile()) {
        return fail(ErrorCode::FileUnreadable, file, u"no file"_s);
    }
    if (!opened.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, file, opened.errorString());
    }
    const QByteArray head = opened.peek(8);
    if (head == compoundSign) {
        return refuseCompound(opened);
    }
    const bool isArchive = head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
    return isArchive ? XlsxFile::open(file, options, std::move(goOn)) : CsvFile::open(file, options, std::move(goOn));
}

} // namespace metaflow::exchange
