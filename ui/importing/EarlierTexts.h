#pragma once

#include "ui/importing/EarlierText.h"
#include "core/importing/ImportService.h"
#include "core/review/ReviewService.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace metaflow::ui {

class ElidedLabel;
class EmptyState;
class Stack;

/// The texts of one object that a rollback can put back, newest first, the chosen one whole. Choosing plans nothing by
/// itself: it says what is to be taken back to what.
class EarlierTexts : public QDialog {
    Q_OBJECT
public:
    explicit EarlierTexts(review::ReviewService &review, QWidget *parent = nullptr);

    void ask(ItemId item, const ObjectPath &object);

Q_SIGNALS:
    void chosen(const metaflow::importing::RollbackTarget &target);

private:
    enum Place { Loading, Nothing, Texts };
    void build();
    void loadHistory(const QVector<ItemText> &texts);
    void came(const QVector<EarlierText> &texts);
    void showCurrent();
    void choose();
    void refuse(const Error &error);

    review::ReviewService &m_review;
    ElidedLabel *m_object;
    QLabel *m_loading;
    EmptyState *m_nothing;
    QListWidget *m_list;
    QPlainTextEdit *m_whole;
    Stack *m_places;
    QPushButton *m_choose;
    ItemId m_item;
    QVector<EarlierText> m_texts;
};

} // namespace metaflow::ui
