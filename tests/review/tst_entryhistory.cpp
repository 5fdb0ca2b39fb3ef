// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entryhistory.h"

#include "git/scratchrepository.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestEntryHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void inWords()
    {
        const ScratchRepository scratch;
        const QByteArray body = "A well is dug.\n\nBy those who live near.\n\nAnd who drink of it.\n";
        int minute = 0;
        const auto keep = [&](const QByteArray &path, const QByteArray &text) {
            scratch.write(path, text);
            ++minute;
            qputenv("GIT_AUTHOR_DATE", QByteArray::number(1700000000 + minute * 60) + " +0000");
            scratch.commitAll(u"A version"_s);
        };
        keep("deep.md", "---\ntitle: Deep\n---\n" + body);
        keep("deep.md", "---\ntitle: \"Deep\"\n---\n" + body);
        keep("deep.md", "---\ntitle: Deeper\n---\n" + body + "\nNew.\n");
        scratch.git({ u"mv"_s, u"deep.md"_s, u"wells \xe9.md"_s });
        keep("other.md", "x\n");
        scratch.git({ u"mv"_s, u"wells \xe9.md"_s, u"third.md"_s });
        keep("third.md", "---\ntitle: Deeper\n---\n" + body);
        scratch.git({ u"rm"_s, u"-q"_s, u"third.md"_s });
        keep("other.md", "y\n");
        keep("third.md", "---\ntitle: [\n---\n" + body);
        keep("third.md", "---\ntitle: Third\n---\n" + body);

        const auto label = [](const YamlPath &path) { return QString::fromUtf8(path.toString()).toUpper(); };
        const Result<EntryHistory> history = entryHistory(scratch.open(), { .path = "third.md" }, label);
        QVERIFY(history);
        QStringList words;
        for (const EntryVersion &version : history->versions)
            words += version.words;
        QCOMPARE(words, (QStringList { u"fields"_s, u"new entry"_s, u"deleted"_s,
                                       u"renamed from “wells é.md”; 1 paragraph(s)"_s, u"renamed from “deep.md”"_s,
                                       u"TITLE and 1 paragraph(s)"_s, u"layout"_s, u"new entry"_s }));
    }

    void entryOfAVersion()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "---\ntitle: A\n---\n");
        scratch.commitAll();
        const QByteArray object = scratch.git({ u"rev-parse"_s, u"HEAD:a.md"_s }).trimmed();
        QCOMPARE(entryAt(scratch.open(), object).value().value({ "title" }), YamlValue::string("A"));
        QCOMPARE(entryAt(scratch.open(), {}).value().bytes(), "");
        QCOMPARE(entryAt(scratch.open(), QByteArray(40, '1')).value().bytes(), "");
    }
};

QTEST_GUILESS_MAIN(TestEntryHistory)
#include "tst_entryhistory.moc"
