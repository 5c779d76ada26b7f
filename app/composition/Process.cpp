#include "app/composition/Process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace metaflow::app {

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace metaflow::app
