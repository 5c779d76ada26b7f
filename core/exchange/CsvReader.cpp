#include "core/exchange/CsvReader.h"

#include "core/exchange/CsvDecoder.h"
#include "core/exchange/CsvDelimiter.h"
#include "core/exchange/TableRows.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype mostProblems = 100;

/// The text; nothing where its first problem stands in `problems`.
QString utf8Text(const QByteArray &bytes, QVector<CsvProblem> &problems)
{
    const auto keep = [&problems](const CsvProblem &problem) {
        if (problems.isEmpty()) {
            problems << problem;
        }
    };
    CsvDecoder decoder(u"utf-8"_s, keep);
    QString text = decoder.decode(bytes);
    text += decoder.finish();
    const qsizetype zero = problems.isEmpty() ? bytes.indexOf('\0') : -1; // UTF-16, or no text at all
    if (zero >= 0) {
        const QByteArrayView before = QByteArrayView(bytes).first(zero);
        problems.append({u"wrong_encoding"_s, static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(zero - before.lastIndexOf('\n')), QString::fromLatin1(bytes.mid(zero, 4).toHex(' '))});
    }
    return problems.isEmpty() ? text : QString();
}

void readRows(CsvTable &table, const QString &text)
{
    const auto problem = [&table](const CsvProblem &each) { table.problems << each; };
    const auto row = [&table](const CsvRow &each) {
        table.rows << each;
        return true;
    };
    CsvTokenizer tokenizer(guessDelimiter(text, true), [&](const CsvRecord &record) {
        if (!record.isBlank() && table.header.isEmpty()) {
            table.header = record.row.cells;
            table.problems += record.problems;
            return true;
        }
        return TableRows(table.header.size(), true, row, problem).take(record) && table.problems.size() < mostProblems;
    });
    if (!(tokenizer.feed(text) && tokenizer.finish()) && tokenizer.tooLong() > 0) {
        table.problems.append({u"open_quote"_s, tokenizer.tooLong(), 0, {}});
    }
}

} // namespace

CsvTable readCsv(const QByteArray &bytes)
{
    CsvTable table;
    const QByteArray body = bytes.mid(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    const QString text = utf8Text(body, table.problems);
    if (table.problems.isEmpty()) {
        readRows(table, text);
    }
    if (table.header.isEmpty() && table.problems.isEmpty()) {
        table.problems.append({u"no_header"_s, 1, 0, {}});
    }
    return table;
}

} // namespace metaflow::exchange
