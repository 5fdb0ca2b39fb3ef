// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The anchors of headings by both rules: cases of our own, then those who made the rules. github-slugger is taken from
// npm when the test runs, or from the folder of its package that COMMONPLACE_GITHUB_SLUGGER names; kramdown is the
// machine's.

#include "testdata.h"

#include "entry/entry.h"
#include "markdown/headinganchors.h"
#include "markdown/markdowndocument.h"

#include <QDirIterator>
#include <QJSEngine>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Slugger = "github-slugger@2.0.0";

QStringList anchorsOf(HeadingRule rule, const QStringList &headings)
{
    HeadingAnchors anchors(rule);
    QStringList all;
    for (const QString &heading : headings)
        all += anchors.next(heading);
    return all;
}

/// What a program says to a text; nothing where it fails.
std::optional<QByteArray> answer(const QString &program, const QStringList &arguments, const QByteArray &input,
                                 const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isDone = process.waitForFinished(120'000) && process.exitCode() == 0;
    return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

/// The folder of github-slugger's package; empty where it cannot be had.
QString sluggerFolder(const QTemporaryDir &scratch)
{
    const QString given = qEnvironmentVariable("COMMONPLACE_GITHUB_SLUGGER");
    if (!given.isEmpty())
        return given;
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty())
        return {};
    const std::optional<QByteArray> archive =
        answer(npm, { u"pack"_s, u"--silent"_s, QString::fromLatin1(Slugger) }, {}, scratch.path());
    const bool isThere =
        archive && answer(u"tar"_s, { u"xf"_s, QString::fromUtf8(archive->trimmed()) }, {}, scratch.path());
    return isThere ? scratch.filePath(u"package"_s) : QString();
}

/// The bodies of the entries of the real libraries and of the sample.
QList<QByteArray> realBodies()
{
    QList<QByteArray> bodies;
    const QStringList folders { TestData::source(u"resources/sample-library"_s), TestData::shared(u"corpora"_s) };
    for (const QString &folder : folders) {
        if (folder.isEmpty())
            continue;
        QDirIterator files(folder, { u"*.md"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bodies.append(Entry::read(TestData::bytes(files.next())).body());
    }
    return bodies;
}

} // namespace

class TestHeadingAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anchors_data();
    void anchors();
    void inTexts_data();
    void inTexts();
    void asGitHubSlugger();
    void asKramdown();
};

void TestHeadingAnchors::anchors_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("github");
    QTest::addColumn<QString>("kramdown");
    const auto row = [](const char *name, const QStringList &headings, const char *github, const char *kramdown) {
        QTest::newRow(name) << headings << QString::fromUtf8(github) << QString::fromUtf8(kramdown);
    };
    row("words", { u"What for?"_s }, "what-for", "what-for");
    row("signs", { u"C++ & Q/A: 100 % (true)"_s }, "c--qa-100--true", "c--qa-100--true");
    row("hyphens and lines below", { u"a - b_c – d"_s }, "a---b_c--d", "a---bc--d");
    row("spaces at the ends", { u" a b "_s }, "-a-b-", "a-b-");
    row("two spaces, tab", { u"a  b\tc"_s }, "a--bc", "a--bc");
    row("a number first", { u"3. Repair"_s }, "3-repair", "repair");
    row("no letters", { u"!?"_s, u"…"_s, u"3"_s }, " -1 3", "section section-1 section-2");
    row("accents", { u"Über Café"_s }, "über-café", "ber-caf");
    row("capitals of other alphabets", { u"ÉTÉ ДОМ ΓΗ"_s }, "été-дом-γη", "t--");
    row("Arabic, with vowel signs", { u"أَرض مشتركة"_s }, "أَرض-مشتركة", "section");
    row("Chinese and full-width signs", { u"共有：土地（村）"_s }, "共有土地村", "section");
    row("Devanagari", { u"साझा भूमि"_s }, "साझा-भूमि", "section");
    row("numbers of other kinds", { u"x² ½ Ⅳ ٣ ①"_s }, "x--ⅳ-٣-", "x----");
    row("circled and squared letters", { u"Ⓐ🄰🅐🅰 x"_s }, "ⓐ🄰🅐🅰-x", "x");
    row("emoji", { u"🌱 Growth 👩‍🌾"_s }, "-growth-", "growth-");
    row("connectors", { u"a‿b_c"_s }, "a‿b_c", "abc");
    row("the same again", { u"A"_s, u"A"_s, u"a"_s }, "a a-1 a-2", "a a-1 a-2");
    row("a number that collides later", { u"A"_s, u"A"_s, u"A 1"_s, u"A 1"_s }, "a a-1 a-1-1 a-1-2", "a a-1 a-1 a-1-1");
    row("a number that collides earlier", { u"A 1"_s, u"A"_s, u"A"_s, u"A"_s }, "a-1 a a-2 a-3", "a-1 a a-1 a-2");
    row("names of an object's own", { u"constructor"_s, u"__proto__"_s, u"constructor"_s },
        "constructor __proto__ constructor-1", "constructor proto constructor-1");
}

void TestHeadingAnchors::anchors()
{
    QFETCH(QStringList, headings);
    QTEST(anchorsOf(HeadingRule::GitHub, headings).join(u' '), "github");
    QTEST(anchorsOf(HeadingRule::Kramdown, headings).join(u' '), "kramdown");
}

