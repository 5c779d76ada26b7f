#pragma once

#include "core/generation/GenerationService.h"

#include <QAbstractTableModel>

namespace metaflow::ui {

/// Requests of one run, or the failed ones alone, page by page as the view asks for more.
class RequestModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Table, State, Tokens, Cost, Attempts, Reason, Columns };
    explicit RequestModel(generation::GenerationService &service, QObject *parent = nullptr);

    void open(RunId run, bool failedOnly);
    void clear();
    /// Reads what came since, once at a time.
    void readOn();
    [[nodiscard]] RunId run() const { return m_query.run; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] const Request *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< a page came
    void failed(const metaflow::Error &error);

private:
    void came(const store::RequestPage &page);
    [[nodiscard]] QString text(const Request &request, int column) const;
    generation::GenerationService &m_service;
    store::RequestQuery m_query;
    QVector<Request> m_rows;
    int m_total = 0, m_inFlight = 0;
    quint64 m_opened = 0; ///< answers to an older open() are nobody's
    bool m_reading = false;
};

} // namespace metaflow::ui
