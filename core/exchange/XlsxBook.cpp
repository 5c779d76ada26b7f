#include "core/exchange/XlsxBook.h"

#include "core/exchange/XlsxValues.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

using Token = XmlPull::Token;

constexpr qint64 mostSmallPart = 8 << 20, mostStyles = 64 << 20, mostStrings = qint64{2} << 30;
constexpr size_t mostSheets = 4096, mostFormats = 65'536;

/// Calls `start` for each element; what it says to be wrong ends it.
Result<void> forEachStart(XmlPull &xml, const std::function<Result<void>()> &start)
{
    for (auto token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token == Token::Failed) {
            return fail(xml.error());
        }
        if (token != Token::Start) {
            continue;
        }
        if (auto done = start(); !done) {
            return done;
        }
    }
    return {};
}

/// The attributes of a start by their names; of very many the first.
QHash<QByteArray, QString> attributesOf(XmlPull &xml)
{
    QHash<QByteArray, QString> values;
    while (xml.nextAttribute() && values.size() < 64) {
        values.insert(xml.attributeName().toByteArray(), xml.attribute());
    }
    return values;
}

/// Ends where somebody no longer wants to read on.
class StoppableStream final : public ZipStream {
public:
    StoppableStream(std::unique_ptr<ZipStream> stream, std::function<bool()> goOn)
        : m_stream(std::move(stream))
        , m_goOn(std::move(goOn))
    {
    }
    [[nodiscard]] Result<qint64> read(char *to, qint64 most) override
    {
        return m_goOn() ? m_stream->read(to, most) : fail(ErrorCode::Cancelled, {}, u"stopped"_s);
    }

private:
    std::unique_ptr<ZipStream> m_stream;
    std::function<bool()> m_goOn;
};

/// `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`.
QString folderOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(u'/') + 1);
}

bool saysTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

} // namespace

XlsxBook::XlsxBook(std::unique_ptr<ZipArchive> archive, std::function<bool()> goOn)
    : m_archive(std::move(archive))
    , m_goOn(std::move(goOn))
    , m_stamp(FileStamp::of(m_archive->file()))
{
}

Failure XlsxBook::invalid(const QString &why) const
{
    return fail(ErrorCode::FileInvalid, m_archive->file().fileName(), why);
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &file, std::function<bool()> goOn)
{
    auto archive = ZipArchive::open(file);
    if (!archive) {
        return fail(archive.error());
    }
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(*archive), std::move(goOn)));
    if (auto read = book->read(); !read) {
        return fail(read.error());
    }
    return book;
}

Result<std::unique_ptr<XmlPull>> XlsxBook::part(const QString &entry, qint64 mostBytes)
{
    QString found = entry;
    if (!m_archive->contains(entry)) { // names of parts know no case (ECMA-376 part 2, 6.2.2)
        for (const QString &name : m_archive->names()) {
            found = name.compare(entry, Qt::CaseInsensitive) == 0 ? name : found;
        }
    }
    auto stream = m_archive->stream(found);
    if (!stream) {
        return fail(stream.error());
    }
    auto stoppable = std::make_unique<StoppableStream>(std::move(*stream), m_goOn);
    return std::make_unique<XmlPull>(m_archive->file().fileName(), found, std::move(stoppable), mostBytes);
}

Result<void> XlsxBook::read()
{
    if (m_archive->contains(u"content.xml"_s) && m_archive->contains(u"mimetype"_s)) {
        return invalid(u"ods"_s);
    }
    if (!m_archive->contains(u"_rels/.rels"_s)) {
        return invalid(u"not_a_table"_s);
    }
    const auto roots = readRelations({});
    if (!roots) {
        return fail(roots.error());
    }
    QString workbook;
    for (const Relation &each : *roots) {
        workbook = each.type == "officeDocument"_L1 ? each.target : workbook;
    }
    if (!workbook.endsWith(".xml"_L1, Qt::CaseInsensitive)) {
        return invalid(workbook.endsWith(".bin"_L1, Qt::CaseInsensitive) ? u"xlsb"_s : u"not_a_table"_s);
    }
    const auto relations = readRelations(workbook);
    if (!relations) {
        return fail(relations.error());
    }
    auto done = readWorkbook(workbook, *relations);
    for (const Relation &each : *relations) {
        if (done && each.type == "styles"_L1) {
            done = readStyles(each.target);
        } else if (done && each.type == "sharedStrings"_L1) {
            done = readStrings(each.target);
        }
    }
    return done;
}

