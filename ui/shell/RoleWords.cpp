#include "ui/shell/RoleWords.h"

#include "ui/shell/Context.h"
#include "ui/shell/MachineServices.h"

#include <QCoreApplication>

namespace metaflow::ui {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("RoleWords", text);
}

} // namespace

QString roleWord(metaflow::Role role)
{
    switch (role) {
    case metaflow::Role::Reader:
        return told(QT_TRANSLATE_NOOP("RoleWords", "reader"));
    case metaflow::Role::Steward:
        return told(QT_TRANSLATE_NOOP("RoleWords", "steward"));
    case metaflow::Role::Admin:
        break;
    }
    return told(QT_TRANSLATE_NOOP("RoleWords", "administrator"));
}

QString whyRoleForbids(const Context &context, metaflow::Role needed)
{
    if (context.machine == nullptr || !context.machine->membership.enforced
        || context.machine->membership.role >= needed) {
        return {};
    }
    return needed == metaflow::Role::Admin
        ? told(QT_TRANSLATE_NOOP("RoleWords",
                   "You are a %1 of this store: scanning, generating, importing and what a "
                   "team agrees on are its administrators' part."))
              .arg(roleWord(context.machine->membership.role))
        : told(QT_TRANSLATE_NOOP("RoleWords",
                   "You are a %1 of this store: you see everything, and its stewards "
                   "decide."))
              .arg(roleWord(context.machine->membership.role));
}

} // namespace metaflow::ui
