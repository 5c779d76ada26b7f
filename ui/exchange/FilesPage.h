#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace metaflow::ui {

class BringIn;
class ExportPane;
class UploadView;

/// Files in and out: spreadsheets that somebody worked on, and everything that leaves as a file.
class FilesPage : public Page {
    Q_OBJECT
public:
    explicit FilesPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override; ///< the open file once more
    void find() override;
    [[nodiscard]] QString unfinished() const override;

    void openFile(const QString &file); ///< CSV or Excel
    /// The items of this filter are to leave; `name` says for people which those are.
    void exportItems(const ItemFilter &filter, const QString &name);

Q_SIGNALS:
    void itemsWanted(const metaflow::ItemFilter &filter, const QString &name); ///< to be seen in review
    void planWanted(const QString &file);
    void historyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void addShortcuts();
    void buildUpload();
    void chooseFile();
    void startExport();
    void showStart();
    void showUpload();
    Context &m_context;
    BringIn *m_bring;
    ExportPane *m_export;
    UploadView *m_upload = nullptr; ///< none where no file comes in
    QStackedWidget *m_places;
};

} // namespace metaflow::ui
