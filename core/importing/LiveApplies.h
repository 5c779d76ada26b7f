#pragma once

#include "core/model/Plan.h"

#include <memory>
#include <mutex>
#include <vector>

namespace metaflow::importing {

class ApplyGate;

/// The applies that run in this program, by plan. Callable from any thread.
class LiveApplies {
public:
    /// Kept as long as the returned pointer is.
    [[nodiscard]] std::shared_ptr<ApplyGate> enter(const PlanId &plan);
    [[nodiscard]] std::vector<std::shared_ptr<ApplyGate>> of(const PlanId &plan);

private:
    struct Live {
        PlanId plan;
        std::weak_ptr<ApplyGate> gate;
    };
    std::mutex m_mutex;
    std::vector<Live> m_live;
};

} // namespace metaflow::importing
