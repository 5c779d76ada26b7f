#include "core/generation/Rendering.h"

#include "core/generation/Prompt.h"
#include "core/privacy/Privacy.h"
#include "core/providers/ChatBody.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

// What an answer takes before anybody has answered: measured on the practice model over a thousand columns.
constexpr qint64 outputPerText = 35;
constexpr qint64 outputPerRequest = 12;
constexpr int mostPerText = 160;
constexpr int mostPerRequest = 400;
/// Hidden reasoning counts against the limit too.
constexpr int reasoningAllowance = 4'000;

int mostOutput(const QString &model, qsizetype texts)
{
    const bool reasons = model.startsWith(u"gpt-5"_s) || model.startsWith(u"gpt-6"_s)
        || (model.startsWith(u'o') && model.size() > 1 && model.at(1).isDigit());
    return mostPerRequest + mostPerText * static_cast<int>(texts) + (reasons ? reasoningAllowance : 0);
}

/// Comments are what people wrote, so under none they stay here.
QString oldComment(const Comment &comment, PrivacyMode mode)
{
    return comment && mode != PrivacyMode::None ? privacy::releasableText(*comment, mode).simplified() : QString();
}

QString referenceOf(const TableInfo &table, const QString &column)
{
    for (const ForeignKey &key : table.foreignKeys) {
        const auto at = key.columns.indexOf(column);
        if (at >= 0) {
            const QString other = key.referencedColumns.value(at);
            return key.referencedTable.table() + (other.isEmpty() ? QString() : u'.' + other);
        }
    }
    return {};
}

/// Two values of a long kind say as much as three.
QStringList lean(const QStringList &samples)
{
    constexpr qsizetype plenty = 24;
    return samples.size() > 2 && samples.join(QString()).size() > plenty ? samples.mid(0, 2) : samples;
}

class Renderer {
public:
    Renderer(const AskedTable &asked, const QHash<QString, QStringList> &samples, const GenerationOptions &options,
        PrivacyMode mode)
        : m_asked(asked)
        , m_samples(samples)
        , m_options(options)
        , m_mode(mode)
    {
    }

    /// Columns `from` to `from + columnsPerRequest` of the asked ones; the table itself with the first slice.
    [[nodiscard]] PromptTable slice(qsizetype from) const
    {
        const TableInfo &table = m_asked.table;
        PromptTable prompt;
        prompt.schema = table.path.schema();
        prompt.name = table.path.table();
        prompt.comment = oldComment(table.comment, m_mode);
        prompt.primaryKey = table.primaryKey;
        prompt.tableAsked = m_asked.tableAsked && from == 0;
        const QVector<int> now = m_asked.columns.mid(from, m_options.columnsPerRequest);
        for (int i = 0; i < table.columns.size(); ++i) {
            const ColumnInfo &column = table.columns.at(i);
            if (now.contains(i)) {
                prompt.asked << promptColumn(column);
            } else if (!oldComment(column.comment, m_mode).isEmpty()) {
                prompt.known << promptColumn(column);
            } else {
                prompt.others << column.name;
            }
        }
        return prompt;
    }

    [[nodiscard]] QVector<RequestTarget> targets(const PromptTable &prompt) const
    {
        const TableInfo &table = m_asked.table;
        QVector<RequestTarget> targets;
        if (prompt.tableAsked) {
            targets.append({table.path, {}, 0, table.comment, {}});
        }
        for (const ColumnInfo &column : table.columns) {
            const auto is = [&](const PromptColumn &asked) { return asked.name == column.name; };
            const auto asked = std::find_if(prompt.asked.cbegin(), prompt.asked.cend(), is);
            if (asked != prompt.asked.cend()) {
                targets.append(
                    {table.path.child(column.name), column.type, column.ordinal, column.comment, asked->samples});
            }
        }
        return targets;
    }

private:
    [[nodiscard]] PromptColumn promptColumn(const ColumnInfo &column) const
    {
        return {column.name, column.type, lean(m_samples.value(column.name)), oldComment(column.comment, m_mode),
            referenceOf(m_asked.table, column.name)};
    }

    const AskedTable &m_asked;
    const QHash<QString, QStringList> m_samples;
    const GenerationOptions &m_options;
    PrivacyMode m_mode;
};

Request finished(Request request, const PromptTable &prompt, const Instructions &instructions,
    const GenerationOptions &options, const providers::Prices &prices, const QByteArray &salt)
{
    providers::ChatPrompt chat;
    chat.model = options.model;
    chat.system = instructions.system;
    chat.user = renderPrompt(prompt, markerFor(prompt, salt));
    chat.schema = instructions.schema;
    request.templateVersion = instructions.version;
    chat.maxOutputTokens = mostOutput(options.model, request.targets.size());
    request.body = providers::chatBody(chat);
    request.bodyHash = QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    request.estimate.inputTokens = providers::countRequestTokens(request.body);
    request.estimate.outputTokens = outputPerRequest + outputPerText * request.targets.size();
    request.estimate.costMicroUsd = prices.cost(options.provider, options.model, request.estimate);
    return request;
}

} // namespace

QVector<Request> renderRequests(const Asked &asked, const Samples &samples, const Rendering &how)
{
    QVector<Request> requests;
    for (const AskedTable &table : asked.tables) {
        const Renderer renderer(table, samples.byTable.value(table.table.path), how.options, how.mode);
        const Instructions &instructions = how.prompts.of(table.table.path);
        qsizetype from = 0;
        do {
            const PromptTable prompt = renderer.slice(from);
            Request request;
            request.number = static_cast<int>(requests.size()) + 1;
            request.table = table.table.path;
            request.targets = renderer.targets(prompt);
            requests << finished(std::move(request), prompt, instructions, how.options, how.prices, how.salt);
            from += how.options.columnsPerRequest;
        } while (from < table.columns.size());
    }
    return requests;
}

Request renderRepair(const Request &request, const QVector<int> &missing, const GenerationOptions &options,
    const providers::Prices &prices, const QByteArray &salt)
{
    Request repair;
    repair.run = request.run;
    repair.table = request.table;
    repair.repair = true;
    PromptTable prompt;
    prompt.schema = request.table.schema();
    prompt.name = request.table.table();
    prompt.tableAsked = false;
    for (int i = 0; i < request.targets.size(); ++i) {
        const RequestTarget &target = request.targets.at(i);
        const bool asked = missing.contains(i);
        if (asked) {
            repair.targets << target;
        }
        if (target.object.isTable()) {
            prompt.tableAsked = asked;
        } else if (asked) {
            prompt.asked.append({target.object.column(), target.dataType, target.samples, {}, {}});
        } else {
            prompt.others << target.object.column();
        }
    }
    return finished(std::move(repair), prompt, instructionsOf(request), options, prices, salt);
}

} // namespace metaflow::generation
