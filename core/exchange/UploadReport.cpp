#include "core/exchange/UploadReport.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/FileSink.h"

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype reportBlock = 1 << 20; ///< bytes

class ReportWriter {
public:
    ReportWriter(FileSink &sink, const std::function<QString(const UploadProblem &)> &sentence)
        : m_sink(sink)
        , m_sentence(sentence)
    {
    }
    void header();
    /// `row`: whose problem it is; none: the file's.
    [[nodiscard]] Result<void> problem(const UploadProblem &problem, const UploadRow *row);
    [[nodiscard]] Result<void> finish() { return m_sink.write(m_csv.take()); }

private:
    FileSink &m_sink;
    const std::function<QString(const UploadProblem &)> &m_sentence;
    CsvWriter m_csv{CsvWriter::Mode::Safe};
};

void ReportWriter::header()
{
    for (const auto &name : {u"line"_s, u"column"_s, u"code"_s, u"reason"_s, u"value"_s, u"object"_s, u"text_of_file"_s,
             u"text_now"_s, u"text_mode"_s}) {
        m_csv.text(name);
    }
    m_csv.endRow();
}

Result<void> ReportWriter::problem(const UploadProblem &problem, const UploadRow *row)
{
    m_csv.number(problem.line);
    m_csv.text(problem.column);
    m_csv.text(problem.code);
    m_csv.text(m_sentence(problem));
    m_csv.text(problem.text);
    m_csv.text(row ? row->object.display() : QString());
    m_csv.text(row ? row->text : QString());
    m_csv.text(row ? row->now : QString());
    m_csv.text(u"safe"_s);
    m_csv.endRow();
    return m_csv.bytes().size() < reportBlock ? Result<void>() : m_sink.write(m_csv.take());
}

Result<void> writeAll(const UploadPreview &preview, ReportWriter &writer)
{
    writer.header();
    qsizetype ofRows = 0;
    for (const UploadRow &row : preview.rows) {
        ofRows += row.problems.size();
    }
    Result<void> done;
    for (qsizetype i = 0; done && i < preview.problems.size() - ofRows; ++i) { // the file's own stand first
        done = writer.problem(preview.problems.at(i), nullptr);
    }
    for (qsizetype i = 0; done && i < preview.rows.size(); ++i) {
        const UploadRow &row = preview.rows.at(i);
        if (row.verdict == RowVerdict::Conflict) {
            done = writer.problem({u"conflict"_s, row.line, {}, {}}, &row);
        }
        for (qsizetype p = 0; done && p < row.problems.size(); ++p) {
            done = writer.problem(row.problems.at(p), &row);
        }
    }
    return done ? writer.finish() : done;
}

} // namespace

Result<bool> writeUploadReport(
    const UploadPreview &preview, const QString &file, const std::function<QString(const UploadProblem &)> &sentence)
{
    FileSink sink(file);
    ReportWriter writer(sink, sentence);
    auto done = sink.open();
    if (done) {
        done = writeAll(preview, writer);
    }
    if (done) {
        done = sink.commit();
    }
    return done ? Result<bool>(true) : fail(done.error());
}

} // namespace metaflow::exchange
