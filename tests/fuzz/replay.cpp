// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzzer without libFuzzer, so that every build and compiler can: on each file of the corpus, and on a number of
// variants of them. The variants are the same on every run and machine; when one fails, it is written to a file.
//
//   fuzz_NAME --corpus FOLDER --dictionary FILE --runs N [--save FILE]
//   fuzz_NAME FILE…

#include <QByteArray>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr qsizetype MaximumLength = 4096;

/// Kept outside of all else for the handler of signals, which may call next to nothing.
struct Current {
    QByteArray input;
    QByteArray file;
};
Current *current = nullptr;

void keepInput(int signal)
{
    std::signal(signal, SIG_DFL);
    if (std::FILE *file = std::fopen(current->file.constData(), "wb")) {
        std::fwrite(current->input.constData(), 1, static_cast<size_t>(current->input.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "The input is kept in %s\n", current->file.constData());
    }
    std::raise(signal);
}

void run(const QByteArray &input)
{
    current->input = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read.\n", qPrintable(path));
        std::exit(2);
    }
    return file.readAll();
}

QList<QByteArray> corpus(const QString &folder)
{
    QList<QByteArray> inputs;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        inputs += contents(file.filePath());
    return inputs;
}

/// The words of a libFuzzer dictionary: one a line in quotes, `\xAB`, `\"` and `\\` for what cannot be written.
QList<QByteArray> dictionary(const QString &path)
{
    QList<QByteArray> words;
    const QList<QByteArray> lines = contents(path).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype end = line.lastIndexOf('"');
        if (!line.startsWith('"') || end < 1)
            continue;
        QByteArray word;
        for (qsizetype i = 1; i < end; ++i) {
            if (line[i] != '\\') {
                word += line[i];
            } else if (line[i + 1] == 'x') {
                word += QByteArray::fromHex(line.sliced(i + 2, 2));
                i += 3;
            } else {
                word += line[++i];
            }
        }
        words += word;
    }
    return words;
}

/// Makes variants as libFuzzer does, without looking at what they reach.
class Mutator
{
public:
    Mutator(QList<QByteArray> inputs, QList<QByteArray> words)
        : m_inputs(std::move(inputs))
        , m_words(std::move(words))
    {
    }

    QByteArray next()
    {
        QByteArray text = m_inputs[below(m_inputs.size())];
        for (qsizetype changes = 1 + below(4); changes > 0; --changes)
            change(&text);
        return text.first(std::min(text.size(), MaximumLength));
    }

private:
    qsizetype below(qsizetype count) { return count == 0 ? 0 : static_cast<qsizetype>(m_random()) % count; }

    void change(QByteArray *text)
    {
        const qsizetype at = below(text->size() + 1);
        const qsizetype length = below(std::min<qsizetype>(text->size() - at, 40) + 1);
        switch (below(7)) {
        case 0:
        case 1:
            text->insert(at, m_words[below(m_words.size())]);
            break;
        case 2:
            text->remove(at, length);
            break;
        case 3:
            text->insert(below(text->size() + 1), text->sliced(at, length));
            break;
        case 4:
            text->replace(at, length, m_words[below(m_words.size())]);
            break;
        case 5:
            if (at < text->size())
                (*text)[at] = static_cast<char>(m_random() & 0xFF);
            break;
        default: {
            const QByteArray &other = m_inputs[below(m_inputs.size())];
            *text = text->first(at) + other.sliced(below(other.size() + 1));
        }
        }
    }

    QList<QByteArray> m_inputs;
    QList<QByteArray> m_words;
    std::mt19937 m_random { 1 };
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({ { QStringLiteral("corpus"), QStringLiteral("inputs to begin with"), QStringLiteral("folder") },
                         { QStringLiteral("dictionary"), QStringLiteral("words to insert"), QStringLiteral("file") },
                         { QStringLiteral("runs"), QStringLiteral("variants to try"), QStringLiteral("number") },
                         { QStringLiteral("save"), QStringLiteral("keeps a failing input"), QStringLiteral("file"),
                           QStringLiteral("failed-input") } });
    options.process(application);
    Current place { {}, QFile::encodeName(options.value(QStringLiteral("save"))) };
    current = &place;
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);

    const QStringList files = options.positionalArguments();
    for (const QString &file : files)
        run(contents(file));
    if (!options.isSet(QStringLiteral("corpus")))
        return 0;
    const QList<QByteArray> inputs = corpus(options.value(QStringLiteral("corpus")));
    for (const QByteArray &input : inputs)
        run(input);
    Mutator mutator(inputs, dictionary(options.value(QStringLiteral("dictionary"))));
    const int runs = options.value(QStringLiteral("runs")).toInt();
    for (int i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%lld files and %d variants of them\n", static_cast<long long>(inputs.size()), runs);
    return 0;
}
