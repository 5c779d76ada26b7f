#pragma once

#include "app/sandbox/sql/Ast.h"
#include "app/sandbox/sql/NameParser.h"

namespace metaflow::sandbox::sql {

/// What stands after SHOW and after DESCRIBE.
[[nodiscard]] Show parseShow(TokenStream &tokens, const Dialect &dialect);
[[nodiscard]] Describe parseDescribe(TokenStream &tokens, const Dialect &dialect);

} // namespace metaflow::sandbox::sql
