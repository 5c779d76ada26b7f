#pragma once

#include "app/cli/Generation.h"

namespace metaflow::cli {

/// A quote for people: what was prepared, where the tokens go, what other models would cost, and the sum at the end.
void showQuote(Output &out, const Prepared &prepared, const providers::Prices &prices);

} // namespace metaflow::cli
