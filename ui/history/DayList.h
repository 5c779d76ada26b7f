#pragma once

#include "core/review/RecordDays.h"

#include <QListView>

namespace metaflow::ui {

/// The time line: the days on which something happened, newest first, with how much. To choose one goes there.
class DayList : public QListView {
    Q_OBJECT
public:
    explicit DayList(QWidget *parent = nullptr);
    ~DayList() override;
    void setDays(const QVector<review::DayCount> &days);
    /// The list of the record stands here now; nobody chose it.
    void follow(const QDate &day);
    /// The day before this one (`step` 1) or after it (-1) on which something happened; invalid: there is none.
    [[nodiscard]] QDate beside(const QDate &day, int step) const;

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;
    void choose(const QModelIndex &index);
    Model *m_model;
};

} // namespace metaflow::ui
