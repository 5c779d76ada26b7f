#pragma once

#include "ui/review/FilterLine.h"
#include "core/review/ReviewService.h"

#include <QObject>

namespace metaflow::ui {

class ItemModel;

/// Fills the model for a query: the first page by its own small query, then the whole list. A newer query ends an
/// older one; answers that come too late are dropped.
class ListLoader : public QObject {
    Q_OBJECT
public:
    ListLoader(review::ReviewService &review, ItemModel &model, QObject *parent = nullptr);

    void run(const Query &query);
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void firstRows(); ///< the first page is in the model, with its items
    void finished(int rows);
    void failed(const metaflow::Error &error);

private:
    void listed(quint64 generation, const QVector<ItemRef> &rows, bool whole);
    void loadPage(int page);

    review::ReviewService &m_review;
    ItemModel &m_model;
    Query m_query;
    quint64 m_generation = 0;
    bool m_running = false;
    Job<QVector<ItemRef>> m_job;
};

} // namespace metaflow::ui
