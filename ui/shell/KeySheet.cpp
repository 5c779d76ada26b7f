#include "ui/shell/KeySheet.h"

#include "ui/shell/Keys.h"
#include "ui/widgets/Build.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

void addGroup(QGridLayout *grid, const KeyGroup &group)
{
    int row = grid->count() > 0 ? grid->rowCount() : 0;
    auto *title = label(group.title, Role::Title);
    title->setContentsMargins(0, row > 0 ? 10 : 0, 0, 2);
    grid->addWidget(title, row++, 0, 1, 2);
    for (const KeyLine &line : group.lines) {
        auto *keys = label(line.keys);
        QFont font = keys->font();
        font.setBold(true);
        keys->setFont(font);
        grid->addWidget(keys, row, 0);
        grid->addWidget(label(line.does), row++, 1);
    }
}

/// As large as the sheet where the screen has room for it; else it scrolls, by the arrows as well.
QScrollArea *scrolling(QWidget *sheet, const QSize &room)
{
    auto *scroll = new QScrollArea;
    identify(scroll, u"keySheetKeys"_s, KeySheet::tr("All keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    const QSize whole = sheet->sizeHint();
    const int bar = whole.height() > room.height() ? scroll->verticalScrollBar()->sizeHint().width() : 0;
    scroll->setMinimumSize((whole + QSize(bar, 0)).boundedTo(room));
    return scroll;
}

} // namespace

KeySheet::KeySheet(const KeyMap &map, QWidget *parent)
    : QDialog(parent)
{
    identify(this, u"keySheet"_s, tr("All keys"));
    setWindowTitle(tr("All keys"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    const QVector<KeyGroup> groups = allKeys(map);
    QGridLayout *column = nullptr; // the list has one of its own, so that the rows of the others do not move its rows
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (i <= 1) {
            auto *side = new QVBoxLayout;
            column = new QGridLayout;
            column->setHorizontalSpacing(16);
            column->setVerticalSpacing(2);
            side->addLayout(column);
            side->addStretch();
            columns->addLayout(side);
        }
        addGroup(column, groups.at(i));
    }
    auto *close = button(tr("Close"), u"keySheetClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    constexpr QSize around(80, 150); // margins, the button, and what the desktop keeps
    const QSize window = parent != nullptr ? parent->window()->size() : QSize(); // it may reach over the screen
    layout->addWidget(scrolling(sheet, screen()->availableSize().expandedTo(window) - around));
    layout->addSpacing(8);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace metaflow::ui