Result<XlsxBook::Relations> XlsxBook::readRelations(const QString &of)
{
    const QString folder = folderOf(of);
    auto xml = part(folder + u"_rels/"_s + of.mid(folder.size()) + u".rels"_s, mostSmallPart);
    if (!xml) {
        return fail(xml.error());
    }
    Relations relations;
    auto done = forEachStart(**xml, [&]() -> Result<void> {
        if ((*xml)->name() != "Relationship") {
            return {};
        }
        const auto values = attributesOf(**xml);
        const QString target = values.value("Target");
        if (values.value("TargetMode") != "External"_L1) {
            const QString place = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
            relations.insert(values.value("Id"), {values.value("Type").section(u'/', -1), place});
        }
        return {};
    });
    return done ? Result<Relations>(relations) : fail(done.error());
}

Result<void> XlsxBook::readWorkbook(const QString &entry, const Relations &relations)
{
    auto xml = part(entry, mostSmallPart);
    if (!xml) {
        return fail(xml.error());
    }
    auto done = forEachStart(**xml, [&]() -> Result<void> {
        const int depth = (*xml)->depth();
        if (depth == 1 && (*xml)->name() != "workbook") {
            return invalid(u"not_a_table"_s);
        }
        if (depth == 2 && (*xml)->name() == "workbookPr") {
            m_since1904 = saysTrue(attributesOf(**xml).value("date1904"));
        }
        return depth == 3 && (*xml)->name() == "sheet" ? addSheet(**xml, relations) : Result<void>();
    });
    return done && m_sheets.empty() ? invalid(u"no_sheet"_s) : done;
}

/// Sheets of charts and of macros hold no rows.
Result<void> XlsxBook::addSheet(XmlPull &xml, const Relations &relations)
{
    const auto values = attributesOf(xml);
    const Relation relation = relations.value(values.value("id"));
    if (relation.type != "worksheet"_L1) {
        return {};
    }
    if (m_sheets.size() == mostSheets) {
        return invalid(u"too_large sheets"_s);
    }
    const QString state = values.value("state");
    m_sheets.push_back({values.value("name"), relation.target, state.isEmpty() || state == "visible"_L1});
    return {};
}

/// `numFmts` come before `cellXfs` (ECMA-376 part 1, 18.8.39), which cells count from 0.
Result<void> XlsxBook::readStyles(const QString &entry)
{
    auto xml = part(entry, mostStyles);
    if (!xml) {
        return fail(xml.error());
    }
    QHash<int, bool> isDateByNumber;
    bool inFormats = false;
    return forEachStart(**xml, [&]() -> Result<void> {
        const int depth = (*xml)->depth();
        inFormats = depth == 2 ? (*xml)->name() == "cellXfs" : inFormats;
        const bool isNumberFormat = (*xml)->name() == "numFmt" && depth == 3;
        if (!isNumberFormat && !(inFormats && depth == 3)) {
            return {};
        }
        if (m_dateStyles.size() >= mostFormats || isDateByNumber.size() >= static_cast<qsizetype>(mostFormats)) {
            return invalid(u"too_large "_s + entry);
        }
        const auto values = attributesOf(**xml);
        const int number = values.value("numFmtId").toInt();
        if (isNumberFormat) {
            isDateByNumber.insert(number, isDateFormat(number, values.value("formatCode")));
        } else {
            m_dateStyles.push_back(isDateByNumber.value(number, isDateFormat(number, {})));
        }
        return {};
    });
}

Result<void> XlsxBook::readStrings(const QString &entry)
{
    auto xml = part(entry, mostStrings);
    return xml ? m_strings.read(**xml) : fail(xml.error());
}

bool XlsxBook::isDate(qsizetype style) const
{
    return style >= 0 && style < static_cast<qsizetype>(m_dateStyles.size())
        && m_dateStyles[static_cast<size_t>(style)];
}

} // namespace metaflow::exchange
