#pragma once

#include "core/analytics/ReportItems.h"
#include "core/analytics/ReportService.h"
#include "core/store/Runs.h"
#include "tests/store/StoreContract.h"

namespace metaflow::testing {

/// A report of a small store with known numbers.
class ReportContract : public StoreContract {
protected:
    void TearDown() override { m_service.reset(); }
    analytics::ReportService &service();
    analytics::Report report(const analytics::ReportFilter &filter = {});
    /// An item of `main.sales.orders` (or elsewhere) that a model proposed with a template.
    Item proposed(
        const QString &column, const QString &text, const QString &templateVersion = QStringLiteral("sales-1"));
    Item proposedIn(const QString &catalog, const QString &schema, const QString &column);
    void approve(const Item &item) { (void)decide(decision(Decision::Kind::Approve, {item}), batch()); }
    void reject(const Item &item) { (void)decide(decision(Decision::Kind::Reject, {item}), batch()); }
    void edit(const Item &item, const QString &text);
    void import(const Item &item);
    void scan(const QString &catalog, const QStringList &columns, const QStringList &commented = {});
    QString batch() { return QStringLiteral("batch %1").arg(++m_batches); }
    /// How many items a list of the filter has.
    qint64 listed(const ItemFilter &filter) { return list(filter).size(); }
    qint64 rows(HistoryFilter filter);
    /// Every figure of the report is the length of the list that it leads to.
    void expectListsAgree(const analytics::Report &report);

private:
    std::unique_ptr<analytics::ReportService> m_service;
    int m_batches = 0;
};

} // namespace metaflow::testing
