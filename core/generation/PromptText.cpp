#include "core/generation/PromptText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/prompts/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().trimmed() : QByteArray();
}

} // namespace

QString systemPrompt()
{
    return QString::fromUtf8(resource(templateVersion() + u".txt"_s));
}

QByteArray answerSchema()
{
    return resource(templateVersion() + u".schema.json"_s);
}

QString templateVersion()
{
    return u"describe-1"_s;
}

} // namespace metaflow::generation
