#include "core/exchange/XlsxSheet.h"

#include "core/exchange/Utf8.h"
#include "core/exchange/XlsxValues.h"

#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

/// -1 where it is none.
int wholeNumber(QByteArrayView digits)
{
    int number = -1;
    const auto read = std::from_chars(digits.begin(), digits.end(), number);
    return read.ec == std::errc() && read.ptr == digits.end() && number >= 0 ? number : -1;
}

} // namespace

XlsxSheet::XlsxSheet(
    const XlsxBook &book, std::unique_ptr<XmlPull> xml, int width, std::function<bool(CsvRecord &row)> row)
    : m_book(book)
    , m_xml(std::move(xml))
    , m_width(width)
    , m_row(std::move(row))
{
}

Result<void> XlsxSheet::read()
{
    bool goesOn = true;
    while (goesOn) {
        switch (m_xml->next()) {
        case XmlPull::Token::Start:
            goesOn = start();
            break;
        case XmlPull::Token::Text:
            goesOn = !m_isWanted || text();
            break;
        case XmlPull::Token::End:
            goesOn = end();
            break;
        case XmlPull::Token::Failed:
            return fail(m_xml->error());
        case XmlPull::Token::Finished:
            return {};
        }
    }
    return fail(m_error ? *m_error : Error{ErrorCode::Cancelled});
}

bool XlsxSheet::refuse(Error error)
{
    m_error = std::move(error);
    return false;
}

bool XlsxSheet::start()
{
    const QByteArrayView name = m_xml->name();
    switch (m_xml->depth()) {
    case 1:
        return name == "worksheet" || refuse(m_xml->broken(u"no sheet"_s));
    case 2:
        m_inData = name == "sheetData";
        return true;
    case 3:
        m_inRow = m_inData && name == "row";
        return !m_inRow || beginRow();
    case 4:
        m_inCell = m_inRow && name == "c";
        return !m_inCell || beginCell();
    case 5:
        m_inText = m_inCell && name == "is";
        m_isWanted = m_inCell && name == "v";
        return true;
    case 6:
        m_inRun = m_inText && name == "r"; // a text in several fonts
        m_isWanted = m_inText && name == "t";
        return true;
    case 7:
        m_isWanted = m_inRun && name == "t";
        return true;
    default:
        m_isWanted = false;
        return true;
    }
}

bool XlsxSheet::beginRow()
{
    int line = m_line + 1;
    while (m_xml->nextAttribute()) {
        line = m_xml->attributeName() == "r" ? wholeNumber(m_xml->attributeBytes()) : line;
    }
    if (line > mostRows) {
        return refuse(m_xml->tooLarge(mostRows));
    }
    if (line <= m_line) {
        return refuse(m_xml->broken(u"a row that comes too late"_s));
    }
    m_record = {};
    m_record.row.line = m_line = line;
    m_column = -1;
    m_characters = 0;
    return true;
}

bool XlsxSheet::beginCell()
{
    ++m_column;
    m_type.resize(0);
    m_value.resize(0);
    m_style = 0;
    while (m_xml->nextAttribute()) {
        const QByteArrayView name = m_xml->attributeName(), value = m_xml->attributeBytes();
        if (name == "r") {
            m_column = columnOfReference(value).value_or(CsvTokenizer::mostCells);
        } else if (name == "t") {
            m_type.append(value);
        } else if (name == "s") {
            m_style = wholeNumber(value);
        }
    }
    return m_column < CsvTokenizer::mostCells || refuse(m_xml->broken(u"a cell in no column"_s));
}

bool XlsxSheet::text()
{
    const qsizetype had = m_value.size();
    if (!m_xml->appendText(m_value)) {
        return true; // the next token says why
    }
    m_characters += m_value.size() - had;
    return m_characters <= CsvTokenizer::mostCharacters || refuse(m_xml->tooLarge(CsvTokenizer::mostCharacters));
}

bool XlsxSheet::end()
{
    m_isWanted = false;
    switch (m_xml->depth()) {
    case 2:
        m_inData = false;
        return true;
    case 3:
        return !std::exchange(m_inRow, false) || endRow();
    case 4:
        return !std::exchange(m_inCell, false) || endCell();
    default:
        return true;
    }
}

bool XlsxSheet::endCell()
{
    const auto value = cellText();
    if (!value) {
        return refuse(m_xml->broken(u"a text that the book does not have"_s));
    }
    if (value->isEmpty()) {
        return true;
    }
    QStringList &cells = m_record.row.cells;
    const int place = std::min(m_column, m_width);
    cells.resize(std::max<qsizetype>(cells.size(), place + 1)); // those between are missing
    cells[place] = *value;
    return true;
}

std::optional<QString> XlsxSheet::cellText()
{
    if (m_value.isEmpty()) {
        return QString();
    }
    if (m_type == "s") {
        return m_book.strings().at(wholeNumber(m_value));
    }
    if (m_type == "b") {
        return m_value == "1" || m_value == "true" ? u"TRUE"_s : u"FALSE"_s;
    }
    if (m_type.isEmpty() || m_type == "n") {
        bool isDate = m_book.isDate(m_style);
        const double days = isDate ? m_value.toDouble(&isDate) : 0;
        const auto time = isDate ? xlsxTime(days, m_book.since1904()) : std::nullopt;
        return time ? *time : xlsxNumber(m_value);
    }
    const QString text = exactUtf8(m_value);
    return m_type == "d" ? xlsxIsoTime(text) : m_type == "e" ? text : withoutXlsxEscapes(text); // str, inlineStr
}

bool XlsxSheet::endRow()
{
    return m_record.row.cells.isEmpty() || m_row(m_record);
}

} // namespace metaflow::exchange
