#include "app/cli/Output.h"

#include "app/cli/Text.h"
#include "core/base/JsonText.h"
#include "core/wording/RecordEventWords.h"
#include "core/wording/SpecificErrors.h"
#include "core/wording/Wording.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::cli {

Output::Output(Form form, FILE *data, FILE *words)
    : m_form(form)
    , m_data(data)
    , m_words(words)
    , m_onTerminal(isatty(fileno(words)) != 0 && qgetenv("TERM") != "dumb")
{
}

void Output::write(const QByteArray &bytes)
{
    if (m_closed || !m_failure.isEmpty()) {
        return;
    }
    endProgress();
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_data)
        == static_cast<size_t>(bytes.size());
    if (!written) {
        m_closed = errno == EPIPE;
        m_failure = m_closed ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    }
}

void Output::document(QJsonObject object)
{
    object.insert(u"schema_version"_s, 1);
    write(jsonText(QJsonDocument(object), QJsonDocument::Indented));
}

void Output::jsonLine(const QJsonObject &object)
{
    line(jsonText(QJsonDocument(object)));
}

void Output::line(const QByteArray &bytes)
{
    write(bytes + '\n');
}

void Output::text(const QString &line)
{
    write(printable(line).toUtf8() + '\n');
}

void Output::say(const QString &line)
{
    endProgress();
    std::fputs((printable(line).toUtf8() + '\n').constData(), m_words);
    std::fflush(m_words);
}

void Output::error(const Error &error)
{
    if (isJson()) {
        document({{u"error"_s, errorJson(error)}});
    }
    const wording::Sentence sentence = wording::describe(error);
    say(u"metaflow-cli: "_s + sentence.text());
    const bool reasoned = wording::describeReasoned(error).has_value(); // then the first word is ours
    const QString detail = reasoned ? error.detail.section(u' ', 1) : error.detail;
    if (!detail.isEmpty() && !sentence.text().contains(detail)) {
        say(u"  details: "_s + detail.left(1000));
    }
}

void Output::progress(const Progress &progress)
{
    if (!m_onTerminal) {
        return;
    }
    m_progressShown = true;
    std::fputs(("\r\x1b[K" + progressText(progress).toUtf8()).constData(), m_words);
    std::fflush(m_words);
}

void Output::endProgress()
{
    if (m_progressShown) {
        m_progressShown = false;
        std::fputs("\r\x1b[K", m_words);
        std::fflush(m_words);
    }
}

Result<void> Output::finish()
{
    endProgress();
    if (!m_closed && m_failure.isEmpty() && std::fflush(m_data) != 0 && errno != EPIPE) {
        m_failure = QString::fromLocal8Bit(std::strerror(errno));
    }
    if (!m_failure.isEmpty()) {
        return fail(ErrorCode::FileUnwritable, u"standard output"_s, m_failure);
    }
    return {};
}

QString printable(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        // Marks that turn the direction of writing would make one name look like another.
        const bool turns
            = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (c == u'\n') {
            shown += u"\\n"_s;
        } else if (c == u'\t') {
            shown += u"\\t"_s;
        } else if (c.category() == QChar::Other_Control || turns) {
            shown += u"\\u{%1}"_s.arg(static_cast<uint>(c.unicode()), 0, 16);
        } else {
            shown += c;
        }
    }
    return shown;
}

QJsonObject errorJson(const Error &error)
{
    const wording::Sentence sentence = wording::describe(error);
    QJsonObject object{
        {u"code"_s, errorCodeName(error.code)}, {u"message"_s, sentence.what}, {u"help"_s, sentence.todo}};
    if (!error.subject.isEmpty()) {
        object.insert(u"subject"_s, error.subject);
    }
    if (!error.detail.isEmpty()) {
        object.insert(u"detail"_s, error.detail);
    }
    return object;
}

QString progressText(const Progress &progress)
{
    const QLocale locale;
    QStringList parts;
    parts << (progress.total > 0
            ? Text::tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
            : locale.toString(progress.done));
    if (progress.failed > 0) {
        parts << Text::tr("%1 failed").arg(progress.failed);
    }
    if (progress.perSecond > 0) {
        parts << u"%1/s"_s.arg(progress.perSecond, 0, 'f', progress.perSecond < 10 ? 1 : 0);
    }
    if (progress.left) {
        parts << Text::tr("%1 s left").arg(progress.left->count());
    }
    if (!progress.costUsd.isEmpty()) {
        parts << (progress.expectedUsd.isEmpty()
                ? u'$' + progress.costUsd
                : Text::tr("$%1 of about $%2").arg(progress.costUsd, progress.expectedUsd));
    }
    return parts.join(u" · "_s);
}

void sayWhetherRecorded(Output &out, bool recorded)
{
    if (!recorded) {
        out.say(wording::describeUnrecorded());
    }
}

} // namespace metaflow::cli
