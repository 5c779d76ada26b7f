#pragma once

#include <QString>

namespace metaflow::generation {

/// Foreign text on its way into the data block. Nothing it holds can end a line, end the block, or hide from a reader.

/// A name as it is where it is plain, else as a JSON string with everything unusual escaped: exact both ways.
[[nodiscard]] QString fencedName(const QString &name);
/// One line: control, zero-width, bidirectional, tag and other unseen characters gone, bars turned, what looks like a
/// marker taken apart, cut to `longest` and a sign of the cut.
[[nodiscard]] QString fencedText(const QString &text, qsizetype longest);
/// A sample of at most 64 characters: JSON-quoted where it holds what separates samples, or begins like a part of the
/// block.
[[nodiscard]] QString fencedSample(const QString &value);

} // namespace metaflow::generation
