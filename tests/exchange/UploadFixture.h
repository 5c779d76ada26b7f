#pragma once

#include "core/base/Workers.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/UploadService.h"
#include "tests/store/StoreContract.h"

#include <QTemporaryDir>

namespace metaflow::testing {

using exchange::RowVerdict;
using exchange::UploadAs;

/// Files that come into a store of either kind. Rows mean the objects of source().
class UploadContract : public StoreContract {
protected:
    using Preview = std::shared_ptr<const exchange::UploadPreview>;

    void SetUp() override;
    QString written(const QByteArray &bytes, const QString &name = QStringLiteral("in.csv"));
    Preview preview(const exchange::UploadRequest &request);
    Preview preview(const QByteArray &bytes, UploadAs as = UploadAs::Suggestions);
    /// `2 new|3 invalid too_long column_name`: line and verdict of each row, then its problems.
    QString verdicts(const QByteArray &bytes, UploadAs as = UploadAs::Suggestions);
    static QString verdictsOf(const exchange::UploadPreview &preview);
    Result<exchange::UploadOutcome> apply(const Preview &preview, bool validOnly = false);
    /// Previews and applies; the outcome must be there.
    exchange::UploadOutcome uploaded(const QByteArray &bytes, UploadAs as = UploadAs::Suggestions);
    QString exported(const exchange::ExportOptions &options = {});
    /// A row of a file of decisions for the item as it stands: id, version, object, text, status.
    QByteArray rowOf(const Item &item, const QString &text, const QString &status);
    Item approved(const QString &column, const QString &text);
    QVector<RecordEvent> uploadEvents();
    exchange::UploadService &service() { return *m_service; }

    static const QByteArray decisionHeader;
    QTemporaryDir folder;

private:
    Workers m_workers;
    std::unique_ptr<exchange::UploadService> m_service;
    int m_batches = 0;
};

} // namespace metaflow::testing
