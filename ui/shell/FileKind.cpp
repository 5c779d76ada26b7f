#include "ui/shell/FileKind.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(metaflow::ui::FileKind)
};

} // namespace

FileKind fileKindOf(const QString &file)
{
    const QString end = QFileInfo(file).suffix().toLower();
    if (end == "mfplan"_L1) {
        return FileKind::Plan;
    }
    const bool rows = end == "csv"_L1 || end == "xlsx"_L1 || end == "tsv"_L1 || end == "txt"_L1;
    return rows ? FileKind::Rows : FileKind::Other;
}

QString draggedFile(const QMimeData *dragged)
{
    QString first;
    for (const QUrl &url : dragged->urls()) {
        if (!url.isLocalFile()) {
            continue;
        }
        const QString file = url.toLocalFile();
        if (fileKindOf(file) != FileKind::Other) {
            return file;
        }
        if (first.isEmpty()) {
            first = file;
        }
    }
    return first;
}

QString rowsFilter()
{
    return FileTexts::tr("CSV and Excel (*.csv *.tsv *.txt *.xlsx);;All files (*)");
}

QString notOpened(const QString &file)
{
    return FileTexts::tr("“%1” is no file that MetaFlow opens: it takes plans (.mfplan), CSV (.csv) and Excel (.xlsx). "
                         "An older .xls can be saved as .xlsx.")
        .arg(QFileInfo(file).fileName());
}

} // namespace metaflow::ui
