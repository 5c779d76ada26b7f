#pragma once

#include "ui/exchange/MappingModel.h"

#include <QWidget>

class QTableView;

namespace metaflow::ui {

/// What each column of a file means: guessed, and chosen from a list where the guess is wrong.
class MappingPane : public QWidget {
    Q_OBJECT
public:
    explicit MappingPane(QWidget *parent = nullptr);
    /// What was chosen for a header stays with the same header.
    void show(const FileLook &look);
    [[nodiscard]] const QVector<exchange::UploadField> &mapping() const { return m_model.mapping(); }
    [[nodiscard]] QString summary() const; ///< `9 of 12 used`
    void focusTable();
    void forget(); ///< another file: what was chosen goes

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    MappingModel m_model;
    QTableView *m_table;
};

} // namespace metaflow::ui
