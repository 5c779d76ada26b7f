#pragma once

#include "core/base/Interfaces.h"

namespace metaflow::databricks {

class Session;

/// The token of the session as it is valid now, for whatever else of the same workspace takes it: model serving. It is
/// given for the address it was made for alone, so that a token never goes to another host. Engine thread; the session
/// outlives it.
class WorkspaceSignIn final : public SecretSource {
public:
    /// `address`: anything at the workspace, such as its `/serving-endpoints`.
    WorkspaceSignIn(const Session &session, QString address);
    /// NotSignedIn: no token, or by now one for another workspace; what TokenSource says.
    [[nodiscard]] QFuture<Result<Secret>> secret() override;
    [[nodiscard]] QFuture<Result<Secret>> another(const Secret &refused) override;

private:
    const Session &m_session;
    QString m_address;
};

} // namespace metaflow::databricks
