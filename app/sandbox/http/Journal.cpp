#include "app/sandbox/http/Journal.h"

#include "app/sandbox/http/JsonText.h"

namespace metaflow::sandbox::http {

namespace {

void number(QByteArray *out, const char *name, qint64 value)
{
    out->append(",\"").append(name).append("\":");
    out->append(value < 0 ? QByteArray("null") : QByteArray::number(value));
}

void text(QByteArray *out, const char *name, const QString &value)
{
    out->append(",\"").append(name).append("\":");
    appendJson(out, value);
}

} // namespace

Journal::Journal()
{
    m_clock.start();
}

bool Journal::writeTo(const QString &file)
{
    m_file.setFileName(file);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

qint64 Journal::arrived(
    Kind kind, const QString &user, const QByteArray &method, const QString &target, const QByteArray &body)
{
    Entry entry;
    entry.arrivedMs = m_clock.elapsed();
    entry.kind = kind;
    entry.user = user;
    entry.method = method;
    entry.path = target.section(u'?', 0, 0);
    entry.query = target.section(u'?', 1);
    entry.body = body;
    m_entries.push_back(std::move(entry));
    if (kind != Kind::Other) {
        m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    }
    return m_first + static_cast<qint64>(m_entries.size()) - 1;
}

Journal::Entry *Journal::find(qint64 entry)
{
    const qint64 at = entry - m_first;
    return at >= 0 && at < static_cast<qint64>(m_entries.size()) ? &m_entries.at(static_cast<size_t>(at)) : nullptr;
}

void Journal::answered(qint64 entry, int status, qint64 inputTokens, qint64 outputTokens, const QString &fault)
{
    Entry *held = find(entry);
    if (!held) {
        return;
    }
    held->status = status;
    held->inputTokens = inputTokens;
    held->outputTokens = outputTokens;
    held->fault = fault;
    if (held->kind != Kind::Other) {
        --m_inFlight;
    }
    release(held);
}

void Journal::hold(qint64 entry)
{
    if (Entry *held = find(entry)) {
        ++held->holds;
    }
}

void Journal::finished(qint64 entry, int tableVersion)
{
    if (Entry *held = find(entry)) {
        held->tableVersion = tableVersion;
        release(held);
    }
}

void Journal::release(Entry *entry)
{
    if (--entry->holds == 0 && m_file.isOpen()) {
        m_file.write(line(*entry) + '\n');
        m_file.flush();
    }
}

void Journal::clear()
{
    m_first += static_cast<qint64>(m_entries.size());
    m_entries.clear();
    m_inFlight = 0; // what is still under way belongs to the time before
    m_mostInFlight = 0;
}

QByteArray Journal::line(const Entry &entry)
{
    static constexpr const char *kinds[] = {"statement", "model", "other"};
    QByteArray out = "{\"t_ms\":" + QByteArray::number(entry.arrivedMs);
    text(&out, "kind", QString::fromLatin1(kinds[static_cast<int>(entry.kind)]));
    text(&out, "user", entry.user);
    text(&out, "method", QString::fromLatin1(entry.method));
    text(&out, "path", entry.path);
    if (!entry.query.isEmpty()) {
        text(&out, "query", entry.query);
    }
    text(&out, "body", QString::fromUtf8(entry.body));
    number(&out, "status", entry.status == 0 ? -1 : entry.status);
    number(&out, "input_tokens", entry.inputTokens);
    number(&out, "output_tokens", entry.outputTokens);
    number(&out, "table_version", entry.tableVersion);
    if (!entry.fault.isEmpty()) {
        text(&out, "fault", entry.fault);
    }
    return out + '}';
}

QByteArray Journal::json() const
{
    QByteArray out = "{\"entries\":[";
    for (const Entry &entry : m_entries) {
        if (&entry != &m_entries.front()) {
            out.append(',');
        }
        out.append(line(entry));
    }
    return out + "],\"most_in_flight\":" + QByteArray::number(m_mostInFlight) + '}';
}

} // namespace metaflow::sandbox::http
