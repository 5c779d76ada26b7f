#include "core/exchange/UploadRows.h"

#include "core/store/Texts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype shownOfACell = 80;
constexpr qsizetype longestPath = 1 << 16; ///< characters of JSON
constexpr qsizetype deepestField = 64; ///< names within each other
constexpr int problemsOfALine = 100; ///< those beyond are counted
/// Of all rows and problems together, about: an export of a million items takes half of it.
constexpr qint64 mostHeldBytes = 1 << 30, bytesOfADraft = 400, bytesOfAName = 64, bytesOfAProblem = 400;

QString shortened(const QString &text)
{
    if (text.size() <= shownOfACell) {
        return text;
    }
    const bool cutsAPair = text.at(shownOfACell - 1).isHighSurrogate();
    return text.left(shownOfACell - (cutsAPair ? 1 : 0)) + u'…';
}

/// `before`: the row above, with which it may share its names.
qint64 heldBytes(const UploadDraft &draft, const UploadDraft &before)
{
    const UploadRow &row = draft.row;
    const auto own = [](const QString &text, const QString &other) {
        return text.constData() == other.constData() ? 0 : text.size();
    };
    qsizetype characters
        = row.text.size() + row.original.value_or(QString()).size() + own(row.method, before.row.method);
    qsizetype names = row.object.parts.size();
    for (qsizetype i = 0; i < row.object.parts.size(); ++i) {
        characters += own(row.object.parts.at(i), before.row.object.parts.value(i));
    }
    for (const ObjectPath &other : draft.others) {
        names += other.parts.size();
    }
    return bytesOfADraft + 2 * characters + names * bytesOfAName + row.problems.size() * bytesOfAProblem;
}

/// Reads the cells of one row after the other. Neighbours share their names: a file says each table a hundred times.
class DraftReader {
public:
    explicit DraftReader(const UploadColumns &columns)
        : m_columns(columns)
    {
    }
    [[nodiscard]] UploadDraft read(const CsvRow &cells);

private:
    using Field = UploadField;
    [[nodiscard]] Comment cell(Field field) const; ///< nothing where it is empty; the guard is off
    [[nodiscard]] QString shared(Field field);
    [[nodiscard]] qint64 number(Field field, UploadRow &row) const; ///< 0 where there is none
    void readMode(UploadRow &row);
    void readObject(UploadDraft &draft);
    void readPath(const QString &json, UploadRow &row);
    void readNames(UploadDraft &draft);
    void readText(UploadDraft &draft);
    void readWords(UploadRow &row);
    void checkCharacters(UploadRow &row) const;
    void refuseCell(UploadRow &row, const QString &code, Field field) const;

    const UploadColumns &m_columns;
    const QStringList *m_cells = nullptr;
    bool m_isSafe = false;
    std::array<QString, 16> m_last; ///< of the row before, by field
};

Comment DraftReader::cell(Field field) const
{
    const int at = m_columns.at(field);
    if (at < 0 || m_cells->at(at).isNull()) {
        return {};
    }
    const QString &text = m_cells->at(at);
    return m_isSafe && text.startsWith(u'\'') ? text.mid(1) : text;
}

QString DraftReader::shared(Field field)
{
    QString &last = m_last.at(static_cast<size_t>(field));
    if (QString text = cell(field).value_or(QString()); text != last) {
        last = std::move(text);
    }
    return last;
}

void DraftReader::refuseCell(UploadRow &row, const QString &code, Field field) const
{
    const int at = m_columns.at(field);
    refuse(row, code, m_columns.name(field), at < 0 ? QString() : m_cells->at(at));
}

qint64 DraftReader::number(Field field, UploadRow &row) const
{
    const QString text = cell(field).value_or(QString());
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    const bool fits = field != Field::Version || value <= std::numeric_limits<int>::max();
    if (!text.isEmpty() && (!isNumber || value <= 0 || !fits)) {
        refuseCell(row, u"bad_number"_s, field);
        return 0;
    }
    return value;
}

void DraftReader::readMode(UploadRow &row)
{
    m_isSafe = false;
    const QString mode = cell(Field::TextMode).value_or(QString()).trimmed().toCaseFolded();
    m_isSafe = mode == "safe"_L1;
    if (!m_isSafe && !mode.isEmpty() && mode != "exact"_L1) {
        refuseCell(row, u"unknown_mode"_s, Field::TextMode);
    }
}

void DraftReader::readPath(const QString &json, UploadRow &row)
{
    ObjectPath path = json.size() > longestPath ? ObjectPath() : ObjectPath::fromJson(json);
    if (path.parts.size() < 3 || path.parts.contains(QString())) {
        refuseCell(row, u"bad_path"_s, Field::Path);
        return;
    }
    for (const Field field : {Field::Catalog, Field::Schema, Field::Table}) {
        QString &part = path.parts[static_cast<int>(field) - static_cast<int>(Field::Catalog)];
        if (const QString name = shared(field); name == part) {
            part = name; // one string for all rows of the table
        } else if (m_columns.has(field) && name.toCaseFolded() != part.toCaseFolded()) {
            refuseCell(row, u"bad_kind"_s, field);
            return;
        }
    }
    const QString column = cell(Field::Column).value_or(QString());
    if (m_columns.has(Field::Column) && column.toCaseFolded() != path.parts.mid(3).join(u'.').toCaseFolded()) {
        refuseCell(row, u"bad_kind"_s, Field::Column);
        return;
    }
    row.object = std::move(path);
}

