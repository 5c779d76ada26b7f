#include "ui/settings/StoreSection.h"

#include "ui/settings/StoreAdopter.h"
#include "ui/settings/StoreMover.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/RoleWords.h"
#include "ui/start/StoreForm.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"
#include "core/store/Store.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

StoreSection::StoreSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_title(label({}, Role::Title))
    , m_other(button(tr("&Use another store …"), u"storeOther"_s))
    , m_file(button(tr("Open a &file …"), u"storeFile"_s))
    , m_move(button(tr("&Move to PostgreSQL …"), u"storeMoveStart"_s))
    , m_adopt(button(tr("&Adopt the earlier tool's database …"), u"storeAdoptStart"_s))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"storeSection"_s);
    buildLayout();
    connectParts();
}

QLabel *StoreSection::addFact(QGridLayout *grid, const QString &caption, const QString &name)
{
    QLabel *fact = label({});
    fact->setObjectName(name);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid->rowCount();
    grid->addWidget(label(caption, Role::Caption), row, 0, Qt::AlignTop);
    grid->addWidget(fact, row, 1);
    return fact;
}

void StoreSection::buildLayout()
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setColumnStretch(1, 1);
    m_address = addFact(facts, tr("Store"), u"storeAddress"_s);
    m_role = addFact(facts, tr("Your role"), u"storeRole"_s);
    m_holds = addFact(facts, tr("Holds"), u"storeHolds"_s);
    m_title->setObjectName(u"storeBelow"_s);
    auto *line = new QHBoxLayout;
    for (QPushButton *each : {m_other, m_file, m_move, m_adopt}) {
        line->addWidget(each);
    }
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(facts);
    layout->addLayout(line);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(m_place, 1);
    layout->addStretch();
}

void StoreSection::connectParts()
{
    const MachineServices &machine = *m_context.machine;
    connect(m_other, &QPushButton::clicked, this, &StoreSection::chooseOther);
    connect(m_file, &QPushButton::clicked, this, &StoreSection::openFile);
    connect(m_move, &QPushButton::clicked, this, &StoreSection::chooseTarget);
    connect(m_adopt, &QPushButton::clicked, this, &StoreSection::chooseEarlier);
    m_other->setVisible(static_cast<bool>(machine.openStore));
    m_file->setVisible(static_cast<bool>(machine.openStore));
    const bool real = !m_context.connection.isPractice(); // practice stays where it is
    m_move->setVisible(real && machine.moveStore);
    m_adopt->setVisible(real && machine.adopt && machine.previewAdoption);
    const QString why = whyRoleForbids(m_context, metaflow::Role::Admin);
    m_move->setEnabled(why.isEmpty());
    m_move->setToolTip(plainTip(why.isEmpty() ? m_move->accessibleName() : why));
}

void StoreSection::refresh()
{
    m_address->setText(m_context.machine->storeUrl);
    const Membership &membership = m_context.machine->membership;
    m_role->setText(membership.enforced
            ? tr("%1; the server refuses what this role does not allow.").arg(roleWord(membership.role))
            : tr("%1. This is a courtesy: whoever has the file may do everything, and four eyes are a promise that "
                 "nobody enforces.")
                  .arg(roleWord(membership.role)));
    if (!m_context.machine->storeInfo) {
        return;
    }
    m_context.machine->storeInfo().then(this, [this](const Result<store::StoreInfo> &info) {
        if (info) {
            show(*info);
        } else {
            Q_EMIT failed(info.error());
        }
    });
}

void StoreSection::show(const store::StoreInfo &info)
{
    const QLocale locale;
    QString text
        = tr("%1 items, %2 rows of history, schema %3")
              .arg(locale.toString(info.items), locale.toString(info.historyRows), QString::number(info.schemaVersion));
    if (info.duplicates > 0) {
        text += tr(", %n duplicate(s) of the earlier tool", nullptr, info.duplicates);
    }
    m_holds->setText(text);
    m_holds->setToolTip(plainTip(tr("Its id: %1").arg(info.storeId)));
}

void StoreSection::openFile()
{
    m_context.dialogs.openFile(this, tr("Open a store"), tr("Stores (*.sqlite *.db);;All files (*)"),
        [this](const QString &file) { m_context.machine->openStore(u"sqlite:"_s + file); });
}

/// In place of what stood there.
void StoreSection::put(QWidget *below, const QString &title)
{
    delete std::exchange(m_below, below);
    m_title->setText(title);
    m_place->addWidget(below, 1);
}

void StoreSection::chooseOther()
{
    if (!unfinished().isEmpty()) {
        return;
    }
    m_mover = nullptr;
    m_adopter = nullptr;
    auto *form = new StoreForm(*m_context.machine, StoreForm::Offers::Both);
    auto *top = new QWidget; // the form stays there
    auto *inside = new QVBoxLayout(top);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(form);
    inside->addStretch();
    connect(form, &StoreForm::chosen, this, [this](const QString &url) { m_context.machine->openStore(url); });
    put(top, tr("Use another store"));
    form->focusFirst();
}

void StoreSection::chooseTarget()
{
    if (!unfinished().isEmpty()) {
        return;
    }
    m_adopter = nullptr;
    m_mover = new StoreMover(m_context);
    connect(m_mover, &StoreMover::failed, this, &StoreSection::failed);
    connect(m_mover, &StoreMover::moved, this, [this] { Q_EMIT done(tr("The store was moved.")); });
    put(m_mover, tr("Move this store to PostgreSQL"));
    m_mover->focusFirst();
}

void StoreSection::chooseEarlier()
{
    if (!unfinished().isEmpty()) {
        return;
    }
    m_mover = nullptr;
    m_adopter = new StoreAdopter(m_context);
    connect(m_adopter, &StoreAdopter::failed, this, &StoreSection::failed);
    connect(m_adopter, &StoreAdopter::adopted, this, [this] { Q_EMIT done(tr("The database was adopted.")); });
    put(m_adopter, tr("Adopt the earlier tool's database"));
    m_adopter->focusFirst();
}

QString StoreSection::unfinished() const
{
    if (m_mover && m_mover->isRunning()) {
        return tr("The store is being moved. Stopped now, the new place stays empty.");
    }
    return m_adopter && m_adopter->isRunning()
        ? tr("The earlier tool's database is being adopted. It will be finished before MetaFlow ends.")
        : QString();
}

} // namespace metaflow::ui
