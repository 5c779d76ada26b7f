#include "core/exchange/ZipStreams.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qint64 mostUnpacked = qint64{4} << 30;
/// A table packs to a tenth or less, rarely to a hundredth; zeros to a thousandth.
constexpr qint64 mostRatio = 200, ratioCountsFrom = 64 << 20;

/// What both kinds of packing have in common: raw bytes in, and checks of what comes out.
class CheckedStream : public ZipStream {
public:
    CheckedStream(QFile &file, ZipEntry entry, qint64 at)
        : m_entry(std::move(entry))
        , m_file(file)
        , m_at(at)
        , m_left(m_entry.packed)
    {
    }
    [[nodiscard]] Result<qint64> read(char *to, qint64 most) final
    {
        auto got = unpack(to, std::min<qint64>(most, 1 << 30));
        if (!got) {
            return got;
        }
        if (*got == 0) {
            const bool isWhole = m_size == m_entry.size && m_crc == m_entry.crc;
            return isWhole ? got : Result<qint64>(refuse("broken_zip"_L1, u"size or checksum"_s));
        }
        m_size += *got;
        m_crc = static_cast<quint32>(crc32(m_crc, reinterpret_cast<const Bytef *>(to), static_cast<uInt>(*got)));
        if (m_entry.method != 0 && m_size > mostUnpacked) { // what is not packed is no longer than the archive
            return refuse("too_large"_L1, QString::number(mostUnpacked));
        }
        if (m_size > ratioCountsFrom && m_size / mostRatio > m_entry.packed - m_left) {
            return refuse("zip_bomb"_L1, QString::number(mostRatio));
        }
        return got;
    }

protected:
    [[nodiscard]] virtual Result<qint64> unpack(char *to, qint64 most) = 0;
    /// As the archive has them; 0 at the end.
    [[nodiscard]] Result<qint64> raw(char *to, qint64 most)
    {
        const qint64 count = std::min(most, m_left);
        const qint64 got = count > 0 && m_file.seek(m_at) ? m_file.read(to, count) : 0;
        if (got < 0 || (got == 0 && count > 0)) {
            return refuse("broken_zip"_L1, u"ends early"_s);
        }
        m_at += got;
        m_left -= got;
        return got;
    }
    [[nodiscard]] Failure refuse(QLatin1StringView code, const QString &why) const
    {
        return fail(
            ErrorCode::FileInvalid, m_file.fileName(), u"%1 %2 %3"_s.arg(code, QString::fromUtf8(m_entry.name), why));
    }

private:
    ZipEntry m_entry;
    QFile &m_file;
    qint64 m_at, m_left, m_size = 0;
    quint32 m_crc = 0;
};

class StoredStream final : public CheckedStream {
public:
    using CheckedStream::CheckedStream;

private:
    Result<qint64> unpack(char *to, qint64 most) override { return raw(to, most); }
};

class DeflatedStream final : public CheckedStream {
public:
    DeflatedStream(QFile &file, ZipEntry entry, qint64 at)
        : CheckedStream(file, std::move(entry), at)
    {
        m_isReady = inflateInit2(&m_zlib, -MAX_WBITS) == Z_OK; // raw: without a head of its own
    }
    ~DeflatedStream() override { inflateEnd(&m_zlib); }
    Q_DISABLE_COPY_MOVE(DeflatedStream)

private:
    Result<qint64> unpack(char *to, qint64 most) override
    {
        m_zlib.next_out = reinterpret_cast<Bytef *>(to);
        m_zlib.avail_out = static_cast<uInt>(most);
        while (m_isReady && !m_isDone && m_zlib.avail_out == most) {
            if (m_zlib.avail_in == 0) {
                const auto got = raw(m_packed.data(), m_packed.size());
                if (!got) {
                    return got;
                }
                m_zlib.next_in = reinterpret_cast<Bytef *>(m_packed.data());
                m_zlib.avail_in = static_cast<uInt>(*got);
            }
            const bool isLast = m_zlib.avail_in == 0;
            const int code = inflate(&m_zlib, Z_NO_FLUSH);
            m_isDone = code == Z_STREAM_END;
            m_isReady = m_isDone || code == Z_OK || (code == Z_BUF_ERROR && !isLast);
        }
        return m_isReady ? Result<qint64>(most - m_zlib.avail_out) : refuse("broken_zip"_L1, u"deflate"_s);
    }

    QByteArray m_packed{64 << 10, Qt::Uninitialized};
    z_stream m_zlib{};
    bool m_isReady = false, m_isDone = false;
};

} // namespace

std::unique_ptr<ZipStream> makeZipStream(QFile &file, const ZipEntry &entry, qint64 at)
{
    if (entry.method == 0) {
        return std::make_unique<StoredStream>(file, entry, at);
    }
    return std::make_unique<DeflatedStream>(file, entry, at);
}

} // namespace metaflow::exchange
