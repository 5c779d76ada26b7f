#include "ui/shell/KeySheet.h"

#include "ui/shell/Keys.h"
#include "ui/widgets/Build.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

void addGroup(QGridLayout *grid, const KeyGroup &group, int column)
{
    int row = 0;
    while (grid->itemAtPosition(row, column)) {
        ++row;
    }
    auto *title = label(group.title, Role::Title);
    title->setContentsMargins(0, row > 0 ? 14 : 0, 0, 4);
    grid->addWidget(title, row++, column, 1, 2);
    for (const KeyLine &line : group.lines) {
        auto *keys = label(line.keys);
        keys->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QFont font = keys->font();
        font.setBold(true);
        keys->setFont(font);
        grid->addWidget(keys, row, column);
        grid->addWidget(label(line.does), row++, column + 1);
    }
}

} // namespace

KeySheet::KeySheet(const KeyMap &map, QWidget *parent)
    : QDialog(parent)
{
    identify(this, u"keySheet"_s, tr("All keys"));
    setWindowTitle(tr("All keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(2, 24);
    const QVector<KeyGroup> groups = allKeys(map);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        addGroup(grid, groups.at(i), i == 0 ? 0 : 3);
    }
    auto *close = button(tr("Close"), u"keySheetClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addLayout(grid);
    layout->addSpacing(12);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace metaflow::ui
