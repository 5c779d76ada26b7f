#include "tests/generation/FakeProvider.h"

#include "core/base/Await.h"
#include "core/providers/ChatBody.h"
#include "tests/generation/GenerationData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

FakeProvider::FakeProvider(Clock &clock, Handler handler, Counts &counts)
    : m_clock(clock)
    , m_handler(std::move(handler))
    , m_counts(counts)
{
}

QByteArray FakeProvider::body(const providers::ChatPrompt &prompt) const
{
    return providers::chatBody(prompt);
}

QCoro::Task<Result<providers::ChatAnswer>> FakeProvider::send(QByteArray body, std::stop_token stop)
{
    const Reply reply = m_handler(body, ++m_counts.calls);
    const int now = ++m_counts.inFlight;
    m_counts.mostInFlight = std::max(m_counts.mostInFlight.load(), now);
    const bool full = reply.after.count() == 0 || co_await sleepFor(m_clock, reply.after, stop);
    --m_counts.inFlight;
    if (!full) {
        co_return fail(ErrorCode::Cancelled);
    }
    co_return reply.answer;
}

QCoro::Task<Result<QStringList>> FakeProvider::models(std::stop_token)
{
    co_return QStringList();
}

providers::ChatAnswer FakeProvider::answer(const QByteArray &body, const QStringList &without)
{
    QJsonObject table{{u"text"_s, u"What the shop keeps about its trade."_s}};
    QJsonArray columns;
    for (const QString &line : userMessage(body).split(u'\n')) {
        if (line.startsWith(u"table "_s)) {
            table.insert(u"name"_s, line.section(u' ', 1, 1));
        } else if (line.startsWith(u"- "_s) && !without.contains(line.section(u' ', 1, 1))) {
            columns.append(QJsonObject{{u"name"_s, line.section(u' ', 1, 1)},
                {u"text"_s, u"Number under which the shop keeps it, given once."_s}});
        }
    }
    table.insert(u"columns"_s, columns);
    providers::ChatAnswer answer;
    answer.content = QJsonDocument(QJsonObject{{u"tables"_s, QJsonArray{table}}}).toJson(QJsonDocument::Compact);
    answer.usage = {300, 0, 60, 500};
    return answer;
}

FakeProvider::Reply FakeProvider::good(const QByteArray &body, int)
{
    return {answer(body), {}};
}

FakeProvider::Reply FakeProvider::failing(Error error, std::chrono::milliseconds after)
{
    return {fail(std::move(error)), after};
}

} // namespace metaflow::testing
