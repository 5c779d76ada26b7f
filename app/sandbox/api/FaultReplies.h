#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/api/Wire.h"

namespace metaflow::sandbox::api {

/// A fault that strikes one request, by its name.
struct Struck {
    QString kind;
    Reply reply; ///< of the faults that answer without doing anything
    bool instead = false; ///< true if `reply` takes the place of the real answer
    Delivery delivery = Delivery::Whole; ///< how the real answer leaves, otherwise
};

/// Where a workspace behind a sign-in sends who has no session, and the page that is there for everybody.
inline constexpr char loginPath[] = "/login.html";
[[nodiscard]] Reply loginPage();

/// Draws what happens to a request that the service itself would answer; an empty kind if nothing does.
[[nodiscard]] Struck drawFault(faults::Weather &weather, faults::Side side, quint16 port);

} // namespace metaflow::sandbox::api
