#include "core/base/Engine.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow {

Engine::Engine(Threading threading)
    : m_context(new QObject)
{
    qRegisterMetaType<Progress>();
    if (threading == Threading::OwnThread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(u"engine"_s);
        m_context->moveToThread(m_thread.get());
        m_thread->start();
    }
}

void Engine::drain()
{
    QMetaObject::invokeMethod(m_context, [this] { m_closing = true; });
    cancelAll();
    // The only nested loop of the product: a task that has been asked to stop needs events to get there.
    while (m_running > 0) {
        if (m_thread) {
            QThread::yieldCurrentThread();
        } else {
            QCoreApplication::sendPostedEvents();
            if (m_running > 0) { // ended by a posted event: nothing might come that ends the wait
                QThread::currentThread()->eventDispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
    }
}

Engine::~Engine()
{
    drain();
    if (m_thread) {
        QObject *context = m_context;
        QMetaObject::invokeMethod(context, [context, thread = m_thread.get()] {
            delete context;
            thread->quit();
        });
        m_thread->wait();
    } else {
        delete m_context;
    }
}

void Engine::cancelAll()
{
    QMetaObject::invokeMethod(m_context, [this] {
        const auto stops = m_stops; // a stop callback may end a task, which changes the list
        for (auto *stop : stops) {
            if (std::find(m_stops.begin(), m_stops.end(), stop) != m_stops.end()) {
                stop->request_stop();
            }
        }
    });
}

std::shared_ptr<void> Engine::watch(const std::stop_source &stop)
{
    auto *watched = new std::stop_source(stop);
    m_stops.push_back(watched);
    return {watched, [this](void *pointer) {
                auto *source = static_cast<std::stop_source *>(pointer);
                std::erase(m_stops, source);
                delete source;
            }};
}

void Engine::ended()
{
    --m_running;
    m_context->thread()->eventDispatcher()->wakeUp(); // drain() may be waiting for events in this very loop
}

} // namespace metaflow
