#pragma once

#include "app/sandbox/api/ControlApi.h"
#include "app/sandbox/api/FaultReplies.h"
#include "app/sandbox/api/SignInApi.h"
#include "app/sandbox/api/StatementsApi.h"
#include "app/sandbox/api/UnityApi.h"
#include "app/sandbox/model/ChatApi.h"

namespace metaflow::sandbox::api {

/// From a request to who answers it: checks the caller, keeps the journal, and lets the weather in between.
class Router {
public:
    struct Parts {
        StatementsApi &statements;
        UnityApi &unity;
        Warehouse &warehouse;
        ControlApi &control;
        SignInApi &signIn;
        TokenStore &tokens;
        model::ChatApi &chat;
        faults::Weather &weather;
        Journal &journal;
    };
    Router(Parts parts, const QString &apiKey);

    /// One more thing of the workspace, under exactly that path.
    using Endpoint = std::function<Reply(const Request &)>;
    void add(const QByteArray &method, const QString &path, Endpoint endpoint)
    {
        m_more.insert({method, path}, std::move(endpoint));
    }

    void handle(const Request &request, const Respond &respond);
    void setPort(quint16 port)
    {
        m_port = port;
        m_parts.statements.setPort(port);
    }

private:
    enum class Area { Control, SignIn, Workspace, Model, Serving };
    [[nodiscard]] static Area areaOf(const Request &request);
    [[nodiscard]] static Journal::Kind kindOf(const Request &request, Area area);
    [[nodiscard]] faults::Side sideOf(const Request &request, Area area) const;
    [[nodiscard]] std::optional<Reply> admit(Request *request, Area area, faults::Side side) const;
    void storage(const Request &request, const Respond &respond);
    void dispatch(const Request &request, Area area, const Respond &respond);
    void workspace(const Request &request, const Respond &respond);
    [[nodiscard]] Reply warehouses(const Request &request);

    Parts m_parts;
    QByteArray m_apiKey;
    QHash<std::pair<QByteArray, QString>, Endpoint> m_more;
    quint16 m_port = 0;
};

} // namespace metaflow::sandbox::api
