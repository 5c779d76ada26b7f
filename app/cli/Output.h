#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace metaflow::cli {

/// stdout is data, stderr is words for people. Keeps both in order and remembers what could not be written.
class Output {
public:
    enum class Form { Text, Json };
    explicit Output(Form form, FILE *data = stdout, FILE *words = stderr);

    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }
    /// The one JSON document of a command; `schema_version` is added.
    void document(QJsonObject object);
    /// One line of JSON Lines.
    void jsonLine(const QJsonObject &object);
    /// A line of data as it is.
    void line(const QByteArray &bytes);
    /// A line of text for people who asked for text; control characters become visible.
    void text(const QString &line);
    /// Words for people, on stderr; also with `--output json`.
    void say(const QString &line);
    /// An error as JSON document (in its form) and as words.
    void error(const Error &error);
    /// One line that overwrites itself; only on a terminal.
    void progress(const Progress &progress);
    void endProgress();
    /// Nothing where all data arrived, or its reader went away on purpose (`| head`). FileUnwritable.
    [[nodiscard]] Result<void> finish();
    /// The reader of stdout is gone: listing on makes no sense.
    [[nodiscard]] bool isClosed() const { return m_closed; }

private:
    void write(const QByteArray &bytes);
    Form m_form;
    FILE *m_data;
    FILE *m_words;
    bool m_onTerminal; ///< the words
    bool m_progressShown = false;
    bool m_closed = false;
    QString m_failure;
};

/// Where a file that was written does not stand in the record: why.
void sayWhetherRecorded(Output &out, bool recorded);
/// Control characters as \n, \t, \u{1b}: names come from other people and go to a terminal.
[[nodiscard]] QString printable(const QString &text);
/// `{"code","message","help"}` and, where there is one, `subject` and `detail`.
[[nodiscard]] QJsonObject errorJson(const Error &error);
/// `1,234 of 5,000 · 120/s · 31 s left · $0.0123`.
[[nodiscard]] QString progressText(const Progress &progress);

} // namespace metaflow::cli
