#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/api/Wire.h"
#include "app/sandbox/api/StatementJson.h"
#include "app/sandbox/api/Warehouse.h"
#include "app/sandbox/sql/Execution.h"

#include <deque>

namespace metaflow::sandbox::api {

struct StatementConfig {
    sql::DbsqlVersion version;
    QString metastoreId;
    QString defaultCatalog;
    qint64 chunkRows = 5000;
};

/// Statement execution: PENDING while the warehouse starts, RUNNING for a while, then done; results in chunks.
class StatementsApi {
public:
    StatementsApi(Loop &loop, sql::Workspace &workspace, faults::Weather &weather, Warehouse &warehouse,
        Journal &journal, StatementConfig config);
    ~StatementsApi();

    /// Everything under /api/2.0/sql/statements.
    void handle(const Request &request, Respond respond);
    /// Which faults may strike a request on its way in or out.
    [[nodiscard]] faults::Side sideOf(const Request &request) const;
    void reset();

private:
    struct Held;
    using HeldPointer = std::shared_ptr<Held>;

    void execute(const Request &request, const Respond &respond);
    void start(const HeldPointer &held);
    void finish(const HeldPointer &held);
    void settle(const HeldPointer &held, StatementState state);
    void fail(const HeldPointer &held, const sql::SqlError &error);
    void waitFor(const HeldPointer &held, qint64 waitMs, bool cancelAfterwards, const Respond &respond);
    void answer(const HeldPointer &held, const Respond &respond) const;
    void chunk(const HeldPointer &held, const QString &index, const Respond &respond) const;
    void forgetOldResults();
    [[nodiscard]] bool strikes(const QString &kind);

    Loop &m_loop;
    sql::Workspace &m_workspace;
    faults::Weather &m_weather;
    Warehouse &m_warehouse;
    Journal &m_journal;
    StatementConfig m_config;
    QHash<QString, HeldPointer> m_statements;
    std::deque<HeldPointer> m_withResult;
    quint64 m_count = 0;
};

} // namespace metaflow::sandbox::api
