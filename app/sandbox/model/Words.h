#pragma once

#include <QString>
#include <QStringList>

namespace metaflow::sandbox::model {

/// `order_lines_3` and `OrderLines` as `order`, `lines`: lower case, the common short forms written out.
[[nodiscard]] QStringList wordsOf(const QString &name);
/// `order lines` as `order line`.
[[nodiscard]] QString singular(const QString &phrase);

} // namespace metaflow::sandbox::model
