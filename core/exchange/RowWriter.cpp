#include "core/exchange/RowWriter.h"

#include "core/base/JsonText.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 blockBytes = 1 << 20;

} // namespace

RowWriter::RowWriter(const ExportOptions &options)
    : m_format(options.format)
    , m_mode(options.exact ? u"exact"_s : u"safe"_s)
    , m_csv(options.exact ? CsvWriter::Mode::Exact : CsvWriter::Mode::Safe)
{
}

void RowWriter::cell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        m_csv.text(value.toString());
        break;
    case QJsonValue::Double:
        m_csv.number(value.toInteger());
        break;
    case QJsonValue::Bool:
        m_csv.text(value.toBool() ? u"true"_s : u"false"_s);
        break;
    case QJsonValue::Array:
        m_csv.text(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        break;
    case QJsonValue::Object:
        m_csv.text(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        break;
    default:
        m_csv.null();
    }
}

void RowWriter::endHeader()
{
    m_csv.text(u"text_mode"_s);
    m_csv.endRow();
}

void RowWriter::endRow()
{
    m_csv.text(m_mode);
    m_csv.endRow();
}

void RowWriter::jsonLine(const QJsonObject &object)
{
    m_json += jsonText(QJsonDocument(object));
    m_json += '\n';
}

QByteArray RowWriter::take()
{
    return m_format == Format::JsonLines ? std::exchange(m_json, {}) : m_csv.take();
}

Result<void> checkFile(const QString &file, Format format, const QByteArray &expectedHash, qint64 expectedRows)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnwritable, file, in.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    CsvCounter csv;
    qint64 lines = 0;
    for (QByteArray block = in.read(blockBytes); !block.isEmpty(); block = in.read(blockBytes)) {
        hash.addData(block);
        if (format == Format::Csv) {
            csv.add(block);
        } else {
            lines += block.count('\n');
        }
    }
    const qint64 rows = format == Format::Csv ? csv.records() - 1 : lines;
    if (hash.result() != expectedHash || rows != expectedRows || !csv.isWhole()) {
        return fail(ErrorCode::FileUnwritable, file, u"read back differs"_s);
    }
    return {};
}

} // namespace metaflow::exchange
