// The half of ExportPane that writes; ExportPane.cpp has the choices.
#include "ui/exchange/ExportPane.h"

#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ExportPane::start()
{
    if (isRunning()) {
        return;
    }
    const bool history = m_past->isChecked() && !takesAcceptedAlone(as());
    const QString suggested = u"metaflow-%1-%2.%3"_s.arg(
        history ? u"history"_s : u"items"_s, QDate::currentDate().toString(Qt::ISODate), exportSuffix(as()));
    m_context.dialogs.saveFile(this, tr("Save as a file"), suggested, exportFilter(as()), [this](const QString &file) {
        if (!isRunning()) {
            write(file);
        }
    });
}

void ExportPane::write(const QString &file)
{
    m_banner.clear();
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_result, m_rest, m_hash, m_copy, m_folder}) {
        each->hide();
    }
    m_stop->show();
    m_stop->setFocus();
    m_progress->setText(tr("Writing …"));
    m_progress->show();
    Q_EMIT workChanged(tr("Writing a file"), 0);
    as() == ExportAs::Dbt ? writeDbt(file) : writeItems(file);
}

void ExportPane::writeItems(const QString &file)
{
    exchange::ExportOptions options;
    options.format = formatOf(as());
    options.filter = filter();
    options.exact = as() == ExportAs::Csv && m_exact->isChecked();
    options.history = m_past->isChecked() && !takesAcceptedAlone(as());
    follow(m_context.exporting.write(file, options, m_context.connection.person()), &ExportPane::written);
}

void ExportPane::writeDbt(const QString &file)
{
    const auto kind = static_cast<exchange::DbtKind>(m_dbtKind->currentData().toInt());
    follow(m_context.exporting.writeItemsForDbt(filter(), file, kind, m_context.connection.person()),
        &ExportPane::writtenForDbt);
}

template <typename T> void ExportPane::follow(const Job<T> &job, void (ExportPane::*then)(const T &))
{
    m_cancel = [job] { job.cancel(); };
    job.onProgress(this, [this, turn = ++m_turn](const Progress &progress) {
        if (turn != m_turn) {
            return;
        }
        const QLocale locale;
        const QString rows = tr("Writing: %1 rows").arg(locale.toString(progress.done));
        m_progress->setText(progress.perSecond >= 1
                ? tr("%1, %2 a second").arg(rows, locale.toString(qRound64(progress.perSecond)))
                : rows);
        Q_EMIT workChanged(
            tr("Writing a file"), progress.total > 0 ? static_cast<int>(progress.done * 100 / progress.total) : 0);
    });
    job.then(this, [this, turn = m_turn, then](const Result<T> &report) {
        if (turn == m_stopped && report && !isRunning()) { // the file was there before anybody stopped
            m_progress->hide();
            (this->*then)(*report);
            return;
        }
        if (turn != m_turn) {
            return;
        }
        end(report.has_value());
        if (report) {
            (this->*then)(*report);
        } else {
            m_banner.show(report.error());
        }
    });
}

void ExportPane::written(const exchange::ExportReport &report)
{
    showWritten(writtenText(report, as()), writtenRest(report.recorded), report.sha256, report.file);
}

void ExportPane::writtenForDbt(const exchange::DbtReport &report)
{
    showWritten(writtenText(report), writtenRest(report), report.sha256, report.file);
}

void ExportPane::showWritten(const QString &what, const QString &rest, const QString &sha256, const QString &file)
{
    keepFormat();
    m_lastFile = file;
    m_result->setText(what);
    m_rest->setText(rest);
    m_hash->setText(sha256);
    m_hash->setCursorPosition(0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_result, m_rest, m_hash, m_copy, m_folder}) {
        each->show();
    }
    announce(m_result);
}

void ExportPane::end(bool isWritten)
{
    ++m_turn;
    m_cancel = {};
    const bool hadFocus = m_stop->hasFocus();
    m_stop->hide();
    m_progress->hide();
    m_start->show();
    if (hadFocus) {
        m_start->setFocus();
    }
    const QString said = isWritten ? tr("A file was written") : tr("No file was written");
    Q_EMIT workChanged(isVisible() ? QString() : said, -1);
}

void ExportPane::stop()
{
    if (m_cancel) {
        m_stopped = m_turn;
        m_cancel();
        end(false);
        m_progress->setText(tr("Stopped: no file was written."));
        m_progress->show();
    }
}

} // namespace metaflow::ui
