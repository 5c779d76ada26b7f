#pragma once

#include <QByteArray>
#include <QIODevice>

namespace metaflow::net {

/// A body that can be read once. Qt cannot rewind it, so it cannot send a POST a second time behind our back (measured:
/// with a QByteArray it does, once, whenever the peer closes before the first byte of an answer).
class UploadBody final : public QIODevice {
public:
    UploadBody(QByteArray body, QObject *parent);
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } ///< quietly: QIODevice would log that a sequential device cannot
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace metaflow::net
