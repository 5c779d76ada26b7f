#pragma once

#include "core/review/ReviewService.h"

#include <QWidget>

class QPlainTextEdit;
class QTableWidget;

namespace metaflow::ui {

/// What helps to judge a text: keys, what it is made from and who has it; the table's comment, samples, other columns.
class ContextTab : public QWidget {
    Q_OBJECT
public:
    explicit ContextTab(QWidget *parent = nullptr);
    void show(const review::ItemDetail &detail);
    void clear();

private:
    void showSiblings(const QVector<review::ItemDetail::Sibling> &siblings);
    void showFacts(const review::ItemDetail &detail);
    QPlainTextEdit *m_facts, *m_tableComment, *m_samples;
    QTableWidget *m_siblings;
};

/// The samples of an item as lines: its `data_sample` is a JSON array.
[[nodiscard]] QStringList samplesOf(const Item &item);

} // namespace metaflow::ui