void DraftReader::readNames(UploadDraft &draft)
{
    UploadRow &row = draft.row;
    QStringList parts;
    for (const Field field : {Field::Catalog, Field::Schema, Field::Table}) {
        parts << shared(field);
        if (parts.last().isEmpty() && m_columns.has(field)) {
            refuseCell(row, u"missing_value"_s, field);
        }
    }
    if (parts.contains(QString())) {
        return; // of an export, which its id names, or refused
    }
    row.object.parts = parts;
    const QString column = cell(Field::Column).value_or(QString());
    if (column.isEmpty()) {
        return;
    }
    row.object.parts << column;
    // An export of a nested field names it `a.b`, and a column may be called so, too.
    const qsizetype dots = column.count(u'.');
    const QStringList fields = dots > 0 && dots < deepestField ? column.split(u'.') : QStringList();
    if (!fields.isEmpty() && !fields.contains(QString())) {
        draft.others << ObjectPath{parts + fields};
    }
    // The earlier tool stored an empty cell as the text NaN: a table, unless there is such a column.
    if (column == "NaN"_L1) {
        draft.others << ObjectPath{parts};
    }
}

void DraftReader::readObject(UploadDraft &draft)
{
    if (const Comment path = cell(Field::Path); path && !path->isEmpty()) {
        readPath(*path, draft.row);
    } else {
        readNames(draft);
    }
}

void DraftReader::readText(UploadDraft &draft)
{
    const Field field = m_columns.textField();
    Comment text = cell(field);
    if (!text && draft.id.isNone() && field == Field::Current) {
        text = cell(Field::Generated); // a file that somebody made: the text stands where they wrote it
    }
    draft.row.hasText = m_columns.has(field);
    draft.row.text = text.value_or(QString());
}

/// Words of which there are few.
void DraftReader::readWords(UploadRow &row)
{
    const QString type = cell(Field::Type).value_or(QString()).trimmed().toCaseFolded();
    if (!type.isEmpty() && type != "description"_L1 && type != "comment"_L1) {
        refuseCell(row, u"unknown_type"_s, Field::Type);
    }
    const QString status = cell(Field::Status).value_or(QString()).trimmed().toCaseFolded();
    if (!status.isEmpty()) {
        row.status = statusFromName(status);
        if (!row.status) {
            refuseCell(row, u"unknown_status"_s, Field::Status);
        }
    }
}

void DraftReader::checkCharacters(UploadRow &row) const
{
    for (const Field field : {Field::Catalog, Field::Schema, Field::Table, Field::Column, Field::Path, Field::Original,
             Field::Generated, Field::Current, Field::Method}) {
        const bool isRead = field != Field::Generated || m_columns.textField() == field || row.text == cell(field);
        if (isRead && !store::isStorable(cell(field).value_or(QString()))) {
            refuseCell(row, u"not_storable"_s, field);
        }
    }
    for (const QString &part : std::as_const(row.object.parts)) { // an escape of JSON hides it
        if (row.problems.isEmpty() && !store::isStorable(part)) {
            refuseCell(row, u"not_storable"_s, Field::Path);
        }
    }
}

UploadDraft DraftReader::read(const CsvRow &cells)
{
    m_cells = &cells.cells;
    UploadDraft draft;
    UploadRow &row = draft.row;
    row.line = cells.line;
    readMode(row);
    draft.id = ItemId(number(Field::Id, row));
    row.exportedVersion = static_cast<int>(number(Field::Version, row));
    draft.source = SourceId(number(Field::Source, row));
    readObject(draft);
    readText(draft);
    readWords(row);
    row.original = cell(Field::Original);
    row.method = shared(Field::Method);
    checkCharacters(row);
    return draft;
}

