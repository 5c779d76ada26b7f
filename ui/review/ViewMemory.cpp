#include "ui/review/ViewMemory.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

void writePlace(const QString &file, const QString &store, const ViewMemory::Place &place)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("review/line/"_L1 + store, place.line);
    settings.setValue("review/item/"_L1 + store, place.item.value());
    settings.setValue("review/caret/"_L1 + store, place.caret);
}

} // namespace

ViewMemory::ViewMemory(QString settingsFile, QString storeId, QObject *parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
    , m_store(std::move(storeId))
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1500ms);
    connect(&m_soon, &QTimer::timeout, this, &ViewMemory::write);
    if (m_file.isEmpty()) {
        return;
    }
    const QSettings settings(m_file, QSettings::IniFormat);
    if (settings.contains("review/line/"_L1 + m_store)) {
        m_left = Place{settings.value("review/line/"_L1 + m_store).toString(),
            ItemId(settings.value("review/item/"_L1 + m_store).toLongLong()),
            settings.value("review/caret/"_L1 + m_store).toInt()};
    }
}

ViewMemory::~ViewMemory()
{
    write();
    m_writer.waitForDone();
}

void ViewMemory::note(const Place &place)
{
    m_now = place;
    if (!m_file.isEmpty()) {
        m_soon.start();
    }
}

void ViewMemory::write()
{
    if (m_now && m_now != m_written && !m_file.isEmpty()) {
        m_written = m_now;
        m_writer.start([file = m_file, store = m_store, place = *m_now] { writePlace(file, store, place); });
    }
}

} // namespace metaflow::ui
