#include "app/sandbox/http/Encodings.h"

#include <QtEndian>

#include <boost/crc.hpp>

namespace metaflow::sandbox::http {

namespace {

constexpr size_t mostPieces = 16;

/// The first byte of a character that has more than one.
bool leads(char c)
{
    return static_cast<unsigned char>(c) >= 0xC0;
}

void appendNumber(QByteArray *out, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    out->append(reinterpret_cast<const char *>(&little), sizeof(little));
}

} // namespace

QByteArray gzipped(const QByteArray &body)
{
    // qCompress writes a length, then zlib's two bytes, the deflated data and a checksum of four; gzip frames the same
    // data
    const QByteArray packed = qCompress(body);
    boost::crc_32_type crc;
    crc.process_bytes(body.constData(), static_cast<size_t>(body.size()));
    QByteArray out = QByteArray::fromHex("1f8b08000000000000ff") + packed.mid(6, packed.size() - 10);
    appendNumber(&out, crc.checksum());
    appendNumber(&out, static_cast<quint32>(body.size()));
    return out;
}

QByteArray withWideCharacter(const QByteArray &body)
{
    const bool has = std::any_of(body.begin(), body.end(), leads);
    if (has || !body.startsWith("{\"")) {
        return body;
    }
    return "{\"x_practice\":\"\xe2\x82\xac\"," + body.sliced(1);
}

std::vector<QByteArray> splitInCharacters(const QByteArray &body)
{
    std::vector<QByteArray> out;
    qsizetype from = 0;
    for (qsizetype i = 0; i < body.size() && out.size() < mostPieces; ++i) {
        if (leads(body.at(i))) {
            out.push_back(body.sliced(from, i + 1 - from));
            from = i + 1;
        }
    }
    out.push_back(body.sliced(from));
    return out;
}

} // namespace metaflow::sandbox::http
