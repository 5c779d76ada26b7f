#include "ui/review/ProposalView.h"

#include "ui/review/TextsTab.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QComboBox *textChooser(const QString &name, const QString &accessibleName)
{
    auto *made = new QComboBox;
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(12);
    identify(made, name, accessibleName, accessibleName);
    return made;
}

/// Where it stands in the choices now; what was typed back is what stands.
const TextChoice *again(const QVector<TextChoice> &choices, const TextChoice &wanted)
{
    for (const TextChoice &one : choices) {
        if (one.isSamePlace(wanted)) {
            return &one;
        }
    }
    return wanted.kind == TextChoice::Kind::Typed ? &choices.last() : nullptr;
}

} // namespace

ProposalView::ProposalView(QWidget *parent)
    : QWidget(parent)
    , m_diff(new DiffText(u"proposalText"_s, tr("Proposal with changes")))
    , m_bar(new QWidget)
    , m_from(textChooser(u"compareFrom"_s, tr("Compare this text")))
    , m_to(textChooser(u"compareTo"_s, tr("With this text")))
{
    m_bar->setObjectName(u"compareBar"_s);
    auto *close = flatButton(tr("Close"), u"compareClose"_s);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 2);
    bar->setSpacing(4);
    bar->addWidget(m_from, 1);
    bar->addWidget(label(u"→"_s));
    bar->addWidget(m_to, 1);
    bar->addWidget(close);
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_diff, 1);
    connect(close, &QPushButton::clicked, this, [this] { compare(std::nullopt); });
    connect(m_from, &QComboBox::activated, this, &ProposalView::chosen);
    connect(m_to, &QComboBox::activated, this, &ProposalView::chosen);
}

void ProposalView::show(const Item &item, const QString &typed)
{
    if (!m_item || m_item->id != item.id) {
        m_texts.clear();
        m_compared.reset();
    }
    m_item = item;
    m_diff->setPlaceholderText({});
    setTyped(typed);
}

void ProposalView::setTexts(const QVector<ItemText> &texts)
{
    m_texts = texts;
    if (m_item) {
        m_choices = textChoices(*m_item, m_texts, m_typed);
        if (isComparing()) {
            fillChoosers();
        }
    }
}

void ProposalView::setTyped(const QString &typed)
{
    m_typed = typed;
    m_choices = m_item ? textChoices(*m_item, m_texts, typed) : QVector<TextChoice>();
    render();
}

void ProposalView::clear(const QString &placeholder)
{
    m_item.reset();
    m_texts.clear();
    m_typed.clear();
    m_choices.clear();
    m_compared.reset();
    m_diff->setPlaceholderText(placeholder);
    render();
}

void ProposalView::compareNext()
{
    const QVector<TextPair> pairs = usefulPairs(m_choices);
    qsizetype next = 0;
    if (m_compared) {
        const auto shown = std::find_if(pairs.begin(), pairs.end(), [this](const TextPair &one) {
            return one.from.isSamePlace(m_compared->from) && one.to.isSamePlace(m_compared->to);
        });
        next = shown == pairs.end() ? pairs.size() : shown - pairs.begin() + 1;
    }
    if (pairs.isEmpty() && !m_compared) {
        compare(restingPair(m_choices)); // its names at least, and the choosers
    } else {
        compare(next < pairs.size() ? std::optional(pairs.at(next)) : std::nullopt);
    }
}

void ProposalView::compare(const std::optional<TextPair> &pair)
{
    m_compared = pair;
    render();
}

void ProposalView::chosen()
{
    if (m_filling || m_from->currentIndex() < 0 || m_to->currentIndex() < 0) {
        return;
    }
    compare(TextPair{m_choices.at(m_from->currentIndex()), m_choices.at(m_to->currentIndex())});
}

void ProposalView::render()
{
    if (m_compared) {
        const TextChoice *from = again(m_choices, m_compared->from);
        const TextChoice *to = again(m_choices, m_compared->to);
        m_compared = from && to ? std::optional(TextPair{*from, *to}) : std::nullopt;
    }
    m_bar->setVisible(isComparing());
    if (m_compared) {
        fillChoosers();
        m_diff->showDiff(m_compared->from.text, m_compared->to.text);
        m_diff->setAccessibleName(tr("From %1 to %2").arg(m_from->currentText(), m_to->currentText()));
        Q_EMIT captionChanged(tr("Compared"));
        return;
    }
    m_diff->setAccessibleName(tr("Proposal with changes"));
    const auto resting = restingPair(m_choices);
    if (resting) {
        m_diff->showDiff(resting->from.text, resting->to.text);
    } else {
        m_diff->showText(m_typed);
    }
    const bool changed = resting && resting->from.kind == TextChoice::Kind::First;
    Q_EMIT captionChanged(changed ? tr("Changes") : tr("Proposal"));
}

void ProposalView::fillChoosers()
{
    const QScopedValueRollback filling(m_filling, true);
    for (auto [box, side] : {std::pair{m_from, &m_compared->from}, std::pair{m_to, &m_compared->to}}) {
        box->clear();
        for (const TextChoice &choice : std::as_const(m_choices)) {
            box->addItem(nameOf(choice));
            if (choice.isSamePlace(*side)) {
                box->setCurrentIndex(box->count() - 1);
            }
        }
    }
}

QString ProposalView::nameOf(const TextChoice &choice) const
{
    switch (choice.kind) {
    case TextChoice::Kind::Catalog:
        return tr("In the catalog now");
    case TextChoice::Kind::Base:
        return tr("In the catalog when generated");
    case TextChoice::Kind::First:
        return tr("First proposal");
    case TextChoice::Kind::Standing:
        return tr("What stands");
    case TextChoice::Kind::Typed:
        return tr("What is typed");
    case TextChoice::Kind::Other:
        break;
    }
    const auto texts = distinctTexts(m_texts);
    return nameOf(texts.value(choice.number - 1), choice.number);
}

QString ProposalView::nameOf(const ItemText &text, int number) const
{
    return tr("Text %1, %2").arg(QString::number(number), originWord(text.origin));
}

} // namespace metaflow::ui
