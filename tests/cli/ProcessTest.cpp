#include "app/composition/Process.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace metaflow::app {
namespace {

int dumps()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    return prctl(PR_GET_DUMPABLE) != 0 || limit.rlim_cur != 0 || limit.rlim_max != 0 ? 1 : 0;
}

} // namespace

TEST(ProcessDeathTest, ForbidsCoreDumpsForGood)
{
    EXPECT_EXIT(std::_Exit(dumps()), ::testing::ExitedWithCode(1), "") << "by default it does";
    EXPECT_EXIT((forbidCoreDumps(), std::_Exit(dumps())), ::testing::ExitedWithCode(0), "");
}

} // namespace metaflow::app
