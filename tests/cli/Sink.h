#pragma once

#include <QByteArray>

#include <cstdio>

namespace metaflow::cli {

/// What was written to a FILE, which stands in for stdout and stderr.
class Sink {
public:
    Sink()
        : m_file(std::tmpfile())
    {
    }
    ~Sink() { std::fclose(m_file); }
    FILE *file() const { return m_file; }
    QByteArray text() const
    {
        std::fflush(m_file);
        std::rewind(m_file);
        QByteArray all;
        for (int c = std::fgetc(m_file); c != EOF; c = std::fgetc(m_file)) {
            all.append(static_cast<char>(c));
        }
        return all;
    }

private:
    FILE *m_file;
};

} // namespace metaflow::cli
