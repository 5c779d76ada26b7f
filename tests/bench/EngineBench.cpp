#include "core/base/Engine.h"
#include "tests/bench/Suite.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <functional>

using namespace Qt::StringLiterals;

// From a page to the engine and back: what every click pays before any work is done.
namespace metaflow::bench {

namespace {

constexpr int rounds = 5000;
constexpr double nanosInMicro = 1000.0;

QCoro::Task<Result<int>> nothing()
{
    co_return 1;
}

/// Calls `step(next)` again and again, each round started by the end of the one before; times in microseconds.
QList<double> times(const std::function<void(std::function<void()>)> &step)
{
    QList<double> samples;
    QEventLoop loop;
    QElapsedTimer timer;
    std::function<void()> next = [&] {
        samples.append(static_cast<double>(timer.nsecsElapsed()) / nanosInMicro);
        if (samples.size() == rounds) {
            loop.quit();
            return;
        }
        timer.start();
        step(next);
    };
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            timer.start();
            step(next);
        },
        Qt::QueuedConnection);
    loop.exec();
    return samples;
}

/// Bare means: an event to an object on another thread, an event back.
QList<double> bareTimes()
{
    QThread thread;
    QObject there;
    QObject here;
    there.moveToThread(&thread);
    thread.start();
    QList<double> samples = times([&](const std::function<void()> &next) {
        QMetaObject::invokeMethod(&there, [&here, next] { QMetaObject::invokeMethod(&here, next); });
    });
    thread.quit();
    thread.wait();
    return samples;
}

Result<QList<Figure>> measureRoundTrip(const Surroundings &)
{
    Engine engine(Engine::Threading::OwnThread);
    QObject page;
    Figure figure;
    figure.name = u"engine.round_trip"_s;
    figure.unit = u"µs"_s;
    figure.statistic = Statistic::P95;
    figure.goal = Goal{1000};
    figure.samples = times([&](const std::function<void()> &next) {
        const Job<int> job = engine.submit([](std::stop_token) { return nothing(); });
        job.then(&page, [next](const Result<int> &) { next(); });
    });
    figure.floorName = u"two queued events"_s;
    figure.floorSamples = bareTimes();
    figure.input = u"%1 empty jobs, one after the other"_s.arg(rounds);
    return QList<Figure>{figure};
}

const Registration roundTrip("engine.round_trip", measureRoundTrip);

} // namespace

} // namespace metaflow::bench
