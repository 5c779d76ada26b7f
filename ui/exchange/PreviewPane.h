#pragma once

#include "ui/exchange/PreviewModel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace metaflow::ui {

class DiffText;
class ElidedLabel;
class PreviewFilter;

/// What a file would do, row by row: how many of each kind, the rows, and both texts of the one that is chosen with
/// what is wrong about it.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    void show(const SharedPreview &preview, std::shared_ptr<const PreviewIndex> index);
    void clear();
    void choose(exchange::RowVerdict verdict); ///< only rows that have it
    void focusTable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDetail(QSplitter *to);
    void showFileProblems(const QVector<exchange::UploadProblem> &problems);
    void showRow(int row);
    void showTexts(const exchange::UploadRow &row);
    PreviewModel m_model;
    PreviewFilter *m_filter;
    QTableView *m_table;
    QLabel *m_ofFile, *m_sentence, *m_problems;
    ElidedLabel *m_object;
    DiffText *m_diff;
    quint64 m_shown = 0; ///< a diff that was made for an older row comes too late
};

} // namespace metaflow::ui
