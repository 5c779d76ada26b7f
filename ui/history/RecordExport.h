#pragma once

#include "ui/shell/Context.h"

#include <QObject>

namespace metaflow::ui {

/// Writes the record to a file, one at a time: the whole with its signed end, or the rows of a filter with the signed
/// end beside them. Each is an event of the record.
class RecordExport : public QObject {
    Q_OBJECT
public:
    RecordExport(Context &context, QObject *parent);
    ~RecordExport() override;

    /// What `export --format package` writes.
    void writePackage(const QString &file);
    /// The SHA-256 of the file goes into the record, whose end is signed then and written to anchorFile().
    void writeRows(const QString &file, const HistoryFilter &filter, exchange::Format format);
    [[nodiscard]] static QString anchorFile(const QString &file);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// A file that is not whole yet is not there then.
    void stop();

Q_SIGNALS:
    void progressed(const QString &text);
    void ended(); ///< in any way, before what follows
    void written(const QString &what, const QString &todo);
    void failed(const metaflow::Error &error, const QString &kept); ///< `kept`: what is there all the same, if anything

private:
    void begin();
    void end();
    void fail(const Error &error, const QString &kept = {});
    void signPackage(const QString &file);
    void packInto(const QString &file, const store::Anchor &anchor);
    void signRows(const exchange::ExportReport &report);
    void showRows(qint64 rows);
    [[nodiscard]] QString andWhetherRecorded(const QString &todo) const;
    /// Calls `next` with what the job brought, unless somebody stopped meanwhile; an error ends the export.
    template <typename T, typename Next> void step(const Job<T> &job, Next next)
    {
        m_cancel = [job] { job.cancel(); };
        job.onProgress(this, [this, turn = m_turn](const Progress &progress) {
            if (turn == m_turn) {
                showRows(progress.done);
            }
        });
        job.then(this, [this, turn = m_turn, next = std::move(next)](const Result<T> &result) mutable {
            if (turn != m_turn) {
                return;
            }
            if (result) {
                next(*result);
            } else {
                fail(result.error());
            }
        });
    }

    Context &m_context;
    std::function<void()> m_cancel; ///< of the job in hand
    quint64 m_turn = 0;
    bool m_running = false;
    bool m_recorded = true; ///< see exchange::ExportReport
};

} // namespace metaflow::ui
