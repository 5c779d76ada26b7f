#pragma once

#include "core/base/Result.h"

namespace metaflow::importing {

/// A file that gets its name last: until all that belongs to it has gone well its content lies beside that name, and
/// goes with this object. It looks at the disk: not for the thread of a window.
class ExportFile {
public:
    explicit ExportFile(const QString &file);
    ~ExportFile();
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    [[nodiscard]] const QString &draft() const { return m_draft; } ///< where the content is written first
    /// An error about the draft, as one about the file.
    [[nodiscard]] Error named(Error error) const;
    /// FileUnwritable where nothing could take the name, known before the content is written.
    [[nodiscard]] Result<bool> check() const;
    void discard(); ///< at once, and not when the last of those who share this lets go
    /// The draft takes the name, and the place of what has it. FileUnwritable.
    [[nodiscard]] Result<bool> publish();

private:
    QString m_file;
    QString m_target; ///< the same, or what it is a link to
    QString m_draft;
};

} // namespace metaflow::importing
