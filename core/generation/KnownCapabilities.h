#pragma once

#include "core/databricks/WorkspaceSignIn.h"
#include "core/generation/Context.h"
#include "core/model/Run.h"
#include "core/providers/Capabilities.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/Provider.h"

#include <QCoroTask>

#include <memory>

namespace metaflow::generation {

/// What an earlier run learnt of this model at this address, over what its name says; kept as a setting of the store.
[[nodiscard]] Result<providers::Capabilities> capabilitiesOf(
    store::Connection &connection, const providers::ModelAccess &access);
/// Nothing where nothing is kept, or the store does not answer: it is learnt again.
[[nodiscard]] QCoro::Task<std::optional<providers::Capabilities>> readCapabilities(
    Context context, providers::ModelAccess access);
/// A model ready to be asked, in the form that it is known to take.
struct OpenModel {
    std::unique_ptr<databricks::WorkspaceSignIn> signIn; ///< the provider asks it for the secret valid now
    std::unique_ptr<providers::Provider> provider;
};
/// WrongUsage for an unknown provider, NotSignedIn where it needs the workspace's sign-in.
[[nodiscard]] QCoro::Task<Result<OpenModel>> openModel(Context context, providers::ModelAccess access);
/// For the next run. A store that may not be written costs nothing but learning it again.
[[nodiscard]] QCoro::Task<> keepCapabilities(
    Context context, providers::ModelAccess access, providers::Capabilities learnt);
/// Freshly rendered requests in the form that this model is known to take; hashes and estimates follow.
[[nodiscard]] QCoro::Task<Result<QVector<Request>>> adaptToModel(
    Context context, GenerationOptions options, QVector<Request> requests);

} // namespace metaflow::generation
