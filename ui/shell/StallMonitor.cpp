#include "ui/shell/StallMonitor.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

#include <cstdio>
#include <unistd.h>

using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

Q_LOGGING_CATEGORY(lcStall, "metaflow.ui.stall", QtInfoMsg)

/// How long the thread stood ready but without a processor (second figure of schedstat); 0 where there is no /proc.
std::chrono::nanoseconds waitedForProcessor(qint64 threadId)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/self/task/%lld/schedstat", static_cast<long long>(threadId));
    long long ran = 0;
    long long waited = 0;
    if (std::FILE *file = std::fopen(path, "re")) {
        if (std::fscanf(file, "%lld %lld", &ran, &waited) != 2) {
            waited = 0;
        }
        std::fclose(file);
    }
    return std::chrono::nanoseconds(waited);
}

} // namespace

StallMonitor::StallMonitor(QObject *parent)
    : QObject(parent)
    , m_threadId(gettid())
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

StallMonitor::~StallMonitor()
{
    m_thread.request_stop();
    m_thread.join(); // before the members that it uses go
}

void StallMonitor::reset()
{
    m_longest = 0ms;
    m_stalls = 0;
}

void StallMonitor::endBuild(QWidget *built)
{
    built->installEventFilter(this);
}

bool StallMonitor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint || event->type() == QEvent::Hide) { // hidden: nobody waits for it
        watched->removeEventFilter(this);
        m_painted = true;
    }
    return QObject::eventFilter(watched, event);
}

void StallMonitor::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, 5ms, [] { return false; });
        if (!m_outstanding.exchange(true)) {
            const auto asked = std::chrono::steady_clock::now();
            const auto waited = waitedForProcessor(m_threadId);
            QMetaObject::invokeMethod(
                this, [this, asked, waited] { answer(asked, waited); }, Qt::QueuedConnection);
        }
    }
}

void StallMonitor::answer(std::chrono::steady_clock::time_point asked, std::chrono::nanoseconds waitedBefore)
{
    const auto wall = std::chrono::steady_clock::now() - asked;
    const bool building = m_building;
    if (std::exchange(m_painted, false)) {
        m_building = false;
    }
    m_outstanding = false;
    const auto ours = wall - (waitedForProcessor(m_threadId) - waitedBefore);
    const auto duration = std::chrono::duration_cast<std::chrono::milliseconds>(ours);
    if (!building) {
        m_longest = std::max(m_longest, duration);
    }
    if (duration <= (building ? firstBuildLimit : limit)) {
        return;
    }
    ++m_stalls;
    qCInfo(lcStall) << "event loop did not answer for" << duration.count() << "ms";
    Q_EMIT stalled(duration);
}

} // namespace metaflow::ui
