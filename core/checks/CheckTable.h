#pragma once

#include "core/checks/CheckSettings.h"

#include <span>

namespace metaflow::checks {

struct CheckContext;

/// Where in a text a check saw something. Length 0: the text as a whole.
struct Spot {
    int start = 0; ///< UTF-16 units
    int length = 0;
    QStringList arguments; ///< for the sentence
    bool mild = false; ///< never more than Info
};
using Spots = QVector<Spot>;

/// What number a check goes by.
struct Threshold {
    enum class Unit { None, Characters, Places };
    Unit unit = Unit::None;
    int usual = 0;
    int least = 0;
    int most = 0;
};

/// Everything there is to know of one check. The table is the one place where a check is added.
struct Check {
    QLatin1String id;
    Level level; ///< as shipped
    int weight; ///< what it takes from 100, once, however often it found something (but see `more`)
    Spots (*find)(const QString &text, const CheckContext &context, int threshold);
    Threshold threshold = {};
    int more
        = 0; ///< what the third, fourth and fifth finding take besides, each: one doubt is a doubt, four are a guess
};

/// In the order in which they are listed.
[[nodiscard]] std::span<const Check> allChecks();
[[nodiscard]] const Check *findCheck(const QString &id); ///< null where unknown

} // namespace metaflow::checks
