// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long until the form of an entry stands on the screen, beside setting the same text into a plain text editor; and
// until it follows one typed letter. Texts: the shared library with the largest entries where it is present, else the
// sample library's.

#include "testdata.h"

#include "editor/entrydocument.h"
#include "form/formview.h"
#include "library/library.h"
#include "widgets/fieldlineedit.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Commonplace;

namespace {

constexpr int Entries = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::of(Theme::Scheme::Light).apply(application);
    QString folder = TestData::shared(QStringLiteral("corpora/commons-os-7.1"));
    if (folder.isEmpty())
        folder = TestData::source(QStringLiteral("resources/sample-library"));
    const Result<Library> library = Library::load(folder);
    if (!library)
        return 1;

    std::vector<double> forms;
    std::vector<double> texts;
    std::vector<double> letters;
    const qsizetype step = std::max<qsizetype>(1, library->entries().size() / Entries);
    for (qsizetype i = 0; i < library->entries().size(); i += step) {
        const EntryInfo &info = library->entries().at(i);
        const FileContents file { TestData::bytes(library->root() + u'/' + info.path), {} };
        EntryDocument document(info.path, file);
        if (document.entry().state() != Entry::State::Readable)
            continue;
        const Collection collection = library->collectionOf(info.path);

        QElapsedTimer timer;
        timer.start();
        FormView form(&document, collection);
        form.resize(760, 900);
        form.show();
        form.grab();
        forms.push_back(milliseconds(timer));

        timer.start();
        QPlainTextEdit text;
        text.resize(760, 900);
        text.setPlainText(QString::fromUtf8(file.bytes));
        text.show();
        text.grab();
        texts.push_back(milliseconds(timer));

        auto *line = form.findChild<FieldLineEdit *>(QStringLiteral("field_title_editor"));
        if (!line)
            continue;
        QCoreApplication::sendPostedEvents();
        timer.start();
        line->setText(line->text() + u'x');
        Q_EMIT line->textEdited(line->text());
        QCoreApplication::sendPostedEvents();
        letters.push_back(milliseconds(timer));
    }
    if (forms.empty() || letters.empty())
        return 1;
    std::printf("%zu entries of %s\n", forms.size(), qPrintable(library->name()));
    std::printf("form: median %.1f ms, p95 %.1f ms (budget 100 ms); the text in a plain editor: median %.1f ms; "
                "ratio %.1f\n",
                percentile(forms, 0.5), percentile(forms, 0.95), percentile(texts, 0.5),
                percentile(forms, 0.5) / percentile(texts, 0.5));
    std::printf("one letter typed, until the form has followed: median %.1f ms, p95 %.1f ms\n",
                percentile(letters, 0.5), percentile(letters, 0.95));
    return 0;
}
