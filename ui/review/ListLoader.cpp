#include "ui/review/ListLoader.h"

#include "ui/review/ItemModel.h"

namespace metaflow::ui {

ListLoader::ListLoader(review::ReviewService &review, ItemModel &model, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_model(model)
{
    connect(&model, &ItemModel::pageWanted, this, &ListLoader::loadPage);
}

void ListLoader::run(const Query &query)
{
    m_query = query;
    m_running = true;
    const quint64 generation = ++m_generation;
    ItemFilter first = query.filter;
    first.limit = ItemModel::pageSize;
    m_job = m_review.list(first, query.sort);
    m_job.then(this, [this, generation](const Result<QVector<ItemRef>> &rows) {
        if (generation != m_generation) {
            return;
        }
        if (!rows) {
            m_running = false;
            Q_EMIT failed(rows.error());
            return;
        }
        listed(generation, *rows, rows->size() < ItemModel::pageSize);
    });
}

void ListLoader::listed(quint64 generation, const QVector<ItemRef> &rows, bool whole)
{
    m_model.setRows(rows);
    if (rows.isEmpty()) {
        m_running = false;
        Q_EMIT firstRows();
        Q_EMIT finished(0);
        return;
    }
    m_review.page(m_model.idsOfPage(0)).then(this, [this, generation](const Result<QVector<Item>> &items) {
        if (generation == m_generation && items) {
            m_model.setPage(0, *items);
            Q_EMIT firstRows();
        }
    });
    if (whole) {
        m_running = false;
        Q_EMIT finished(static_cast<int>(rows.size()));
        return;
    }
    m_job = m_review.list(m_query.filter, m_query.sort);
    m_job.then(this, [this, generation](const Result<QVector<ItemRef>> &all) {
        if (generation != m_generation) {
            return;
        }
        m_running = false;
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        m_model.extendTo(*all);
        Q_EMIT finished(m_model.rowCount());
    });
}

void ListLoader::loadPage(int page)
{
    const quint64 generation = m_generation;
    m_review.page(m_model.idsOfPage(page)).then(this, [this, generation, page](const Result<QVector<Item>> &items) {
        if (generation != m_generation) {
            return;
        }
        if (items) {
            m_model.setPage(page, *items);
        } else {
            m_model.pageFailed(page);
            Q_EMIT failed(items.error());
        }
    });
}

} // namespace metaflow::ui
