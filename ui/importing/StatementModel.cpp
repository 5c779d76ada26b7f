#include "ui/importing/StatementModel.h"

#include "ui/importing/PlanWords.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Tip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int lineLength = 240; // of a statement in its row: more than any list is wide

QString stateWord(StatementState state)
{
    switch (state) {
    case StatementState::Open:
        return {};
    case StatementState::Sent:
        return StatementModel::tr("sent");
    case StatementState::Succeeded:
        return StatementModel::tr("succeeded");
    case StatementState::Failed:
        return StatementModel::tr("failed");
    case StatementState::Unknown:
        break;
    }
    return StatementModel::tr("outcome unknown");
}

} // namespace

QString statementText(const PlanStatement &statement)
{
    QString text = statement.sql;
    for (const StatementParameter &parameter : statement.parameters) {
        text += u"\n    :%1 = "_s.arg(parameter.name);
        text += parameter.value ? u'"' + *parameter.value + u'"' : StatementModel::tr("NULL");
    }
    return text;
}

void StatementModel::setTree(std::shared_ptr<const PlanTree> tree)
{
    beginResetModel();
    m_tree.swap(tree);
    endResetModel();
    dropLater(std::move(tree));
}

const PlanStatement *StatementModel::statementAt(int row) const
{
    const auto &statements = m_tree->plan().statements;
    return row < 0 || row >= statements.size() ? nullptr : &statements.at(row);
}

int StatementModel::rowOf(int number) const
{
    const auto &statements = m_tree->plan().statements;
    if (number > 0 && number <= statements.size() && statements.at(number - 1).number == number) {
        return number - 1; // they are numbered from one on
    }
    for (int row = 0; row < statements.size(); ++row) {
        if (statements.at(row).number == number) {
            return row;
        }
    }
    return -1;
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tree->plan().statements.size());
}

QString StatementModel::line(const PlanStatement &statement)
{
    const QLocale locale;
    QString text = locale.toString(statement.number) + u"  "_s;
    if (statement.derived) {
        text += tr("(derived from %1)").arg(locale.toString(statement.derivedFrom)) + u"  "_s;
    }
    if (const QString state = stateWord(statement.state); !state.isEmpty()) {
        text += u'[' + state + u"]  "_s;
    }
    return text + statement.sql.left(lineLength).simplified();
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PlanStatement &statement = m_tree->plan().statements.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line(statement);
    case Qt::AccessibleTextRole:
        return statement.errorCode.isEmpty() ? line(statement)
                                             : line(statement) + u", "_s + reasonText(statement.errorCode);
    case Qt::ToolTipRole:
        return plainTip(statement.errorCode.isEmpty() ? statement.table.display() : reasonText(statement.errorCode));
    default:
        return {};
    }
}

} // namespace metaflow::ui
