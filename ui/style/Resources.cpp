#include "ui/style/Resources.h"

#include <QtGlobal>
#include <QDir>

void initMetaflowUiResources()
{
    Q_INIT_RESOURCE(ui);
}
