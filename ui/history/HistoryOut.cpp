#include "ui/history/HistoryPage.h"

#include "ui/history/HistoryFilters.h"
#include "ui/history/ItemView.h"
#include "ui/history/RecordExport.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "core/wording/Wording.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// What rows can be written as.
struct Written {
    exchange::Format format;
    const char *name; ///< the same in every language
    const char *ending;
};
constexpr std::array writtenAs = {Written{exchange::Format::Csv, "CSV", "csv"},
    Written{exchange::Format::Excel, "Excel", "xlsx"}, Written{exchange::Format::JsonLines, "JSON Lines", "jsonl"}};

} // namespace

void HistoryPage::erase()
{
    const HistoryRow *row = m_model.rowAt(m_table->currentIndex().row());
    const ItemId item = showsItem() ? m_item->item() : row ? row->item : ItemId();
    if (item.isNone() || !m_context.record) {
        return;
    }
    m_context.record->previewErasure(item).then(this, [this](const Result<store::ErasedText> &erased) {
        if (!erased) {
            banner()->show(erased.error());
            return;
        }
        askToErase(*erased);
    });
}

void HistoryPage::askToErase(const store::ErasedText &erased)
{
    const QLocale locale;
    QStringList parts
        = {tr("What goes, for good: the texts of %1 in %2 rows of the history, %3 proposals, %4 requests with prompt, "
              "answer "
              "and samples, %5 changes of plans, which can be neither applied nor rolled back then, and drafts.")
                .arg(erased.object.display(), locale.toString(erased.historyRows), locale.toString(erased.texts),
                    locale.toString(erased.requests), locale.toString(erased.changes)),
            tr("What stays: who did what and when, the hashes that the record is verified with, the comment in the "
               "catalog, which the next scan stores again unless it is taken out there first, files written before, "
               "backups, and on PostgreSQL the old rows until the next VACUUM.")};
    if (!erased.alsoAt.isEmpty()) {
        parts << tr("Same text as their own, kept: %n item(s).", nullptr, static_cast<int>(erased.alsoAt.size()));
    }
    const Question question{tr("Erase every text of this object?"), parts.join(u"\n\n"_s), tr("Erase"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this, item = erased.item](bool yes) {
        if (!yes) {
            return;
        }
        m_context.record->erase(item, m_context.connection.actor(u"key"_s))
            .then(this, [this](const Result<store::ErasedText> &done) {
                if (!done) {
                    banner()->show(done.error());
                    return;
                }
                banner()->show(Banner::Kind::Good, tr("Every text of %1 is erased.").arg(done->object.display()),
                    done->logStays ? tr("Somebody else is reading the store: its log could not be emptied and still "
                                        "holds the texts. Close the other programs and erase once more.")
                                   : QString());
                refresh();
            });
    });
}

void HistoryPage::connectExport()
{
    connect(m_exportButton, &QPushButton::clicked, this, &HistoryPage::showExports);
    connect(m_export, &RecordExport::progressed, this, [this](const QString &text) {
        m_exporting->setText(text);
        m_exporting->show();
        m_exportButton->setText(tr("Stop e&xporting"));
    });
    connect(m_export, &RecordExport::ended, this, [this] {
        m_exporting->hide();
        m_exportButton->setText(tr("E&xport …"));
    });
    connect(m_export, &RecordExport::written, this, [this](const QString &what, const QString &todo) {
        banner()->show(Banner::Kind::Good, what, todo);
        refresh(); // it is an event of the record
    });
    connect(m_export, &RecordExport::failed, this, [this](const Error &error, const QString &kept) {
        const wording::Sentence sentence = wording::describe(error);
        if (kept.isEmpty()) {
            banner()->show(error);
        } else {
            banner()->show(Banner::Kind::Error, kept, sentence.text());
        }
        refresh();
    });
}

void HistoryPage::showExports()
{
    if (m_export->isRunning()) {
        m_export->stop();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("The whole record with its signed end (ZIP) …"), this, &HistoryPage::exportPackage);
    for (const Written &each : writtenAs) {
        const QString format = QString::fromLatin1(each.name);
        menu->addAction(showsItem() ? tr("The history of this item (%1) …").arg(format)
                                    : tr("What the filter leaves (%1) …").arg(format),
            this, [this, &each] {
                exportRows(each.format, QString::fromLatin1(each.name), QString::fromLatin1(each.ending));
            });
    }
    menu->popup(m_exportButton->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void HistoryPage::exportPackage()
{
    const QString suggested = u"metaflow-record-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    m_context.dialogs.saveFile(this, tr("Export the record"), suggested, tr("Record (*.zip)"),
        [this](const QString &file) { m_export->writePackage(file); });
}

void HistoryPage::exportRows(exchange::Format format, const QString &name, const QString &ending)
{
    HistoryFilter filter = m_filters->filter();
    QString what = u"history"_s;
    if (showsItem()) {
        filter = {};
        filter.item = m_item->item();
        what = u"item-%1"_s.arg(filter.item.value());
    }
    const QString suggested = u"metaflow-%1-%2.%3"_s.arg(what, QDate::currentDate().toString(Qt::ISODate), ending);
    m_context.dialogs.saveFile(this,
        showsItem() ? tr("Export the history of this item") : tr("Export what the filter leaves"), suggested,
        u"%1 (*.%2)"_s.arg(name, ending),
        [this, filter, format](const QString &file) { m_export->writeRows(file, filter, format); });
}

} // namespace metaflow::ui
