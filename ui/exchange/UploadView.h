#pragma once

#include "ui/exchange/FileLook.h"
#include "ui/exchange/PreviewModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace metaflow::ui {

class Banner;
class FileBar;
class Fold;
class MappingPane;
class PreviewPane;
class TakeBar;

/// One file on its way in: how it is read, what its columns mean, as what it is taken, what it would do row by row, and
/// the button that does it. Each step can be made again; the preview follows by itself.
class UploadView : public QWidget {
    Q_OBJECT
public:
    UploadView(Context &context, Banner &banner, QWidget *parent = nullptr);
    ~UploadView() override;

    void open(const QString &file); ///< not while one is being taken
    void again(); ///< reads the file once more
    void focusWork();
    [[nodiscard]] bool isTaking() const { return m_taking; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< empty: none

Q_SIGNALS:
    void opened(const QString &file); ///< it is a file of rows
    void refused(const QString &file, const metaflow::Error &error); ///< it is none, or is gone
    void closed();
    /// What was taken, to be looked at; `name` says for people what that is.
    void itemsWanted(const metaflow::ItemFilter &filter, const QString &name);
    void said(const QString &text); ///< for the status line
    void workChanged(const QString &text, int percent);

private:
    void buildLayout();
    void connectParts();
    void look();
    void looked(const Result<FileLook> &look);
    [[nodiscard]] exchange::UploadAs as() const;
    void choiceMade(); ///< of columns, or as what
    void preview();
    void previewed(const SharedPreview &preview);
    void dropPreview();
    void stop();
    void close();
    void saveReport();
    void ask();
    void take(bool validOnly);
    void setBusy(bool busy);
    void taken(const exchange::UploadOutcome &outcome);
    void takeBack(const BatchId &batch);
    void takingFailed(const Error &error);
    [[nodiscard]] ItemFilter takenItems() const;

    Context &m_context;
    Banner &m_banner;
    FileBar *m_fileBar;
    Fold *m_columns;
    MappingPane *m_mapping;
    QLabel *m_lack, *m_asWords;
    QRadioButton *m_suggestions, *m_decisions;
    PreviewPane *m_pane;
    TakeBar *m_take;
    QString m_file;
    SharedPreview m_preview;
    std::shared_ptr<const PreviewIndex> m_index;
    Job<SharedPreview> m_previewJob;
    Job<exchange::UploadOutcome> m_takeJob;
    quint64 m_turn = 0; ///< what an older one brings comes too late
    bool m_taking = false; ///< until what became of it is said
    bool m_fresh = false; ///< the file was not looked into yet
};

} // namespace metaflow::ui
