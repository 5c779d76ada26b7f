#include "core/exchange/Utf8.h"

#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

enum class Sign { Wrong = 0, Cut = -1 };

/// Bytes of the sign that begins here (Unicode, table 3-7), else why there is none.
int signBytes(const uchar *at, qsizetype left)
{
    const uchar lead = *at;
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (int i = 1; i < length; ++i) {
        if (i >= left) {
            return static_cast<int>(Sign::Cut);
        }
        if (at[i] < low || at[i] > high) {
            return static_cast<int>(Sign::Wrong);
        }
        low = 0x80;
        high = 0xbf;
    }
    return length;
}

const uchar *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

} // namespace

qsizetype validUtf8(QByteArrayView bytes)
{
    const uchar *at = unsignedBytes(bytes);
    const uchar *const begin = at;
    const uchar *const end = at + bytes.size();
    while (at < end) {
        quint64 eight = 0;
        while (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080U) == 0)) {
            at += 8; // ASCII
        }
        if (at == end) {
            break;
        }
        const int length = signBytes(at, end - at);
        if (length <= 0) {
            break;
        }
        at += length;
    }
    return at - begin;
}

bool isCutUtf8(QByteArrayView bytes)
{
    return !bytes.isEmpty() && signBytes(unsignedBytes(bytes), bytes.size()) == static_cast<int>(Sign::Cut);
}

QString exactUtf8(QByteArrayView bytes)
{
    using Flag = QStringDecoder::Flag;
    return bytes.startsWith("\xef\xbb\xbf")
        ? QStringDecoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless)(bytes)
        : QString::fromUtf8(bytes);
}

} // namespace metaflow::exchange
