#include "ui/generate/RequestModel.h"

#include "ui/generate/RunWords.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

RequestModel::RequestModel(generation::GenerationService &service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
}

void RequestModel::open(RunId run, bool failedOnly)
{
    clear();
    m_query.run = run;
    m_query.failedOnly = failedOnly;
    readOn();
}

void RequestModel::clear()
{
    beginResetModel();
    ++m_opened;
    m_query.run = {};
    m_rows.clear();
    m_total = m_inFlight = 0;
    m_reading = false;
    endResetModel();
}

void RequestModel::readOn()
{
    if (m_reading || m_query.run == RunId()) {
        return;
    }
    m_reading = true;
    store::RequestQuery query = m_query;
    query.offset = static_cast<int>(m_rows.size());
    m_service.requests(query).then(this, [this, opened = m_opened](const Result<store::RequestPage> &page) {
        if (opened != m_opened) {
            return;
        }
        m_reading = false;
        if (page) {
            came(*page);
        } else {
            Q_EMIT failed(page.error());
        }
    });
}

void RequestModel::came(const store::RequestPage &page)
{
    m_total = page.total;
    m_inFlight = page.inFlight;
    if (!page.requests.isEmpty()) {
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(page.requests.size()) - 1);
        m_rows += page.requests;
        endInsertRows();
    }
    Q_EMIT loaded();
}

const Request *RequestModel::at(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row);
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RequestModel::text(const Request &request, int column) const
{
    const QLocale locale;
    const bool sent = request.actual != Usage();
    const Usage &usage = sent ? request.actual : request.estimate;
    switch (column) {
    case Number:
        return locale.toString(request.number);
    case Table:
        return request.table.display();
    case State:
        return request.repair ? tr("%1, asked again").arg(describeState(request)) : describeState(request);
    case Tokens: {
        const QString tokens
            = u"%1 / %2"_s.arg(locale.toString(usage.inputTokens), locale.toString(usage.outputTokens));
        return sent ? tokens : tr("about %1").arg(tokens);
    }
    case Cost:
        return sent ? priceText(usage.costMicroUsd) : tr("about %1").arg(priceText(usage.costMicroUsd));
    case Attempts:
        return locale.toString(request.attempts);
    default:
        return request.errorCode.isEmpty() ? QString() : wording::describe(request).what.simplified();
    }
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Request &request = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(request, index.column());
    case Qt::TextAlignmentRole: {
        const bool figure = index.column() == Number || index.column() >= Tokens;
        return int((figure && index.column() != Reason ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
        return request.errorCode.isEmpty() ? QString() : plainTip(wording::describe(request).text());
    case Qt::AccessibleTextRole: {
        QStringList parts{request.table.display(), describeState(request)};
        if (!request.errorCode.isEmpty()) {
            parts << wording::describe(request).what.simplified();
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return QStringList{
        tr("No."), tr("Table"), tr("State"), tr("Tokens in / out"), tr("Cost"), tr("Tries"), tr("Reason")}
        .value(section);
}

bool RequestModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rows.size() < m_total && !m_reading;
}

void RequestModel::fetchMore(const QModelIndex &)
{
    readOn();
}

} // namespace metaflow::ui
