#pragma once

#include "core/base/Job.h"
#include "core/databricks/Profile.h"
#include "core/providers/ModelAccess.h"

#include <chrono>
#include <memory>

namespace metaflow::practice {

struct PracticeAccess {
    databricks::Profile profile;
    providers::ModelAccess model;
};

/// The sandbox as a child process: found beside the executable, ended with it (also after kill -9), its state in a
/// file.
class PracticeWorkspace {
public:
    /// `stateFile` keeps catalog and comments between starts. `extraArguments` e.g. `--latency 200`. `program` only
    /// where it does not lie beside the executable. `startLimit` allows for a cold disk and a large `--catalog`;
    /// usually it takes 100 ms.
    explicit PracticeWorkspace(QString stateFile, QStringList extraArguments = {}, QString program = {},
        std::chrono::milliseconds startLimit = std::chrono::seconds(20));
    ~PracticeWorkspace();
    PracticeWorkspace(const PracticeWorkspace &) = delete;
    PracticeWorkspace &operator=(const PracticeWorkspace &) = delete;

    /// Starts it and reads its ready line; call it on the thread that made this object, which needs an event loop.
    /// PracticeNotStarted with what went wrong, and the child gone. A second call while it runs gives the same access
    /// again.
    [[nodiscard]] Job<PracticeAccess> start();

private:
    struct Process;
    std::unique_ptr<Process> m_process;
};

/// What a ready line says. PracticeNotStarted where it is none.
[[nodiscard]] Result<PracticeAccess> readyLine(const QByteArray &line);

} // namespace metaflow::practice
