#include "ui/review/SavedFilters.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

auto named(const QVector<SavedFilter> &all, const QString &name)
{
    return std::find_if(all.begin(), all.end(),
        [&name](const SavedFilter &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<bool> writeAll(const QString &file, const QString &group, const QVector<SavedFilter> &all)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("name"_L1, all.at(i).name);
        settings.setValue("line"_L1, all.at(i).line);
    }
    settings.endArray();
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace

SavedFilters::SavedFilters(QString settingsFile, QString storeId, QObject *parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
    , m_group(u"review/filters/"_s + storeId)
{
    m_writer.setMaxThreadCount(1);
    if (m_file.isEmpty()) {
        return;
    }
    QSettings settings(m_file, QSettings::IniFormat);
    const int count = settings.beginReadArray(m_group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const SavedFilter read{settings.value("name"_L1).toString(), settings.value("line"_L1).toString()};
        if (!read.name.isEmpty()) {
            m_all << read;
        }
    }
}

void SavedFilters::save(const QString &name, const QString &line)
{
    if (name.isEmpty()) {
        return;
    }
    if (const auto there = named(m_all, name); there != m_all.cend()) {
        m_all[there - m_all.cbegin()] = {name, line};
    } else {
        m_all.append({name, line});
    }
    write();
    Q_EMIT changed();
}

void SavedFilters::rename(int index, const QString &name)
{
    const auto there = named(m_all, name);
    const bool taken = there != m_all.cend() && there - m_all.cbegin() != index;
    if (index >= 0 && index < m_all.size() && !name.isEmpty() && !taken) {
        m_all[index].name = name;
        write();
    }
    Q_EMIT changed(); // also where it stays: what was typed goes
}

void SavedFilters::remove(int index)
{
    if (index >= 0 && index < m_all.size()) {
        m_all.removeAt(index);
        write();
        Q_EMIT changed();
    }
}

void SavedFilters::write()
{
    if (m_file.isEmpty()) {
        return;
    }
    m_writer.start([file = m_file, group = m_group, all = m_all] { (void)writeAll(file, group, all); });
}

} // namespace metaflow::ui
