#include "core/store/PgTools.h"

#include "core/store/PostgresLogin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Of these libpq would take another place than the store's.
constexpr std::array otherPlaces{"PGSERVICE", "PGSERVICEFILE", "PGHOSTADDR", "PGOPTIONS", "PGDATABASE"};
constexpr qsizetype keptWords = 16 << 10; // of what a program says before it gives up
const QString debianPlace = u"/usr/lib/postgresql"_s;

/// One of our own file descriptors.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }
    void close()
    {
        if (m_number >= 0) {
            ::close(std::exchange(m_number, -1));
        }
    }

private:
    int m_number;
};

std::vector<QByteArray> childEnvironment(const BackupSource &source)
{
    std::vector<std::pair<QByteArray, QByteArray>> ours{{"PGHOST", source.url.host.toUtf8()},
        {"PGPORT", QByteArray::number(source.url.port)}, {"PGUSER", source.url.user.toUtf8()},
        {"PGSSLMODE", source.url.sslMode.toUtf8()}, {"PGAPPNAME", "metaflow-backup"}, {"PGCONNECT_TIMEOUT", "10"},
        {"PGTZ", "UTC"}, {"LC_ALL", "C"}};
    ours.emplace_back("PGSSLROOTCERT", QFile::encodeName(trustedCertificates(source.url)));
    std::erase_if(ours, [](const auto &entry) { return entry.second.isEmpty(); });
    if (!source.password.isEmpty()) {
        ours.emplace_back("PGPASSWORD", source.password.reveal());
    }
    std::vector<QByteArray> environment;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const QByteArray line(*entry);
        const QByteArray name = line.left(line.indexOf('='));
        const bool elsewhere
            = std::any_of(otherPlaces.begin(), otherPlaces.end(), [&](const char *other) { return name == other; });
        if (!elsewhere && std::none_of(ours.begin(), ours.end(), [&](const auto &own) { return own.first == name; })) {
            environment.push_back(line);
        }
    }
    for (auto &[name, value] : ours) {
        environment.push_back(name + '=' + value);
        wipe(value);
    }
    return environment;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// Nothing to read, its output thrown away, its words to us, a group of its own: Ctrl-C in a terminal is ours to pass
/// on.
Result<pid_t> startProgram(std::vector<QByteArray> words, std::vector<QByteArray> &environment, int toUs)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, toUs, STDERR_FILENO);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    pid_t child = 0;
    const QString program = QFile::decodeName(words.front());
    const int error = posix_spawn(&child, words.front().constData(), &files, &attributes, pointersTo(words).data(),
        pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) {
        return fail(ErrorCode::ToolMissing, program, QString::fromLocal8Bit(std::strerror(error)));
    }
    return child;
}

QByteArray readToEnd(int from)
{
    QByteArray all;
    std::array<char, 4096> piece{};
    for (;;) {
        const ssize_t got = ::read(from, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return all;
        }
        if (all.size() < keptWords) {
            all.append(piece.data(), static_cast<qsizetype>(got));
        }
    }
}

struct Ended {
    bool well = false;
    QByteArray words;
};

Result<Ended> runProgram(const QStringList &arguments, std::vector<QByteArray> environment, const std::stop_token &stop)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return fail(ErrorCode::Internal, arguments.first(), QString::fromLocal8Bit(std::strerror(errno)));
    }
    const Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    std::vector<QByteArray> words;
    for (const QString &argument : arguments) {
        words.push_back(QFile::encodeName(argument));
    }
    const auto child = startProgram(std::move(words), environment, theirs.number());
    std::for_each(environment.begin(), environment.end(), [](QByteArray &entry) { wipe(entry); });
    theirs.close();
    if (!child) {
        return fail(child.error());
    }
    Ended ended;
    {
        const std::stop_callback ending(stop, [pid = *child] { ::kill(pid, SIGTERM); });
        ended.words = readToEnd(ours.number());
        siginfo_t state{}; // left there, so that its number stays its own as long as somebody may end it
        while (::waitid(P_PID, static_cast<id_t>(*child), &state, WEXITED | WNOWAIT) != 0 && errno == EINTR) { }
    }
    int status = 0;
    while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) { }
    ended.well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return ended;
}

/// The line that says why; those behind it may quote data.
QString firstError(const QByteArray &words)
{
    for (const QByteArray &line : words.split('\n')) {
        if (line.contains("error:") || line.contains("FATAL:")) {
            return QString::fromUtf8(line.trimmed()).left(300);
        }
    }
    return QString::fromUtf8(words.left(words.indexOf('\n')).trimmed()).left(300);
}

Error errorFrom(const QString &name, int serverMajor, const StoreUrl &url, const QByteArray &words)
{
    const QString said = firstError(words);
    const auto has = [&](const char *text) { return words.contains(text); };
    if (has("server version mismatch")) {
        return {ErrorCode::ToolMissing, u"%1 %2"_s.arg(name).arg(serverMajor), said, {}};
    }
    if (has("password authentication failed") || has("no password supplied")) {
        return {ErrorCode::StoreSignIn, url.text(), said, {}};
    }
    if (has("No space left on device") || has("Disk quota exceeded")) {
        return {ErrorCode::StoreFull, url.text(), said, {}};
    }
    if (has("connection to server")) {
        return {ErrorCode::StoreUnreachable, url.host, said, {}};
    }
    return {ErrorCode::Storage, url.text(), said, {}};
}

} // namespace

QString pgTool(const QString &name, int serverMajor)
{
    const QString fitting = u"%1/%2/bin/%3"_s.arg(debianPlace).arg(serverMajor).arg(name);
    if (QFileInfo(fitting).isExecutable()) {
        return fitting;
    }
    if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
        return found;
    }
    QStringList versions = QDir(debianPlace).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(
        versions.begin(), versions.end(), [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions) {
        const QString tool = u"%1/%2/bin/%3"_s.arg(debianPlace, version, name);
        if (QFileInfo(tool).isExecutable()) {
            return tool;
        }
    }
    return {};
}

Result<void> runPgTool(const QString &name, int serverMajor, const BackupSource &source, const QStringList &arguments,
    const std::stop_token &stop)
{
    const QString tool = pgTool(name, serverMajor);
    if (tool.isEmpty()) {
        return fail(ErrorCode::ToolMissing, name);
    }
    const auto ended = runProgram(QStringList{tool} + arguments, childEnvironment(source), stop);
    if (!ended) {
        return fail(ended.error());
    }
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled);
    }
    return ended->well ? Result<void>() : Result<void>(fail(errorFrom(name, serverMajor, source.url, ended->words)));
}

QString pgDatabase(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"--dbname=dbname='%1'"_s.arg(quoted);
}

Result<int> pgServerMajor(Connection &connection)
{
    const auto number = connection.value(u"SELECT current_setting('server_version_num')"_s);
    return number ? Result<int>(number->toInt() / 10000) : fail(number.error());
}

} // namespace metaflow::store
