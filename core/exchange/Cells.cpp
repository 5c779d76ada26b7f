#include "core/exchange/Cells.h"

#include "core/base/Clock.h"
#include "core/exchange/StoredJson.h"
#include "core/exchange/Utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using Type = CellValue::Type;
constexpr size_t firstField = 3; // behind catalog, schema and table

bool isOfObject(Stored stored)
{
    return stored >= Stored::Catalog;
}

store::RowColumn::Type storedType(Stored stored)
{
    using enum store::RowColumn::Type;
    return stored <= Stored::Flag ? Integer : stored == Stored::Time ? Time : Text;
}

QByteArrayView viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()}; // never null
}

CellValue textOf(QByteArrayView text)
{
    return {Type::Text, text};
}

CellValue wordOf(QByteArrayView text)
{
    return text.isEmpty() ? CellValue() : textOf(text);
}

bool areDigits(QByteArrayView text, qsizetype from, qsizetype count)
{
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return true;
}

int numberIn(QByteArrayView digits, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        number = number * 10 + (digits[i] - '0');
    }
    return number;
}

/// Whether it is what isoTime() writes: 2026-11-22T23:06:19.123Z.
bool isIsoTime(QByteArrayView text)
{
    constexpr QByteArrayView marks("    -  -  T  :  :  .   Z");
    if (text.size() != marks.size()) {
        return false;
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i] == ' ' ? !areDigits(text, i, 1) : text[i] != marks[i]) {
            return false;
        }
    }
    return QDate::isValid(numberIn(text, 0, 4), numberIn(text, 5, 2), numberIn(text, 8, 2))
        && numberIn(text, 11, 2) < 24 && numberIn(text, 14, 2) < 60 && numberIn(text, 17, 2) < 60;
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray nameOf(Status status)
{
    return statusName(status).toUtf8();
}

bool isStatus(QByteArrayView text)
{
    return text == "pending" || text == "approved" || text == "edited" || text == "rejected" || text == "imported";
}

/// Whether it is stored as it goes out; `type` is what it then is.
bool isPassedOn(Stored stored, QByteArrayView text, Type &type)
{
    switch (stored) {
    case Stored::Status:
    case Stored::StatusOrNull:
        return isStatus(text);
    case Stored::Time:
        type = Type::Time;
        return isIsoTime(text);
    case Stored::Object:
        type = Type::Json;
        return text.size() > 2 && text.startsWith('{') && isCompactJson(text);
    case Stored::Samples:
        type = Type::Json;
        return text.startsWith('[') && isCompactJson(text);
    case Stored::Findings:
        type = Type::Json;
        return isFindingsJson(text);
    case Stored::UserSource:
        return text == "workspace"; // the most of them
    default:
        return text.isValidUtf8();
    }
}

/// What goes out of a text that is not passed on, as Columns.cpp makes it of the value.
std::pair<Type, QByteArray> madeOf(Stored stored, const QByteArray &text)
{
    switch (stored) {
    case Stored::Status:
        return {Type::Text, nameOf(statusFromName(QString::fromUtf8(text)).value_or(Status::Pending))};
    case Stored::StatusOrNull: {
        const auto status = statusFromName(QString::fromUtf8(text));
        return status ? std::pair(Type::Text, nameOf(*status)) : std::pair(Type::Null, QByteArray());
    }
    case Stored::Time: {
        const QDateTime time = text.isEmpty() ? QDateTime() : fromIsoTime(QString::fromUtf8(text));
        return time.isValid() ? std::pair(Type::Time, isoTime(time).toUtf8()) : std::pair(Type::Null, QByteArray());
    }
    case Stored::Object: {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        return object.isEmpty() ? std::pair(Type::Null, QByteArray())
                                : std::pair(Type::Json, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    case Stored::Samples: {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        return document.isArray() ? std::pair(Type::Json, compact(document.array()))
                                  : std::pair(text.isEmpty() ? Type::Null : Type::Text, exactUtf8(text).toUtf8());
    }
    case Stored::Findings: {
        const QVector<Finding> findings = findingsFromJson(QString::fromUtf8(text));
        return findings.isEmpty()
            ? std::pair(Type::Null, QByteArray())
            : std::pair(Type::Json, compact(QJsonDocument::fromJson(findingsToJson(findings).toUtf8()).array()));
    }
    case Stored::UserSource:
        return {Type::Text, userSourceName(userSourceFromName(QString::fromUtf8(text))).toUtf8()};
    default:
        return {Type::Text, exactUtf8(text).toUtf8()};
    }
}

} // namespace

StoredRows::StoredRows(QVector<FileColumn> columns)
    : m_columns(std::move(columns))
    , m_made(static_cast<size_t>(m_columns.size()))
    , m_cells(static_cast<size_t>(m_columns.size()))
{
    for (const FileColumn &column : std::as_const(m_columns)) {
        m_from.push_back(store::pathCells + static_cast<int>(m_selected.size()));
        if (!isOfObject(column.stored)) {
            m_selected << store::RowColumn{column.name, storedType(column.stored)};
        }
    }
}

const CellRow &StoredRows::read(store::RowCells &row)
{
    readObject(row);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Stored stored = m_columns.at(static_cast<qsizetype>(i)).stored;
        m_cells[i] = isOfObject(stored) ? objectCell(stored)
            : stored <= Stored::Flag    ? numberCell(stored, m_from[i], row)
                                        : textCell(stored, row.text(m_from[i]), m_made[i]);
    }
    return m_cells;
}

