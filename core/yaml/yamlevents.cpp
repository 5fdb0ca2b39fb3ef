// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlevents.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QCoreApplication>

#include <array>
#include <istream>
#include <streambuf>

namespace Commonplace {

namespace {

/// Lets yaml-cpp read a QByteArray in place.
class ByteBuffer : public std::streambuf
{
public:
    explicit ByteBuffer(const QByteArray &bytes)
    {
        char *begin = const_cast<char *>(bytes.constData()); // NOLINT: setg takes char *, reading never writes
        setg(begin, begin, begin + bytes.size());
    }
};

class Collector : public YAML::EventHandler
{
public:
    explicit Collector(std::vector<YamlEvent> *events)
        : m_events(events)
    {
    }

    void OnDocumentStart(const YAML::Mark & /*mark*/) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override { add(YamlEvent::Type::Null, mark.pos); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override { add(YamlEvent::Type::Alias, mark.pos); }
    void OnScalar(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string &value) override
    {
        m_events->push_back({ YamlEvent::Type::Scalar, mark.pos, value });
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override
    {
        add(YamlEvent::Type::SequenceStart, mark.pos);
    }
    void OnSequenceEnd() override { add(YamlEvent::Type::SequenceEnd, -1); }
    void OnMapStart(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override
    {
        add(YamlEvent::Type::MappingStart, mark.pos);
    }
    void OnMapEnd() override { add(YamlEvent::Type::MappingEnd, -1); }

private:
    void add(YamlEvent::Type type, qsizetype offset) { m_events->push_back({ type, offset, {} }); }

    std::vector<YamlEvent> *m_events;
};

/// yaml-cpp's messages, by their beginning, in words for people who do not know YAML.
struct PlainWords {
    const char *theirs;
    const char *ours;
};
constexpr std::array<PlainWords, 19> Dictionary { {
    { "end of map not found",
      QT_TRANSLATE_NOOP("YamlEvents", "This line does not fit the fields above it. Check its indentation, and put a "
                                      "value that holds “: ” or “#” in quotes.") },
    { "end of map flow not found", QT_TRANSLATE_NOOP("YamlEvents", "A “{” is not closed. Add the missing “}”.") },
    { "end of sequence not found",
      QT_TRANSLATE_NOOP("YamlEvents", "This line does not fit the list above it. Check its indentation.") },
    { "end of sequence flow not found", QT_TRANSLATE_NOOP("YamlEvents", "A “[” is not closed. Add the missing “]”.") },
    { "illegal map value",
      QT_TRANSLATE_NOOP("YamlEvents", "There is a second “: ” in this value. Put the whole value in quotes.") },
    { "illegal map key", QT_TRANSLATE_NOOP("YamlEvents", "A field cannot begin here. Check the line's indentation.") },
    { "illegal block entry",
      QT_TRANSLATE_NOOP("YamlEvents", "A list item cannot begin here. Put each “- ” on a line of its own.") },
    { "illegal flow end",
      QT_TRANSLATE_NOOP("YamlEvents", "This bracket closes nothing. Remove it or add its opening.") },
    { "illegal tab", QT_TRANSLATE_NOOP("YamlEvents", "A tab stands in the indentation. Use spaces instead.") },
    { "illegal EOF in scalar", QT_TRANSLATE_NOOP("YamlEvents", "A quote is opened and never closed.") },
    { "illegal document indicator in scalar",
      QT_TRANSLATE_NOOP("YamlEvents", "A quote is opened and not closed before the line “---”.") },
    { "unknown escape character",
      QT_TRANSLATE_NOOP("YamlEvents", "In double quotes a backslash has a meaning. Write it twice: “\\\\”.") },
    { "unknown token",
      QT_TRANSLATE_NOOP("YamlEvents", "A value cannot begin with this character. Put the value in quotes.") },
    { "illegal character in scalar",
      QT_TRANSLATE_NOOP("YamlEvents", "This character cannot stand here. Put the value in quotes.") },
    { "the referenced anchor is not defined",
      QT_TRANSLATE_NOOP("YamlEvents", "“*” refers to a name that is not defined above. If it is text, put the value in "
                                      "quotes.") },
    { "alias not found after *",
      QT_TRANSLATE_NOOP("YamlEvents", "A value cannot begin with “*”. Put the value in quotes.") },
    { "unexpected", QT_TRANSLATE_NOOP("YamlEvents", "This character cannot stand here. Put the value in quotes.") },
    { "invalid unicode", QT_TRANSLATE_NOOP("YamlEvents", "This escape names a character that does not exist.") },
    // The depth guard's words in yaml-cpp 0.8.
    { "bad file",
      QT_TRANSLATE_NOOP("YamlEvents", "Here the fields are nested more than 500 levels deep and cannot be read. Take "
                                      "out some of the levels.") },
} };

QString inPlainWords(const std::string &message)
{
    for (const PlainWords &entry : Dictionary) {
        if (message.starts_with(entry.theirs))
            return QCoreApplication::translate("YamlEvents", entry.ours);
    }
    return QCoreApplication::translate("YamlEvents", "This line cannot be read as a field (%1).")
        .arg(QString::fromStdString(message));
}

} // namespace

Result<std::vector<YamlEvent>> readYamlEvents(const QByteArray &text, qsizetype *faultOffset)
{
    std::vector<YamlEvent> events;
    ByteBuffer buffer(text);
    std::istream stream(&buffer);
    Collector collector(&events);
    try {
        YAML::Parser parser(stream);
        // Once only: yaml-cpp 0.8 never comes to an end when asked again after content behind a flow root.
        parser.HandleNextDocument(collector);
    } catch (const YAML::Exception &exception) {
        *faultOffset = std::clamp<qsizetype>(exception.mark.pos, 0, text.size());
        return std::unexpected(Error { .code = ErrorCode::Malformed, .message = inPlainWords(exception.msg) });
    }
    return events;
}

} // namespace Commonplace
