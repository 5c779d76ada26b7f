#pragma once

#include "app/sandbox/Options.h"
#include "app/sandbox/catalog/StateFile.h"

#include <QByteArray>

#include <memory>

namespace metaflow::sandbox {

/// The whole practice workspace, put together: catalogs, statements, model, weather, on one loop.
class Sandbox {
public:
    explicit Sandbox(Options options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Loads the catalogs and the state and listens; what a person must know if that fails.
    [[nodiscard]] tl::expected<void, QString> open();
    /// Where it listens and with which keys, as one line of JSON.
    [[nodiscard]] QByteArray readyLine() const;
    void run();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace metaflow::sandbox
