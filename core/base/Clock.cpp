#include "core/base/Clock.h"

#include <QThread>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace metaflow {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0) { // steady_clock stands still while Linux is suspended
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    if (context->thread() != QThread::currentThread()) {
        QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
        return;
    }
    // QTimer::singleShot keeps its timer until it rings, also when `context` is gone long before: every request leaves
    // its deadline behind, and Qt looks through all timers of the thread for the next request.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, context, [timer, then = std::move(then)] {
        timer->setParent(nullptr); // `then` may end the context, and a timer must not go while it rings
        timer->deleteLater();
        then();
    });
    timer->start(delay);
}

QString isoTime(const QDateTime &time)
{
    // A bulk asks for the same moment a hundred thousand times, and formatting one takes longer than storing it.
    thread_local QDateTime last;
    thread_local QString lastText;
    if (lastText.isNull() || time != last || time.timeSpec() != last.timeSpec()) {
        last = time;
        lastText = time.toUTC().toString(Qt::ISODateWithMs);
    }
    return lastText;
}

namespace {

QDateTime parsedTime(const QString &text)
{
    QString iso = text.trimmed();
    iso.replace(u' ', u'T');
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

} // namespace

QDateTime fromIsoTime(const QString &text)
{
    thread_local QString last;
    thread_local QDateTime lastTime;
    if (last.isNull() || text != last) {
        last = text;
        lastTime = parsedTime(text);
    }
    return lastTime;
}

} // namespace metaflow
