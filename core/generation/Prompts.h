#pragma once

#include "core/model/Run.h"

namespace metaflow::generation {

/// What a table is asked with. It comes first in every request and is byte for byte the same for all tables of one
/// template, so that the provider's prompt cache holds it.
struct Instructions {
    QString system;
    QByteArray schema; ///< minified; answers follow it
    QString version; ///< goes with every item: which text asked for it
    friend bool operator==(const Instructions &, const Instructions &) = default;
};

/// The instructions of a run: for each table those with the most specific scope.
class Prompts {
public:
    Prompts(); ///< the shipped ones for every table
    [[nodiscard]] const Instructions &of(const ObjectPath &table) const;

private:
    Instructions m_shipped;
};

/// What a stored request was asked with, from its body.
[[nodiscard]] Instructions instructionsOf(const Request &request);

} // namespace metaflow::generation
