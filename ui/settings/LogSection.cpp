#include "ui/settings/LogSection.h"

#include "ui/settings/Rows.h"
#include "ui/shell/Background.h"
#include "ui/shell/MachineServices.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

QString levelWord(health::LogLevel level)
{
    switch (level) {
    case health::LogLevel::Debug:
        return LogSection::tr("detail");
    case health::LogLevel::Info:
        return LogSection::tr("note");
    case health::LogLevel::Warning:
        return LogSection::tr("warning");
    case health::LogLevel::Error:
        break;
    }
    return LogSection::tr("error");
}

/// For whoever helps: as the file has it.
QString copied(const health::LogLine &line)
{
    return line.damaged
        ? line.message
        : QStringList{exactTime(line.time), health::logLevelName(line.level), line.category, line.message}.join(u'\t');
}

} // namespace

LogSection::LogSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_level(new QComboBox)
    , m_text(new QLineEdit)
    , m_table(new QTableWidget(0, 4))
    , m_whole(plainView(u"logLine"_s, tr("The whole line")))
    , m_count(label({}, Role::Caption))
    , m_copy(button(tr("&Copy"), u"logCopy"_s))
    , m_folder(button(tr("&Show the folder"), u"logFolder"_s))
{
    setObjectName(u"logSection"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    buildLayout();
    connectParts();
}

void LogSection::buildLayout()
{
    identify(m_level, u"logLevel"_s, tr("Least level that is shown"));
    for (const auto level : {health::LogLevel::Debug, health::LogLevel::Info, health::LogLevel::Warning}) {
        m_level->addItem(tr("%1 and above").arg(levelWord(level)), int(level));
    }
    m_level->addItem(tr("errors alone"), int(health::LogLevel::Error));
    m_level->setCurrentIndex(1);
    identify(m_text, u"logText"_s, tr("Only lines with this text"));
    m_text->setPlaceholderText(tr("Only lines with this text"));
    m_text->setClearButtonEnabled(true);
    identify(m_table, u"logTable"_s, tr("Lines of the log, newest first"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Level"), tr("Part"), tr("Message")});
    asList(m_table, {20, 10, 20});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setLines(m_whole, 3);
    m_count->setObjectName(u"logCount"_s);
    auto *caption = label(tr("&Level"));
    caption->setBuddy(m_level);
    auto *top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_level);
    top->addWidget(m_text, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_copy);
    below->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addLayout(below);
}

void LogSection::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &LogSection::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogSection::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &LogSection::showChosen);
    connect(m_copy, &QPushButton::clicked, this, &LogSection::copy);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &LogSection::copy);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { m_context.machine->openBrowser(QUrl::fromLocalFile(QFileInfo(m_context.machine->logFile).path())); });
    m_folder->setVisible(static_cast<bool>(m_context.machine->openBrowser));
}

void LogSection::refresh()
{
    health::LogFilter filter;
    filter.least = static_cast<health::LogLevel>(m_level->currentData().toInt());
    filter.text = m_text->text().trimmed();
    const auto reading
        = inBackground([file = m_context.machine->logFile, filter] { return health::readLog(file, filter, most); });
    reading.then(this, [this, question = ++m_question](const Result<QVector<health::LogLine>> &lines) {
        if (question != m_question) {
            return;
        }
        if (lines) {
            show(*lines);
        } else {
            Q_EMIT failed(lines.error());
        }
    });
}

void LogSection::show(const QVector<health::LogLine> &lines)
{
    m_lines = lines;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(lines.size()));
        for (int row = 0; row < lines.size(); ++row) {
            const health::LogLine &line = lines.at(row);
            line.damaged
                ? setRow(m_table, row, {{}, tr("damaged"), {}, line.message})
                : setRow(m_table, row, {shortTime(line.time), levelWord(line.level), line.category, line.message},
                    {exactTime(line.time)});
        }
        m_table->setCurrentCell(lines.isEmpty() ? -1 : 0, 0);
    }
    m_count->setText(lines.isEmpty() ? tr("No line fits. An error that is not here happened before the oldest file.")
            : lines.size() == most   ? tr("The newest %1 lines that fit").arg(QLocale().toString(most))
                                     : tr("%n line(s)", nullptr, static_cast<int>(lines.size())));
    showChosen();
}

void LogSection::showChosen()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_lines.size();
    m_whole->setPlainText(any ? m_lines.at(row).message : QString());
    m_copy->setEnabled(any);
}

void LogSection::copy()
{
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    QStringList text;
    for (const int row : std::as_const(rows)) {
        text << copied(m_lines.at(row));
    }
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text.join(u'\n'));
        Q_EMIT done(tr("%n line(s) copied.", nullptr, static_cast<int>(text.size())));
    }
}

} // namespace metaflow::ui
