#pragma once

#include "core/exchange/UploadRows.h"
#include "core/store/Connection.h"
#include "core/store/Uploads.h"

#include <QSet>

#include <memory>
#include <span>

namespace metaflow::exchange {

/// Says of each row what it would do, by what the store holds. A block of rows at a time, and for each a handful of
/// statements.
class UploadJudge {
public:
    /// `source`: whose objects rows mean that say no other.
    UploadJudge(store::Connection &connection, const UploadColumns &columns, UploadAs as, SourceId source);
    /// Which sources the store has. As Connection::run.
    [[nodiscard]] Result<void> begin(bool sourceIsChosen);
    [[nodiscard]] Result<void> judge(std::span<UploadDraft> block);

private:
    using Glance = store::ItemGlance;
    [[nodiscard]] Result<void> findItems(std::span<UploadDraft> block);
    [[nodiscard]] Result<void> findById(std::span<UploadDraft> block);
    [[nodiscard]] Result<void> findByName(std::span<UploadDraft> block);
    [[nodiscard]] Result<void> findScanned(std::span<UploadDraft> block);
    [[nodiscard]] QVector<SourceId> sourcesOf(const UploadDraft &draft) const;
    void take(UploadDraft &draft, const Glance &item) const;
    void suggestion(UploadRow &row) const;
    void decision(UploadRow &row) const;
    void statusDecision(UploadRow &row, Status wanted) const;
    [[nodiscard]] Result<void> leaveAsTheyAre(std::span<UploadDraft> block) const;
    [[nodiscard]] Result<void> leaveToAPerson(std::span<UploadDraft> block) const;
    void findCut(UploadDraft &draft) const;
    void checkCut(UploadDraft &draft) const;
    void checkLengths(UploadRow &row) const;
    void checkTwice(UploadRow &row);

    store::Connection &m_connection;
    const UploadColumns &m_columns;
    UploadAs m_as;
    SourceId m_source;
    bool m_sourceIsChosen = false;
    QSet<SourceId> m_sources;
    QHash<ItemId, int> m_linesOfItems; ///< that have them first
    QHash<QString, int> m_linesOfObjects;
};

/// Holds a file against the store. `goOn` is asked after some thousand rows with how many there were so far. Cancelled,
/// and as Connection::run.
[[nodiscard]] Result<std::shared_ptr<const UploadPreview>> judgeUpload(store::Connection &connection,
    const UploadRequest &request, UploadFile &file, const std::function<bool(qint64 rows)> &goOn);

} // namespace metaflow::exchange
