#include "ui/importing/ChoiceBar.h"

#include "ui/widgets/Build.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr std::array<const char *, choiceCount> choiceButtons{
    "replaceChosen", "keepTheirs", "takeOurs", "appendOurs", "writeAgain"};

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox)
    , m_edit(button(tr("&Edit here"), u"editHere"_s))
{
    setObjectName(u"choiceBar"_s);
    identify(m_scope, u"choiceScope"_s, tr("Which changes a choice is for"));
    m_scope->addItems({tr("Chosen rows"), tr("All shown")});
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_edit->setToolTip(tr("Word it anew: a decision like in Review, then the plan is made again."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scope);
    for (int choice = 0; choice < choiceCount; ++choice) {
        auto *made = button({}, QLatin1String(choiceButtons.at(static_cast<size_t>(choice))));
        m_buttons.at(static_cast<size_t>(choice)) = made;
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, choice] { Q_EMIT choiceMade(static_cast<Choice>(choice)); });
    }
    layout->addWidget(m_edit);
    layout->addStretch();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChoiceBar::label);
    connect(m_edit, &QPushButton::clicked, this, &ChoiceBar::editWanted);
    label();
}

void ChoiceBar::show(bool able, int chosenRows, const Counts &chosen, int shownRows, const Counts &shown)
{
    const QLocale locale;
    m_chosen = chosen;
    m_shown = shown;
    m_scope->setItemText(0, tr("Chosen rows (%1)").arg(locale.toString(chosenRows)));
    m_scope->setItemText(1, tr("All shown (%1)").arg(locale.toString(shownRows)));
    setVisible(able);
    label();
}

void ChoiceBar::setEditable(bool editable)
{
    m_edit->setVisible(editable);
}

bool ChoiceBar::isForAll() const
{
    return m_scope->currentIndex() == 1;
}

QString ChoiceBar::textOf(Choice choice, int count)
{
    const QString many = QLocale().toString(count);
    switch (choice) {
    case Choice::Replace:
        return count == 1 ? tr("&Replace this one") : tr("&Replace these %1").arg(many);
    case Choice::KeepTheirs:
        return count == 1 ? tr("&Keep theirs") : tr("&Keep theirs for these %1").arg(many);
    case Choice::TakeOurs:
        return count == 1 ? tr("&Take ours") : tr("&Take ours for these %1").arg(many);
    case Choice::Append:
        return count == 1 ? tr("Appe&nd ours") : tr("Appe&nd ours to these %1").arg(many);
    case Choice::WriteAgain:
        break;
    }
    return count == 1 ? tr("&Write it again") : tr("&Write these %1 again").arg(many);
}

void ChoiceBar::label()
{
    const Counts &counts = isForAll() ? m_shown : m_chosen;
    for (size_t choice = 0; choice < m_buttons.size(); ++choice) {
        QPushButton *made = m_buttons.at(choice);
        const QString text = textOf(static_cast<Choice>(choice), counts.at(choice));
        made->setText(text);
        made->setAccessibleName(QString(text).remove(u'&'));
        made->setVisible(counts.at(choice) > 0);
    }
}

} // namespace metaflow::ui
