#include "ui/settings/LookSection.h"

#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

const QString schemeKey = u"look/scheme"_s;

} // namespace

LookSection::LookSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_scheme(new QComboBox)
{
    setObjectName(u"lookSection"_s);
    m_writer.setMaxThreadCount(1);
    identify(m_scheme, u"schemeChoice"_s, tr("Colours"));
    m_scheme->addItem(tr("As the system has it"), schemeName(Scheme::System));
    m_scheme->addItem(tr("Light"), schemeName(Scheme::Light));
    m_scheme->addItem(tr("Dark"), schemeName(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), schemeName(Scheme::HighContrast));
    auto *caption = label(tr("&Colours"));
    caption->setBuddy(m_scheme);
    auto *line = new QHBoxLayout;
    line->addWidget(caption);
    line->addWidget(m_scheme);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    auto *note = label(tr("Sizes follow the scale of the display."), Role::Caption);
    layout->addWidget(note);
    layout->addStretch();
    connect(m_scheme, &QComboBox::activated, this, &LookSection::choose);
}

void LookSection::refresh()
{
    m_scheme->setCurrentIndex(m_scheme->findData(schemeName(m_context.theme->scheme())));
}

void LookSection::choose()
{
    const QString name = m_scheme->currentData().toString();
    m_context.theme->use(schemeFromName(name));
    if (!m_context.settingsFile.isEmpty()) {
        m_writer.start(
            [file = m_context.settingsFile, name] { QSettings(file, QSettings::IniFormat).setValue(schemeKey, name); });
    }
}

void useKeptScheme(Theme &theme, const QString &settingsFile)
{
    const Scheme kept = schemeFromName(QSettings(settingsFile, QSettings::IniFormat).value(schemeKey).toString());
    if (kept != theme.scheme()) {
        theme.use(kept);
    }
}

} // namespace metaflow::ui
