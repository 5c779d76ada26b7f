#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <vector>

namespace metaflow::sandbox::http {

/// What arrived and what became of it: enough to count, to compare bytes and to see who raced whom.
class Journal {
public:
    enum class Kind { Statement, Model, Other };

    Journal();
    /// One finished entry a line, flushed. False if the file cannot be written.
    [[nodiscard]] bool writeTo(const QString &file);

    [[nodiscard]] qint64 arrived(
        Kind kind, const QString &user, const QByteArray &method, const QString &target, const QByteArray &body);
    void answered(qint64 entry, int status, qint64 inputTokens, qint64 outputTokens, const QString &fault);
    /// A statement that outlives its first answer is written to the file when it is done, with the version it made.
    void hold(qint64 entry);
    void finished(qint64 entry, int tableVersion);
    void clear();

    [[nodiscard]] QByteArray json() const;

private:
    struct Entry {
        qint64 arrivedMs = 0;
        Kind kind = Kind::Other;
        QString user, path, query, fault;
        QByteArray method, body;
        int status = 0; ///< 0 while unanswered
        qint64 inputTokens = -1;
        qint64 outputTokens = -1;
        int tableVersion = -1;
        int holds = 1;
    };
    [[nodiscard]] static QByteArray line(const Entry &entry);
    [[nodiscard]] Entry *find(qint64 entry);
    void release(Entry *entry);

    QElapsedTimer m_clock;
    std::vector<Entry> m_entries;
    qint64 m_first = 0; ///< number of the first entry held: numbers go on after clear()
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    QFile m_file;
};

} // namespace metaflow::sandbox::http
