#pragma once

#include <QElapsedTimer>
#include <QString>

#include <memory>

namespace metaflow::ui {

/// `--trace FILE`: one JSON line an event, for scripts that measure the window from outside. Writing happens on a
/// thread of its own; without a file every call is a no-op.
class Trace {
public:
    explicit Trace(const QString &file = {});
    ~Trace(); ///< writes what is left
    Trace(const Trace &) = delete;
    Trace &operator=(const Trace &) = delete;

    /// `event` is one of cli.md's; `id` an item id, a row count or a duration, as the event has it.
    void event(QLatin1StringView event, const QString &id = {});
    void event(QLatin1StringView event, qint64 id) { this->event(event, QString::number(id)); }
    [[nodiscard]] bool isOn() const { return m_writer != nullptr; }

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
    QElapsedTimer m_clock;
};

} // namespace metaflow::ui