void TestHeadingAnchors::inTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("github");
    QTest::addColumn<QString>("kramdown");
    const auto row = [](const char *name, const QByteArray &text, const char *github, const char *kramdown) {
        QTest::newRow(name) << text << QString::fromUtf8(github) << QString::fromUtf8(kramdown);
    };
    row("markup", "## One *two* [three](x.md) `four_five`\n", "one-two-three-four_five", "one-two-threexmd-fourfive");
    row("signs behind", "# One ##\n\n# Two \\#\n", "one two-", "one two-");
    row("under a line", "Head *line*\n====\n", "head-line", "head-line");
    row("over two lines", "a\nb\n---\n", "ab", "ab");
    row("named", "# One {#other}\n\n# One\n", "one-other one", "other one");
    row("image and entity", "# ![sign](x.png) Tea &amp; cake\n", "-tea--cake", "signxpng-tea-amp-cake");
    row("tag before", "# <a name=\"x\"></a> Title\n", "-title", "a-namexa-title");
    row("in a quote", "> ## Said\n", "said", "said");
}

void TestHeadingAnchors::inTexts()
{
    QFETCH(QByteArray, text);
    const auto anchors = [&text](HeadingRule rule) {
        QStringList all;
        const MarkdownDocument document = MarkdownDocument::parse(text, MarkdownDocument::Words::LeftOut, rule);
        for (const MarkdownHeading &heading : document.headings)
            all += heading.anchor;
        return all.join(u' ');
    };
    QTEST(anchors(HeadingRule::GitHub), "github");
    QTEST(anchors(HeadingRule::Kramdown), "kramdown");
}

/// Every sign that Unicode 13 knows (github-slugger 2.0 is of that version), each alone; duplicates of all kinds; all
/// headings of the real libraries, file by file.
void TestHeadingAnchors::asGitHubSlugger()
{
    const QTemporaryDir scratch;
    const QString folder = sluggerFolder(scratch);
    if (folder.isEmpty())
        QSKIP("github-slugger cannot be had: there is no npm here; COMMONPLACE_GITHUB_SLUGGER may name its folder.");
    QJSEngine engine;
    const QJSValue module = engine.importModule(folder + u"/index.js"_s);
    QVERIFY2(!module.isError(), qPrintable(module.toString()));
    engine.globalObject().setProperty(u"Slugger"_s, module.property(u"default"_s));

    const QJSValue page =
        engine.evaluate(u"list => { const own = new Slugger(); return list.map(heading => own.slug(heading)); }"_s);
    const auto slugs = [&](const QStringList &headings) {
        return engine.fromScriptValue<QStringList>(page.call({ engine.toScriptValue(headings) }));
    };
    QString signs; // in one text, for the engine takes long for each
    int count = 0;
    for (char32_t c = 1; c <= 0x10ffff; ++c) {
        const bool isKnown = QChar::unicodeVersion(c) != QChar::Unicode_Unassigned
                             && QChar::unicodeVersion(c) <= QChar::Unicode_13_0 && !QChar::isSurrogate(c)
                             && QChar::category(c) != QChar::Other_PrivateUse;
        if (!isKnown)
            continue;
        signs += u'x' + QString::fromUcs4(&c, 1) + u'y';
        ++count;
    }
    QVERIFY(count > 140'000);
    QCOMPARE(HeadingAnchors().next(signs).split(u"yx"_s), slugs({ signs }).value(0).split(u"yx"_s));

    QList<QStringList> pages { { u"a"_s, u"a"_s, u"a-1"_s, u"A 1"_s, u"a"_s, u"a-1-1"_s, u""_s, u"-1"_s, u"!"_s,
                                 u"__proto__"_s } };
    const QList<QByteArray> bodies = realBodies();
    for (const QByteArray &body : bodies) {
        QStringList headings;
        const MarkdownDocument document = MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut);
        for (const MarkdownHeading &heading : document.headings)
            headings += heading.text;
        pages.append(headings);
    }
    for (const QStringList &headings : std::as_const(pages))
        QCOMPARE(anchorsOf(HeadingRule::GitHub, headings), slugs(headings));
    qInfo().noquote() << count << "signs and" << pages.size() << "pages agree with" << Slugger;
}

/// 5,000 headings of the real libraries (without them those of the sample), in pages of a thousand.
void TestHeadingAnchors::asKramdown()
{
    const QString kramdown = QStandardPaths::findExecutable(u"kramdown"_s);
    if (kramdown.isEmpty())
        QSKIP("There is no kramdown here.");
    QStringList lines;
    const QList<QByteArray> bodies = realBodies();
    for (const QByteArray &body : bodies) {
        const MarkdownDocument document = MarkdownDocument::parse(body, MarkdownDocument::Words::LeftOut);
        for (const MarkdownHeading &heading : document.headings) {
            const QString source = QString::fromUtf8(heading.range.in(body)).trimmed();
            if (source.startsWith(u'#') && lines.size() < 5000)
                lines += source;
        }
    }
    QVERIFY(lines.size() > 50);
    static const QRegularExpression id(u"<h[1-6][^>]* id=\"([^\"]*)\""_s);
    for (qsizetype from = 0; from < lines.size(); from += 1000) {
        const QByteArray page =
            lines.sliced(from, std::min<qsizetype>(1000, lines.size() - from)).join(u"\n\n"_s).toUtf8() + '\n';
        const std::optional<QByteArray> html = answer(kramdown, {}, page);
        QVERIFY(html);
        QStringList expected;
        for (const QRegularExpressionMatch &match : id.globalMatch(QString::fromUtf8(*html)))
            expected += match.captured(1);
        QStringList anchors;
        const MarkdownDocument document =
            MarkdownDocument::parse(page, MarkdownDocument::Words::LeftOut, HeadingRule::Kramdown);
        for (const MarkdownHeading &heading : document.headings)
            anchors += heading.anchor;
        QCOMPARE(anchors, expected);
    }
    qInfo().noquote() << lines.size() << "headings agree with kramdown";
}

QTEST_GUILESS_MAIN(TestHeadingAnchors)
#include "tst_headinganchors.moc"
