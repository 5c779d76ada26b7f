#include "tests/fuzz/Fuzzer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace metaflow::fuzz {

namespace {

constexpr qsizetype longestInput = 200'000;

std::chrono::milliseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::milliseconds(time.tv_sec * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace

Fuzzer::Fuzzer(FuzzTarget target, quint32 seed, const QString &folder)
    : m_target(std::move(target))
    , m_random(seed)
    , m_file(QDir(folder).filePath(m_target.name + u".input"_s))
{
}

FuzzReport Fuzzer::run(std::chrono::milliseconds longest, qint64 mostInputs)
{
    FuzzReport report;
    for (const QByteArray &seed : std::as_const(m_target.seeds)) {
        give(seed, report);
    }
    QElapsedTimer time;
    time.start();
    while (report.failure.isEmpty() && report.inputs < mostInputs && time.elapsed() < longest.count()) {
        give(mutated(), report);
    }
    return report;
}

void Fuzzer::give(const QByteArray &input, FuzzReport &report)
{
    if (!report.failure.isEmpty()) {
        return;
    }
    QFile file(m_file);
    const QByteArray bytes = m_target.file(input);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        report.failure = file.errorString();
        return;
    }
    file.close();
    const auto began = processorTime();
    report.failure = brokenPromise(m_file);
    report.slowest = std::max(report.slowest, processorTime() - began);
    ++report.inputs;
}

qsizetype Fuzzer::upTo(qsizetype most)
{
    return most <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint32>(most + 1));
}

QByteArray Fuzzer::mutated()
{
    QByteArray input = m_target.seeds.at(upTo(m_target.seeds.size() - 1));
    for (qsizetype times = 1 + upTo(7); times > 0; --times) {
        mutate(input);
    }
    return input.left(longestInput);
}

void Fuzzer::mutate(QByteArray &input)
{
    const qsizetype at = upTo(input.size()), count = std::min(upTo(40), input.size() - at);
    const QByteArray &other = m_target.seeds.at(upTo(m_target.seeds.size() - 1));
    switch (upTo(7)) {
    case 0:
        input.remove(at, count);
        break;
    case 1:
        input.insert(at, input.mid(at, count));
        break;
    case 2:
        input.truncate(at);
        break;
    case 3:
        input = input.left(at) + other.mid(upTo(other.size()));
        break;
    case 4:
    case 5:
        input.insert(at, m_target.words.at(upTo(m_target.words.size() - 1)));
        break;
    default:
        if (at < input.size()) {
            input[at] = static_cast<char>(upTo(255));
        }
    }
}

qint64 peakMemory(bool reset)
{
    QFile marks(u"/proc/self/clear_refs"_s);
    if (reset && marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        marks.write("5");
    }
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace metaflow::fuzz
