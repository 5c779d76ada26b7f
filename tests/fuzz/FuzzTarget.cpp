#include "tests/fuzz/FuzzTarget.h"

#include "core/exchange/TableFile.h"
#include "core/store/Texts.h"

using namespace Qt::StringLiterals;

namespace metaflow::fuzz {

namespace {

using exchange::CsvProblem;
using exchange::CsvRow;

QString wrongError(const Error &error)
{
    const bool isSaid = error.code == ErrorCode::FileInvalid && !error.detail.isEmpty() && !error.subject.isEmpty();
    return isSaid ? QString() : u"an error without a reason: %1"_s.arg(errorCodeName(error.code));
}

} // namespace

QVector<FuzzTarget> fuzzTargets()
{
    return {csvTarget(), xlsxTarget(), sheetTarget(), stringsTarget(), bookTarget()};
}

QString brokenPromise(const QString &file)
{
    const auto opened = exchange::TableFile::open(file, {});
    if (!opened) {
        return wrongError(opened.error());
    }
    const exchange::TableFileShape &shape = (*opened)->shape();
    if (shape.header.isEmpty() || shape.headerLine < 1) {
        return u"no header"_s;
    }
    QString broken;
    int line = shape.headerLine;
    const auto row = [&](const CsvRow &each) {
        const bool isFine = each.line > line && each.cells.size() == shape.header.size()
            && std::all_of(each.cells.begin(), each.cells.end(), store::isStorable);
        broken = isFine ? broken : u"row at line %1"_s.arg(each.line);
        line = each.line;
        return isFine;
    };
    const auto read = (*opened)->read(row, [&](const CsvProblem &problem) {
        const bool isFine
            = !problem.code.isEmpty() && problem.line >= 1 && problem.column >= 0 && problem.text.size() <= 80;
        broken = isFine ? broken : u"problem %1 at line %2"_s.arg(problem.code).arg(problem.line);
    });
    return !broken.isEmpty() || read ? broken : wrongError(read.error());
}

} // namespace metaflow::fuzz
