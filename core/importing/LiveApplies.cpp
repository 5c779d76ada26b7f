#include "core/importing/LiveApplies.h"

#include "core/importing/ApplyGate.h"

namespace metaflow::importing {

std::shared_ptr<ApplyGate> LiveApplies::enter(const PlanId &plan)
{
    auto gate = std::make_shared<ApplyGate>(); // shared: the apply has it, and whoever pauses the apply
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_live, [](const Live &live) { return live.gate.expired(); });
    m_live.push_back({plan, gate});
    return gate;
}

std::vector<std::shared_ptr<ApplyGate>> LiveApplies::of(const PlanId &plan)
{
    std::vector<std::shared_ptr<ApplyGate>> gates;
    const std::scoped_lock lock(m_mutex);
    for (const Live &live : m_live) {
        if (auto gate = live.plan == plan ? live.gate.lock() : nullptr) {
            gates.push_back(std::move(gate));
        }
    }
    return gates;
}

} // namespace metaflow::importing
