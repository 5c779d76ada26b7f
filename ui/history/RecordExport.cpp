#include "ui/history/RecordExport.h"

#include "core/wording/RecordEventWords.h"

#include <QLocale>

namespace metaflow::ui {

RecordExport::RecordExport(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

RecordExport::~RecordExport()
{
    if (m_running && m_cancel) {
        m_cancel();
    }
}

QString RecordExport::anchorFile(const QString &file)
{
    return file + QStringLiteral(".anchor.jsonl");
}

void RecordExport::begin()
{
    ++m_turn;
    m_running = true;
    Q_EMIT progressed(tr("Writing the record …"));
}

void RecordExport::end()
{
    ++m_turn; // what still comes in belongs to nobody
    m_running = false;
    m_cancel = {};
    Q_EMIT ended();
}

void RecordExport::fail(const Error &error, const QString &kept)
{
    end();
    Q_EMIT failed(error, kept);
}

void RecordExport::stop()
{
    if (!m_running) {
        return;
    }
    if (m_cancel) {
        m_cancel();
    }
    end();
}

void RecordExport::showRows(qint64 rows)
{
    Q_EMIT progressed(tr("Writing the record: %1 rows").arg(QLocale().toString(rows)));
}

QString RecordExport::andWhetherRecorded(const QString &todo) const
{
    return m_recorded ? todo : todo + u' ' + wording::describeUnrecorded();
}

void RecordExport::writePackage(const QString &file)
{
    if (m_running || !m_context.record) {
        return;
    }
    begin();
    step(m_context.exporting.announcePackage(file, m_context.connection.person()), [this, file](bool recorded) {
        m_recorded = recorded;
        signPackage(file);
    });
}

void RecordExport::signPackage(const QString &file)
{
    step(m_context.record->anchor({}, m_context.connection.person()),
        [this, file](const store::Anchor &anchor) { packInto(file, anchor); });
}

void RecordExport::packInto(const QString &file, const store::Anchor &anchor)
{
    step(m_context.exporting.writePackage(file, anchor), [this](const exchange::PackageReport &report) {
        end();
        const QLocale locale;
        Q_EMIT written(tr("The record is in %1, signed at its end.").arg(report.file),
            andWhetherRecorded(
                tr("%1 rows, %2 events, %3 links. “history verify --package” verifies it without the store.")
                    .arg(locale.toString(report.rows), locale.toString(report.events), locale.toString(report.links))));
    });
}

void RecordExport::writeRows(const QString &file, const HistoryFilter &filter, exchange::Format format)
{
    if (m_running || !m_context.record) {
        return;
    }
    begin();
    exchange::ExportOptions options;
    options.format = format;
    options.record = filter;
    step(m_context.exporting.write(file, options, m_context.connection.person()),
        [this](const exchange::ExportReport &report) {
            m_recorded = report.recorded;
            signRows(report);
        });
}

/// Behind the event that holds the hash of the file, so that the signature is over that as well.
void RecordExport::signRows(const exchange::ExportReport &report)
{
    const QString beside = anchorFile(report.file);
    m_cancel = {}; // the rows are written
    m_context.record->anchor(beside, m_context.connection.person())
        .then(this, [this, turn = m_turn, report, beside](const Result<store::Anchor> &anchor) {
            if (turn != m_turn) {
                return;
            }
            if (!anchor) {
                fail(anchor.error(), tr("The rows are in %1, without the signed end of the record.").arg(report.file));
                return;
            }
            end();
            Q_EMIT written(tr("The rows are in %1: %2.").arg(report.file, QLocale().toString(report.rows)),
                (m_recorded
                        ? tr("The end of the record, signed at link %1, is in %2. The record holds the SHA-256 of the "
                             "rows.")
                        : andWhetherRecorded(tr("The end of the record, signed at link %1, is in %2.")))
                    .arg(QLocale().toString(anchor->position), beside));
        });
}

} // namespace metaflow::ui
