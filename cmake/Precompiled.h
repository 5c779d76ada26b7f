#pragma once
// Only what nearly every file needs and what never changes: ours do not belong here.
#include <QtCore>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>
#include <tl/expected.hpp>
