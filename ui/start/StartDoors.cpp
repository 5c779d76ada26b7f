#include "ui/start/StartDoors.h"

#include "ui/start/Door.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

StartDoors::StartDoors(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto add = [this, layout](const QString &name, const Door::Sign &sign, void (StartDoors::*wanted)()) {
        auto *door = new Door(name, static_cast<int>(m_doors.size()) + 1, sign);
        connect(door, &Door::clicked, this, wanted);
        layout->addWidget(door);
        m_doors << door;
    };
    add(u"doorPractice"_s,
        {u"practice"_s, tr("Practice"),
            tr("A small Databricks on this machine and a model that writes. No account, and nothing leaves the "
               "machine.")},
        &StartDoors::practiceWanted);
    add(u"doorWorkspace"_s,
        {u"workspace"_s, tr("My workspace"),
            tr("Sign in to Databricks, pick a warehouse and a model. Nothing is started or written by it.")},
        &StartDoors::workspaceWanted);
    add(u"doorTeam"_s,
        {u"team"_s, tr("Join my team's store"),
            tr("Review what others generated. All it takes is the address of the database.")},
        &StartDoors::teamWanted);
    add(u"doorFile"_s,
        {u"file"_s, tr("Open a file I was sent"),
            tr("A plan (.mfplan), CSV or Excel: look at every change before anything is written.")},
        &StartDoors::fileWanted);
}

void StartDoors::focusFirst()
{
    m_doors.first()->setFocus();
}

/// Arrows are the buttons' own.
void StartDoors::keyPressEvent(QKeyEvent *event)
{
    const int door = event->key() - Qt::Key_1;
    if (door >= 0 && door < m_doors.size() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        m_doors.at(door)->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace metaflow::ui
