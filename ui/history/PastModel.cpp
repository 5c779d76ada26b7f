#include "ui/history/PastModel.h"

#include "core/wording/Wording.h"
#include "ui/review/TextsTab.h"
#include "ui/widgets/Tip.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr qsizetype previewLength = 300; // the whole text stands below

QString timeText(const review::PastLine &line)
{
    return line.time.isValid() ? QLocale().toString(line.time.toLocalTime(), QLocale::ShortFormat)
                               : PastModel::tr("time unknown");
}

/// `model gpt-6-luna, score 80`
QString sourceText(const review::PastLine &line)
{
    if (!line.source) {
        return {};
    }
    const ItemText &text = *line.source;
    QString who = originWord(text.origin);
    if (text.matchPercent) {
        who = PastModel::tr("%1, %2 % like %3").arg(who, QString::number(*text.matchPercent), text.from.display());
    } else if (!text.author.isEmpty()) {
        who += u' ' + text.author;
    }
    return text.score ? PastModel::tr("%1, score %2").arg(who, QString::number(*text.score)) : who;
}

} // namespace

QString shownText(const review::PastLine &line)
{
    if (line.text) {
        return line.text->isEmpty() ? PastModel::tr("(empty)") : *line.text;
    }
    return line.erased ? PastModel::tr("(erased)") : PastModel::tr("(its text was not kept)");
}

void PastModel::set(const review::ItemPast &past)
{
    const review::PastLine *before = lineAt(m_marked);
    const qint64 key = before ? before->key() : 0;
    beginResetModel();
    m_past = past;
    m_standing = review::ownBefore(past.lines, -1);
    if (const auto *newest = lineAt(m_standing); newest && newest->text != past.item.current) {
        m_standing = -1; // somebody changed it behind the record's back
    }
    m_marked = before ? rowOf(key) : -1;
    endResetModel();
}

const review::PastLine *PastModel::lineAt(int row) const
{
    return row < 0 || row >= m_past.lines.size() ? nullptr : &m_past.lines.at(row);
}

int PastModel::rowOf(qint64 key) const
{
    const auto &lines = m_past.lines;
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const review::PastLine &line) { return line.key() == key; });
    return found == lines.end() ? -1 : static_cast<int>(found - lines.begin());
}

void PastModel::mark(int row)
{
    for (const int changed : {std::exchange(m_marked, row), row}) {
        if (changed >= 0) {
            Q_EMIT dataChanged(index(changed, 0), index(changed, Columns - 1));
        }
    }
}

int PastModel::comparedWith(int row) const
{
    return m_marked >= 0 && m_marked != row ? m_marked : review::ownBefore(m_past.lines, row);
}

QString PastModel::nameOf(int row) const
{
    const QString what = textOf(row, Action) + u' '
        + (m_past.lines.at(row).row ? tr("by %1").arg(textOf(row, Person)) : textOf(row, Source));
    const QString version = textOf(row, Version);
    return version.isEmpty() ? what : tr("version %1, %2").arg(version, what);
}

int PastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_past.lines.size());
}

int PastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString PastModel::textOf(int row, int column) const
{
    const review::PastLine &line = m_past.lines.at(row);
    switch (column) {
    case Mark:
        return row == m_marked ? u"◆"_s : QString();
    case Time:
        return timeText(line);
    case Version: // the earlier tool counted none
        return line.row && line.row->itemVersion > 0 ? QLocale().toString(line.row->itemVersion) : QString();
    case Action:
        return line.row ? wording::describeAction(line.row->action) : wording::describeAction(action::offered);
    case Person:
        return line.row ? line.row->actor.person.name : QString();
    case Source:
        return sourceText(line);
    case Status:
        return line.row && line.row->newStatus ? wording::describe(*line.row->newStatus) : QString();
    default:
        return shownText(line).left(previewLength).simplified();
    }
}

QString PastModel::spoken(int row) const
{
    QStringList parts{nameOf(row), textOf(row, Time), textOf(row, Text)};
    if (row == m_standing) {
        parts.prepend(tr("stands now"));
    }
    if (row == m_marked) {
        parts.prepend(tr("marked to compare with"));
    }
    return parts.join(u", "_s);
}

QVariant PastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case Qt::ToolTipRole: // of people and models: never markup
        return plainTip(index.row() == m_standing && index.column() == Version ? tr("stands now")
                                                                               : textOf(index.row(), index.column()));
    case Qt::FontRole:
        if (index.row() == m_standing) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{
        QString(), tr("Time"), tr("Version"), tr("Action"), tr("Person"), tr("Written by"), tr("Status"), tr("Text")}
        .value(section);
}

} // namespace metaflow::ui
