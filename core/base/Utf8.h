#pragma once

#include <QString>
#include <QStringDecoder>

namespace metaflow {

/// QString::fromUtf8() takes a byte order mark in front for a sign of the encoding and drops it; this keeps it.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace metaflow
