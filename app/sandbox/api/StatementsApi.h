#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/api/Wire.h"
#include "app/sandbox/api/ExternalLinks.h"
#include "app/sandbox/api/Meddler.h"
#include "app/sandbox/api/QueryHistory.h"
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
    quint16 idStem = 0; ///< in every statement id: another one after a restart, the same one with the same seed
};

/// Statement execution: PENDING while the warehouse starts, RUNNING for a while, then done; results in chunks.
class StatementsApi {
public:
    StatementsApi(Loop &loop, sql::Workspace &workspace, faults::Weather &weather, Warehouse &warehouse,
        Journal &journal, QueryHistory &history, StatementConfig config);
    ~StatementsApi();

    /// Everything under /api/2.0/sql/statements.
    void handle(const Request &request, Respond respond);
    /// Everything under /storage, where external links lead: no bearer token is wanted there.
    [[nodiscard]] Reply download(const Request &request);
    void setPort(quint16 port) { m_links.setPort(port); }
    /// Which faults may strike a request on its way in or out.
    [[nodiscard]] faults::Side sideOf(const Request &request) const;
    void reset();

private:
    struct Held;
    using HeldPointer = std::shared_ptr<Held>;

    void execute(const Request &request, const Respond &respond);
    void ask(const Request &request, const HeldPointer &held, const QStringList &rest, const Respond &respond);
    void cancel(const HeldPointer &held);
    [[nodiscard]] qint64 wakeWarehouse(const HeldPointer &held);
    void start(const HeldPointer &held);
    void finish(const HeldPointer &held);
    void settle(const HeldPointer &held, StatementState state);
    void fail(const HeldPointer &held, const sql::SqlError &error);
    void waitFor(const HeldPointer &held, qint64 waitMs, bool cancelAfterwards, const Respond &respond);
    void answer(const HeldPointer &held, const Respond &respond);
    [[nodiscard]] Reply chunk(const HeldPointer &held, const QString &index);
    [[nodiscard]] StatementView viewOf(const HeldPointer &held);
    void forgetOldResults();
    [[nodiscard]] bool strikes(const QString &kind);

    Loop &m_loop;
    sql::Workspace &m_workspace;
    faults::Weather &m_weather;
    Warehouse &m_warehouse;
    Journal &m_journal;
    QueryHistory &m_history;
    StatementConfig m_config;
    ExternalLinks m_links;
    Meddler m_meddler;
    QHash<QString, HeldPointer> m_statements;
    std::deque<HeldPointer> m_withResult;
    quint64 m_count = 0;
};

} // namespace metaflow::sandbox::api
