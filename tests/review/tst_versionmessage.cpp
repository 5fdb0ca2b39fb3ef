// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilereader.h"
#include "review/versionmessage.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Collections = "collections:\n"
                               "  - {name: docs, label: Documents, folder: docs, fields: [{name: title}]}\n";
const QByteArray Before = "---\ntitle: Seeds\nyear: 1\n---\nOne.\n\nTwo.\n";
const QByteArray After = "---\ntitle: Seeds\nyear: 2\n---\nOne.\n\nThree.\n";

ProfileReading profile(const QByteArray &head, const QString &file = u"commonplace.yml"_s)
{
    return profileFromYaml(file, head + Collections);
}

} // namespace

class TestVersionMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("created");
        const auto row = [](const char *name, const QByteArray &head, const QString &changed, const QString &created,
                            const QString &path = u"docs/seeds.md"_s, const QString &title = u"Seeds"_s) {
            QTest::newRow(name) << head << path << title << changed << created;
        };
        row("nothing said", "", u"Seeds: year, 1 paragraph"_s, u"Seeds: new entry"_s);
        row("only signing off", "versions: {sign_off: true}\n", u"Seeds: year, 1 paragraph"_s, u"Seeds: new entry"_s);
        row("a prefix", "versions:\n  message: \"docs({{collection}}): {{title}}: {{summary}}\"\n",
            u"docs(docs): Seeds: year, 1 paragraph"_s, u"docs(docs): Seeds: new entry"_s);
        row("another for new ones", "versions:\n  message: \"fix: {{title}}\"\n  new: \"feat: {{title}} ({{path}})\"\n",
            u"fix: Seeds"_s, u"feat: Seeds (docs/seeds.md)"_s);
        row("several lines", "versions:\n  message: |\n    {{ title }}\n\n    {{ summary }}\n",
            u"Seeds\n\nyear, 1 paragraph\n"_s, u"Seeds\n\nnew entry\n"_s);
        row("in no collection", "versions: {message: \"{{collection}}/{{slug}}\"}\n", u"/seeds"_s, u"/seeds"_s,
            u"other/seeds.es.md"_s);
        row("a folder's entry", "versions: {message: \"{{slug}}\"}\n", u"seeds"_s, u"seeds"_s,
            u"docs/seeds/index.md"_s);
        row("braces in a title", "versions: {message: \"{{title}} {{slug}}\"}\n", u"{{slug}} seeds"_s,
            u"{{slug}} seeds"_s, u"docs/seeds.md"_s, u"{{slug}}"_s);
        row("a title of several lines", "versions: {message: \"{{title}}\"}\n", u"Two lines"_s, u"Two lines"_s,
            u"docs/seeds.md"_s, u"Two\nlines"_s);
        row("as a CMS words them",
            "backend:\n  name: github\n  commit_messages:\n    create: Create {{collection}} “{{slug}}”\n"
            "    update: Update {{collection}} “{{slug}}”\n    delete: Delete it\n",
            u"Update Documents “seeds”\n\nSeeds: year, 1 paragraph"_s,
            u"Create Documents “seeds”\n\nSeeds: new entry"_s);
        row("what only a CMS knows", "backend: {commit_messages: {update: \"{{author-login}}: {{slug}}\"}}\n",
            u"Seeds: year, 1 paragraph"_s, u"Seeds: new entry"_s);
        row("own words before a CMS's",
            "backend: {commit_messages: {update: Update, create: Create}}\nversions: {message: \"{{title}}\"}\n",
            u"Seeds"_s, u"Seeds"_s);
    }
    void messages()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, path);
        QFETCH(QString, title);
        QFETCH(QString, changed);
        QFETCH(QString, created);
        const ProfileReading reading = profile(head);
        QVERIFY2(reading.faults.isEmpty(), reading.faults.isEmpty() ? "" : qPrintable(reading.faults[0].message));
        QVERIFY(reading.profile.notices.isEmpty());
        QCOMPARE(versionMessage(reading.profile, path, title, Before, After), changed);
        QCOMPARE(versionMessage(reading.profile, path, title, std::nullopt, After), created);
    }

    void several()
    {
        QCOMPARE(versionMessage(profile("").profile, u"Rename “A” to “{{summary}}”"_s),
                 u"Rename “A” to “{{summary}}”"_s);
        QCOMPARE(versionMessage(profile("versions: {several: \"chore: {{summary}}\"}\n").profile, u"Replace x"_s),
                 u"chore: Replace x"_s);
        QVERIFY(!profile("").profile.versions.signsOff);
        QVERIFY(profile("versions: {sign_off: true}\n").profile.versions.signsOff);
    }

    void extended()
    {
        // What a profile does not say of versions stays as in the one that it extends; none of those says anything.
        const ProfileReading reading =
            profileFromYaml(u"commonplace.yml"_s, "extends: articles\nversions:\n  message: \"docs: {{summary}}\"\n");
        QVERIFY(reading.faults.isEmpty());
        QCOMPARE(reading.profile.versions, (VersionSettings { .message = u"docs: {{summary}}"_s }));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("told");
        QTest::newRow("no map") << "versions: yes please\n"_ba
                                << u"1:11 “versions” must be keys with values; here stands “yes please”."_s;
        QTest::newRow("unknown part") << "versions:\n  message: \"{{titel}}: {{summary}}\"\n"_ba
                                      << u"2:12 “versions.message” asks for “{{titel}}”, which versions have not; they "
                                         u"have {{title}}, {{summary}}, "
                                         "{{collection}}, {{collection_label}}, {{slug}}, {{path}}."_s;
        QTest::newRow("not of several") << "versions:\n  several: \"{{title}}\"\n"_ba
                                        << u"2:12 “versions.several” asks for “{{title}}”, which versions have not; "
                                           "they have {{summary}}."_s;
        QTest::newRow("no text") << "versions:\n  message: [a]\n"_ba
                                 << u"2:12 “versions.message” must be a text that is not empty; here stands a list."_s;
        QTest::newRow("empty") << "versions:\n  new: \" \"\n"_ba
                               << u"2:8 “versions.new” must be a text that is not empty; here stands “”."_s;
        QTest::newRow("no truth") << "versions:\n  sign_off: perhaps\n"_ba
                                  << u"2:13 “versions.sign_off” must be true or false; here stands “perhaps”."_s;
    }
    void faults()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, told);
        const ProfileReading reading = profile(head);
        QStringList lines;
        for (const Error &fault : reading.faults)
            lines += u"%1:%2 %3"_s.arg(fault.line).arg(fault.column).arg(fault.message);
        QCOMPARE(lines, QStringList { told });
        QCOMPARE(reading.profile.versions, VersionSettings());
    }
};

QTEST_APPLESS_MAIN(TestVersionMessage)
#include "tst_versionmessage.moc"