/// Rows and what the reader of the file complains about, which may come before or behind its row.
class DraftCollector {
public:
    DraftCollector(UploadFile &file, const UploadColumns &columns)
        : m_file(file)
        , m_columns(columns)
        , m_reader(columns)
    {
    }
    void add(const CsvRow &row)
    {
        if (row.cells.size() == m_columns.header().size()) {
            m_file.drafts << m_reader.read(row);
        } else {
            m_file.drafts << UploadDraft();
            m_file.drafts.last().row.line = row.line;
            m_isRagged = true;
        }
        const UploadDraft none;
        const qsizetype last = m_file.drafts.size() - 1;
        const UploadDraft &before = last > 0 ? m_file.drafts.at(last - 1) : none;
        hold(heldBytes(m_file.drafts.at(last), before), row.line);
    }
    void add(const CsvProblem &problem)
    {
        m_ofLine = problem.line == m_problemLine ? m_ofLine + 1 : 1;
        m_problemLine = problem.line;
        if (isFull()) {
            return;
        }
        if (m_ofLine > problemsOfALine + 1) {
            m_problems.last().text = QString::number(m_ofLine - problemsOfALine);
            return;
        }
        hold(bytesOfAProblem + bytesOfADraft, problem.line); // it may become a row
        const bool isByte = problem.code == "wrong_encoding"_L1;
        const QString column = isByte ? QString() : m_columns.header().value(problem.column - 1);
        m_problems.append(m_ofLine > problemsOfALine
                ? UploadProblem{u"more_problems"_s, problem.line, {}, u"1"_s}
                : UploadProblem{problem.code, problem.line, column, shortened(problem.text)});
    }
    /// Nothing more can be kept.
    [[nodiscard]] bool isFull() const { return m_fullLine > 0; }
    [[nodiscard]] int fullLine() const { return m_fullLine; }
    /// Once all was read.
    void finish();
    [[nodiscard]] qint64 rows() const { return m_file.drafts.size(); }

private:
    [[nodiscard]] UploadDraft &draftOf(int line);
    void hold(qint64 bytes, int line)
    {
        m_heldBytes += bytes;
        if (m_heldBytes > mostHeldBytes && m_fullLine == 0) {
            m_fullLine = line;
        }
    }

    UploadFile &m_file;
    const UploadColumns &m_columns;
    DraftReader m_reader;
    QVector<UploadProblem> m_problems;
    qsizetype m_rows = 0; ///< that were given
    bool m_isRagged = false;
    qint64 m_heldBytes = 0;
    int m_fullLine = 0; ///< where it became too much
    int m_problemLine = 0, m_ofLine = 0; ///< of the last problem, and how many that line has
};

/// The row of that line; of one that was never given a new one, behind the others for now.
UploadDraft &DraftCollector::draftOf(int line)
{
    auto &drafts = m_file.drafts;
    const auto end = drafts.begin() + m_rows;
    const auto at = std::lower_bound(
        drafts.begin(), end, line, [](const UploadDraft &draft, int wanted) { return draft.row.line < wanted; });
    if (at != end && at->row.line == line) {
        return *at;
    }
    if (drafts.size() == m_rows || drafts.last().row.line != line) {
        drafts << UploadDraft();
        drafts.last().row.line = line;
    }
    return drafts.last();
}

void DraftCollector::finish()
{
    m_rows = m_file.drafts.size();
    for (const UploadProblem &problem : std::as_const(m_problems)) {
        if (problem.line <= m_file.shape.headerLine) {
            m_file.problems << problem;
            continue;
        }
        UploadDraft &draft = draftOf(problem.line);
        draft.row.verdict = RowVerdict::Invalid;
        draft.row.problems << problem;
    }
    if (m_file.drafts.size() > m_rows) {
        std::stable_sort(m_file.drafts.begin(), m_file.drafts.end(),
            [](const UploadDraft &a, const UploadDraft &b) { return a.row.line < b.row.line; });
    }
    for (qsizetype i = 0; m_isRagged && i < m_file.drafts.size(); ++i) {
        UploadDraft &draft = m_file.drafts[i];
        if (draft.row.object.parts.isEmpty() && draft.id.isNone() && draft.row.problems.isEmpty()) {
            refuse(draft.row, u"ragged_row"_s); // said by its width alone
        }
    }
}

} // namespace

void refuse(UploadRow &row, const QString &code, const QString &column, const QString &text)
{
    row.verdict = RowVerdict::Invalid;
    row.problems.append({code, row.line, column, shortened(text)});
}

bool isSameObject(const ObjectPath &a, const ObjectPath &b)
{
    return a == b
        || (a.parts.size() == b.parts.size()
            && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(),
                [](const QString &one, const QString &other) { return one.toCaseFolded() == other.toCaseFolded(); }));
}

Result<UploadFile> readUpload(const UploadRequest &request, const std::function<bool(qint64 rows)> &goOn)
{
    qint64 rows = 0;
    const auto opened = TableFile::open(request.file, request.options, [&] { return goOn(rows); });
    if (!opened) {
        return fail(opened.error());
    }
    UploadFile file;
    file.shape = (*opened)->shape();
    file.mapping = request.mapping.isEmpty() ? guessMapping(file.shape.header) : request.mapping;
    file.problems = columnProblems(file.shape, file.mapping, request.as);
    const UploadColumns columns(file.shape.header, file.mapping);
    if (std::any_of(file.problems.begin(), file.problems.end(),
            [](const UploadProblem &problem) { return problem.code == "missing_column"_L1; })) {
        return file;
    }
    DraftCollector collector(file, columns);
    const auto read = (*opened)->read(
        [&](const CsvRow &row) {
            collector.add(row);
            rows = collector.rows();
            return goOn(rows) && !collector.isFull();
        },
        [&](const CsvProblem &problem) { collector.add(problem); });
    if (collector.isFull()) {
        return fail(ErrorCode::FileInvalid, request.file,
            u"too_large line %1 %2"_s.arg(collector.fullLine()).arg(mostHeldBytes));
    }
    if (!read) {
        return fail(read.error());
    }
    collector.finish();
    return file;
}

} // namespace metaflow::exchange
