#include "core/exchange/ExcelCheck.h"

#include "core/exchange/FileHash.h"
#include "core/exchange/ZipArchive.h"

#include <algorithm>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 checkedBytes = 1 << 20;
constexpr std::string_view rowStart("<row ");

/// Rows in the XML of a sheet. Texts hold no `<`: there it is written as `&lt;`.
Result<qint64> rowsOf(ZipStream &stream, QByteArray &piece)
{
    qint64 rows = 0;
    qsizetype kept = 0; // the end of the piece before, where a row may begin
    for (;;) {
        const auto got = stream.read(piece.data() + kept, checkedBytes);
        if (!got) {
            return got;
        }
        if (*got == 0) {
            return rows;
        }
        const std::string_view text(piece.constData(), static_cast<size_t>(kept + *got));
        for (size_t at = text.find(rowStart); at != text.npos; at = text.find(rowStart, at + rowStart.size())) {
            ++rows;
        }
        const std::string_view tail = text.substr(text.size() - std::min(text.size(), rowStart.size() - 1));
        kept = static_cast<qsizetype>(tail.size());
        std::memmove(piece.data(), tail.data(), tail.size());
    }
}

Result<QByteArray> hashOf(QFile &file, QByteArray &piece)
{
    FileHash hash;
    qint64 got = file.seek(0) ? file.read(piece.data(), checkedBytes) : -1;
    for (; got > 0; got = file.read(piece.data(), checkedBytes)) {
        hash.add({piece.constData(), got});
    }
    return got < 0 ? fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString())
                   : Result<QByteArray>(hash.result());
}

} // namespace

Result<ExcelFacts> readExcel(const QString &file, const QVector<qint64> &rows)
{
    const auto archive = ZipArchive::open(file);
    if (!archive) {
        return fail(archive.error());
    }
    QByteArray piece(checkedBytes + static_cast<qint64>(rowStart.size()), Qt::Uninitialized);
    qsizetype sheets = 0;
    for (const QString &name : (*archive)->names()) {
        const auto stream = (*archive)->stream(name);
        const auto found = stream ? rowsOf(**stream, piece) : fail(stream.error());
        if (!found) {
            return fail(found.error());
        }
        if (!name.startsWith("xl/worksheets/sheet"_L1)) {
            continue;
        }
        ++sheets;
        const qsizetype number = QStringView(name).sliced(19).chopped(4).toInt(); // sheet12.xml
        if (rows.value(number - 1, -1) != *found) {
            return fail(ErrorCode::FileUnwritable, file, u"read back differs: %1"_s.arg(name));
        }
    }
    if (sheets != rows.size()) {
        return fail(ErrorCode::FileUnwritable, file, u"read back differs: sheets"_s);
    }
    return hashOf((*archive)->file(), piece).map([&](const QByteArray &hash) {
        return ExcelFacts{(*archive)->file().size(), hash};
    });
}

} // namespace metaflow::exchange
