#include "app/sandbox/api/Warehouse.h"

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::api {

Warehouse::Warehouse(QString id, qint64 startMs, QString creator)
    : m_id(std::move(id))
    , m_startMs(startMs)
    , m_creator(std::move(creator))
{
    reset();
}

void Warehouse::reset()
{
    m_failed = false;
    m_removed = false;
    m_starting.invalidate();
    if (m_startMs == 0) {
        m_starting.start();
    }
}

void Warehouse::stop()
{
    m_starting.invalidate();
}

void Warehouse::failToStart()
{
    stop();
    m_failed = true;
}

void Warehouse::remove()
{
    stop();
    m_removed = true;
}

qint64 Warehouse::wake()
{
    m_failed = false;
    if (!m_starting.isValid()) {
        m_starting.start();
    }
    return std::max<qint64>(0, m_startMs - m_starting.elapsed());
}

QString Warehouse::state() const
{
    if (m_removed) {
        return u"DELETED"_s;
    }
    if (!m_starting.isValid()) {
        return u"STOPPED"_s;
    }
    return m_starting.elapsed() < m_startMs ? u"STARTING"_s : u"RUNNING"_s;
}

QJsonObject Warehouse::json() const
{
    const bool running = state() == u"RUNNING";
    QJsonObject health{{u"status"_s, running ? u"HEALTHY"_s : u"STATUS_UNSPECIFIED"_s}};
    if (m_failed) {
        health = {{u"status"_s, u"FAILED"_s}, {u"summary"_s, startFailure.toString()},
            {u"message"_s, startFailure.toString()}};
    }
    return {{u"id"_s, m_id}, {u"name"_s, u"Practice warehouse"_s}, {u"state"_s, state()},
        {u"cluster_size"_s, u"2X-Small"_s}, {u"warehouse_type"_s, u"PRO"_s}, {u"enable_serverless_compute"_s, true},
        {u"auto_stop_mins"_s, 10}, {u"num_clusters"_s, running ? 1 : 0}, {u"max_num_clusters"_s, 1},
        {u"creator_name"_s, m_creator}, {u"health"_s, health},
        {u"channel"_s, QJsonObject{{u"name"_s, u"CHANNEL_NAME_CURRENT"_s}}}};
}

} // namespace metaflow::sandbox::api
