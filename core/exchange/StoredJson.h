#pragma once

#include <QByteArrayView>

#include <vector>

namespace metaflow::exchange {

/// Whether a stored JSON text is to the byte what QJsonDocument would write of it, so that it goes out as it is. Says
/// no where that is not certain. A million rows hold three such texts each; reading and writing them again would take
/// longer than all else.
[[nodiscard]] bool isCompactJson(QByteArrayView json);
/// The same for what findingsToJson() writes.
[[nodiscard]] bool isFindingsJson(QByteArrayView json);
/// The parts of an `object_path`, as views into it; false where it is not as ObjectPath::toJson() writes it, or holds
/// something that is written as an escape.
[[nodiscard]] bool splitPathJson(QByteArrayView json, std::vector<QByteArrayView> &parts);

} // namespace metaflow::exchange
