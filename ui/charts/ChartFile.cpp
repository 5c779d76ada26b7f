#include "ui/charts/ChartFile.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/FileSink.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString unitName(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        break;
    case ChartUnit::Percent:
        return u" (%)"_s;
    case ChartUnit::Usd:
        return u" (USD)"_s;
    case ChartUnit::Milliseconds:
        return u" (ms)"_s;
    }
    return {};
}

void writeHeader(exchange::CsvWriter &csv, const ChartData &data)
{
    csv.text(data.title);
    for (const ChartWords &words : data.words) {
        csv.text(words.title);
    }
    for (const ChartSeries &series : data.series) {
        csv.text(series.name + unitName(series.unit));
    }
    csv.endRow();
}

Result<QString> writeWhole(const QByteArray &bytes, const QString &file)
{
    exchange::FileSink sink(file);
    const auto written
        = sink.open().and_then([&] { return sink.write(bytes); }).and_then([&] { return sink.commit(); });
    return written ? Result<QString>(file) : fail(written.error());
}

} // namespace

QByteArray chartCsv(const ChartData &data)
{
    exchange::CsvWriter csv(exchange::CsvWriter::Mode::Safe);
    writeHeader(csv, data);
    for (qsizetype row = 0; row < data.categories.size(); ++row) {
        csv.text(data.categories.at(row));
        for (const ChartWords &words : data.words) {
            csv.text(words.texts.at(row));
        }
        for (const ChartSeries &series : data.series) {
            const QString number = chartNumber(series.values.at(row), series.unit);
            if (number.isEmpty()) {
                csv.null();
            } else {
                csv.text(number);
            }
        }
        csv.endRow();
    }
    return csv.take();
}

Result<QString> writeChartCsv(const ChartData &data, const QString &file)
{
    return writeWhole(chartCsv(data), file);
}

Result<QString> writeChartPng(const QImage &picture, const QString &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) {
        return fail(ErrorCode::FileUnwritable, file, u"no picture"_s);
    }
    return writeWhole(bytes, file);
}

} // namespace metaflow::ui
