#pragma once

#include "core/generation/Limiter.h"
#include "core/providers/ModelAccess.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <memory>

namespace metaflow::generation {

/// A limiter and those who wait for it. Engine thread only.
struct SharedLimiter {
    explicit SharedLimiter(Limiter one)
        : limiter(std::move(one))
    {
    }
    Limiter limiter;
    std::map<const void *, std::function<void()>> waiting; ///< by who waits
    void changed() const;
};

/// The limiters of this process, one for each address, key and model; of the key only a salted hash is kept. Engine
/// thread only.
class Limiters {
public:
    explicit Limiters(Limiter pattern = Limiter());
    [[nodiscard]] std::shared_ptr<SharedLimiter> of(const providers::ModelAccess &access);

private:
    Limiter m_pattern;
    QByteArray m_salt;
    QHash<QByteArray, std::shared_ptr<SharedLimiter>> m_limiters;
};

} // namespace metaflow::generation
