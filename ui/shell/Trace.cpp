#include "ui/shell/Trace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

struct Trace::Writer {
    explicit Writer(const QString &file)
        : out(file)
        , thread([this] { run(); })
    {
    }
    ~Writer()
    {
        {
            const std::scoped_lock lock(mutex);
            ended = true;
        }
        wake.notify_one();
        thread.join();
    }
    void run()
    {
        const bool open = out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        std::unique_lock lock(mutex);
        while (!ended || !lines.isEmpty()) {
            wake.wait(lock, [this] { return ended || !lines.isEmpty(); });
            const QByteArray ready = std::exchange(lines, {});
            lock.unlock();
            if (open) {
                out.write(ready);
                out.flush(); // a measuring script reads along, and a killed window leaves what happened
            }
            lock.lock();
        }
    }

    QFile out;
    std::mutex mutex;
    std::condition_variable wake;
    QByteArray lines;
    bool ended = false;
    std::thread thread; // last: everything above exists when it starts
};

Trace::Trace(const QString &file)
    : m_writer(file.isEmpty() ? nullptr : std::make_unique<Writer>(file))
{
    m_clock.start();
}

Trace::~Trace() = default;

void Trace::event(QLatin1StringView event, const QString &id)
{
    if (!m_writer) {
        return;
    }
    const double ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    const QJsonObject line{{u"t_ms"_s, ms}, {u"event"_s, QString(event)}, {u"id"_s, id}};
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    {
        const std::scoped_lock lock(m_writer->mutex);
        m_writer->lines += text;
    }
    m_writer->wake.notify_one();
}

} // namespace metaflow::ui
