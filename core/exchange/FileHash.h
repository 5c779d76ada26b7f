#pragma once

#include <QByteArray>

#include <memory>

namespace metaflow::exchange {

/// SHA-256 of a file of any length, by OpenSSL as in core/store/Sha256.h.
class FileHash {
public:
    FileHash();
    ~FileHash();
    FileHash(const FileHash &) = delete;
    FileHash &operator=(const FileHash &) = delete;
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result() const; ///< of what was added so far, raw

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace metaflow::exchange
