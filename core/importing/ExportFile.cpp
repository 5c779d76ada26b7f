#include "core/importing/ExportFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

QString targetOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isSymLink()) {
        return info.absoluteFilePath();
    }
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.symLinkTarget() : real; // a link to nothing yet
}

} // namespace

ExportFile::ExportFile(const QString &file)
    : m_file(file)
    , m_target(targetOf(file))
    , m_draft(m_target + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).first(8))
{
}

ExportFile::~ExportFile()
{
    discard();
}

void ExportFile::discard()
{
    QFile::remove(m_draft);
}

Error ExportFile::named(Error error) const
{
    if (error.subject == m_draft) {
        error.subject = m_file;
    }
    return error;
}

Result<bool> ExportFile::check() const
{
    const QFileInfo info(m_target);
    const bool replaceable = !info.exists() || (info.isFile() && info.isWritable());
    return replaceable ? Result<bool>(true) : fail(ErrorCode::FileUnwritable, m_file, u"cannot be replaced"_s);
}

Result<bool> ExportFile::publish()
{
    if (QFile::exists(m_target)) {
        QFile::setPermissions(m_draft, QFile::permissions(m_target)); // best effort, as whoever saves over a file does
    }
    std::error_code code; // QFile::rename() would not take the place of a file
    std::filesystem::rename(QFileInfo(m_draft).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), code);
    return code ? Result<bool>(fail(ErrorCode::FileUnwritable, m_file, QString::fromStdString(code.message()))) : true;
}

} // namespace metaflow::importing
