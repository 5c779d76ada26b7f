#pragma once
// Only what nearly every file needs and what never changes: ours do not belong here. All of QtCore costs more to load
// than it saves (measured: 4.3 s a file against 2.7 s with this list and 4.5 s without any).
#include <QString>
#include <QStringList>
#include <QByteArray>
#include <QVector>
#include <QHash>
#include <QDateTime>
#include <QObject>
#include <QFuture>
#include <QPromise>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>
#include <tl/expected.hpp>