void StoredRows::readObject(store::RowCells &row)
{
    m_path = row.text(0);
    if (m_path.isEmpty()) {
        readNames(row);
    } else if (!splitPathJson(m_path, m_parts)) {
        m_path = {};
        m_partBytes.clear();
        for (const QString &name : ObjectPath::fromJson(QString::fromUtf8(row.text(0))).parts) {
            m_partBytes.push_back(name.toUtf8());
        }
        m_parts.assign(m_partBytes.begin(), m_partBytes.end());
    }
}

/// As store::readObject: '' is what the earlier tool writes for "no column", too.
void StoredRows::readNames(store::RowCells &row)
{
    m_path = {};
    m_parts.clear();
    if (row.isNull(1)) {
        return; // the item is gone, its history is not
    }
    for (int i = 1; i < store::pathCells; ++i) {
        const QByteArrayView name = row.text(i);
        if (i <= static_cast<int>(firstField) || !name.isEmpty()) {
            m_parts.push_back(name);
        }
    }
}

CellValue StoredRows::part(size_t number, bool orNull) const
{
    const QByteArrayView name = number < m_parts.size() ? m_parts[number] : QByteArrayView();
    return orNull ? wordOf(name) : textOf(name);
}

CellValue StoredRows::fields()
{
    if (m_parts.size() <= firstField + 1) {
        return part(firstField, true);
    }
    m_fieldBytes.clear();
    for (size_t i = firstField; i < m_parts.size(); ++i) {
        m_fieldBytes.append(i > firstField ? "." : "").append(m_parts[i]);
    }
    return wordOf(m_fieldBytes);
}

CellValue StoredRows::objectCell(Stored stored)
{
    switch (stored) {
    case Stored::Catalog:
    case Stored::Schema:
    case Stored::Table:
        return part(static_cast<size_t>(stored) - static_cast<size_t>(Stored::Catalog), false);
    case Stored::CatalogOrNull:
    case Stored::SchemaOrNull:
    case Stored::TableOrNull:
        return part(static_cast<size_t>(stored) - static_cast<size_t>(Stored::CatalogOrNull), true);
    case Stored::Column:
        return fields();
    case Stored::Kind: {
        constexpr std::array<QByteArrayView, 6> names{"catalog", "catalog", "schema", "table", "column", "field"};
        return textOf(names.at(std::min(m_parts.size(), names.size() - 1)));
    }
    default:
        break;
    }
    if (m_path.isNull() && !m_parts.empty()) {
        QJsonArray parts;
        for (const QByteArrayView name : m_parts) {
            parts.append(exactUtf8(name));
        }
        m_pathBytes = compact(parts);
        m_path = viewOf(m_pathBytes);
    }
    return m_parts.empty() ? CellValue() : CellValue{Type::Json, m_path};
}

CellValue StoredRows::numberCell(Stored stored, int from, store::RowCells &row) const
{
    const qint64 number = row.number(from);
    switch (stored) {
    case Stored::Id:
        return number == 0 ? CellValue() : CellValue{Type::Number, {}, number};
    case Stored::Flag:
        return {Type::Flag, {}, number != 0};
    case Stored::Score:
        return number == 0 && row.isNull(from) ? CellValue() : CellValue{Type::Number, {}, number};
    case Stored::Count:
        return {Type::Number, {}, number == 0 && row.isNull(from) ? 1 : number};
    default:
        return {Type::Number, {}, number};
    }
}

CellValue StoredRows::textCell(Stored stored, QByteArrayView text, Made &made) const
{
    const bool isWord = stored == Stored::Word || (stored == Stored::Via && !text.isNull());
    if (text.isNull() && stored != Stored::Status && stored != Stored::UserSource) {
        return stored == Stored::Text ? textOf("") : stored == Stored::Via ? textOf("earlier tool") : CellValue();
    }
    if (isWord && text.isEmpty()) {
        return {};
    }
    if (Type type = Type::Text; isPassedOn(stored, text, type)) {
        return {type, text};
    }
    if (made.stored.isNull() || made.stored != text) {
        made.stored = QByteArray(text.isEmpty() ? "" : text.data(), text.size());
        std::tie(made.type, made.bytes) = madeOf(stored, made.stored);
    }
    return {made.type, viewOf(made.bytes)};
}

void ValueRows::add(Stored stored, const QJsonValue &value, QByteArray &bytes)
{
    switch (value.type()) {
    case QJsonValue::String:
        bytes = value.toString().toUtf8();
        m_cells.push_back({stored == Stored::Time ? Type::Time : Type::Text, viewOf(bytes)});
        break;
    case QJsonValue::Double:
        m_cells.push_back({Type::Number, {}, value.toInteger()});
        break;
    case QJsonValue::Bool:
        m_cells.push_back({Type::Flag, {}, value.toBool()});
        break;
    case QJsonValue::Array:
        bytes = compact(value.toArray());
        m_cells.push_back({Type::Json, bytes});
        break;
    case QJsonValue::Object:
        bytes = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        m_cells.push_back({Type::Json, bytes});
        break;
    default:
        m_cells.push_back({});
    }
}

} // namespace metaflow::exchange
