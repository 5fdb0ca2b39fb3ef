// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/forgeaddress.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestForgeAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void knowsNoForge_data();
    void knowsNoForge();
    void isToldTheForge();
    void opensRequests_data();
    void opensRequests();
    void opensRequestsFromForks_data();
    void opensRequestsFromForks();
    void leavesOutWhatIsTooLong();
};

void TestForgeAddress::readsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("forge");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("forkPage");

    const QString gitHub = u"https://github.com/meadow/wiki"_s;
    for (const char *url :
         { "https://github.com/meadow/wiki.git", "https://github.com/meadow/wiki", "https://github.com/meadow/wiki/",
           "https://ada:secret@github.com/meadow/wiki.git", "git@github.com:meadow/wiki.git", "github.com:meadow/wiki",
           "git@GitHub.com:/meadow/wiki.git", "ssh://git@github.com/meadow/wiki.git",
           "ssh://git@ssh.github.com:443/meadow/wiki.git" })
        QTest::newRow(url) << QString::fromLatin1(url) << u"GitHub"_s << gitHub << gitHub + u"/fork"_s;
    QTest::newRow("a company's own GitHub")
        << u"git@github.example.org:meadow/wiki.git"_s << u"GitHub"_s << u"https://github.example.org/meadow/wiki"_s
        << u"https://github.example.org/meadow/wiki/fork"_s;
    QTest::newRow("groups within groups")
        << u"https://gitlab.com/commons/north/wiki.git"_s << u"GitLab"_s << u"https://gitlab.com/commons/north/wiki"_s
        << u"https://gitlab.com/commons/north/wiki/-/forks/new"_s;
    QTest::newRow("GitLab by a known host")
        << u"git@salsa.debian.org:meadow/wiki.git"_s << u"GitLab"_s << u"https://salsa.debian.org/meadow/wiki"_s
        << u"https://salsa.debian.org/meadow/wiki/-/forks/new"_s;
    QTest::newRow("port of the pages") << u"http://gitea.example.org:3000/meadow/wiki.git"_s << u"Gitea"_s
                                       << u"http://gitea.example.org:3000/meadow/wiki"_s
                                       << u"http://gitea.example.org:3000/meadow/wiki/fork"_s;
    QTest::newRow("port of ssh") << u"ssh://git@forgejo.example.org:2222/meadow/wiki.git"_s << u"Forgejo"_s
                                 << u"https://forgejo.example.org/meadow/wiki"_s
                                 << u"https://forgejo.example.org/meadow/wiki/fork"_s;
    QTest::newRow("Codeberg") << u"https://codeberg.org/meadow/wiki.git"_s << u"Codeberg"_s
                              << u"https://codeberg.org/meadow/wiki"_s << u"https://codeberg.org/meadow/wiki/fork"_s;
    QTest::newRow("Bitbucket") << u"git@bitbucket.org:meadow/wiki.git"_s << u"Bitbucket"_s
                               << u"https://bitbucket.org/meadow/wiki"_s << u"https://bitbucket.org/meadow/wiki/fork"_s;
}

void TestForgeAddress::readsAddresses()
{
    QFETCH(QString, url);
    const std::optional<ForgeAddress> address = ForgeAddress::read(url);
    QVERIFY(address);
    QTEST(address->forgeName(), "forge");
    QTEST(address->page().toString(QUrl::FullyEncoded), "page");
    QTEST(address->forkPage().toString(QUrl::FullyEncoded), "forkPage");
}

void TestForgeAddress::knowsNoForge_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         { "", "/srv/git/wiki.git", "../wiki.git", "file:///srv/github.com/meadow/wiki.git",
           "C:/github.com/meadow/wiki", "https://git.example.org/meadow/wiki.git", "https://github.com/wiki",
           "https://notgithub.example/meadow/wiki", "https:///meadow/wiki", "./github.com:meadow/wiki" })
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestForgeAddress::knowsNoForge()
{
    QFETCH(QString, url);
    QVERIFY(!ForgeAddress::read(url));
}

void TestForgeAddress::isToldTheForge()
{
    const auto address = ForgeAddress::read(u"https://git.example.org/meadow/wiki.git"_s, forgeKindFromName("GitLab"));
    QVERIFY(address);
    QCOMPARE(address->forkPage().toString(), u"https://git.example.org/meadow/wiki/-/forks/new"_s);
    QVERIFY(!forgeKindFromName("sourcehut"));
}

void TestForgeAddress::opensRequests_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("page");
    QTest::newRow("GitHub") << u"git@github.com:meadow/wiki.git"_s
                            << u"https://github.com/meadow/wiki/compare/main...fix/links%20%26?expand=1"
                               "&title=Links%20%26%20more&body=Two%0Alines"_s;
    QTest::newRow("GitLab") << u"git@gitlab.com:meadow/wiki.git"_s
                            << u"https://gitlab.com/meadow/wiki/-/merge_requests/new"
                               "?merge_request%5Bsource_branch%5D=fix%2Flinks%20%26"
                               "&merge_request%5Btarget_branch%5D=main"
                               "&merge_request%5Btitle%5D=Links%20%26%20more"
                               "&merge_request%5Bdescription%5D=Two%0Alines"_s;
    QTest::newRow("Gitea") << u"https://gitea.com/meadow/wiki.git"_s
                           << u"https://gitea.com/meadow/wiki/compare/main...fix/links%20%26"
                              "?title=Links%20%26%20more&body=Two%0Alines"_s;
    QTest::newRow("Bitbucket") << u"https://bitbucket.org/meadow/wiki.git"_s
                               << u"https://bitbucket.org/meadow/wiki/pull-requests/new?source=fix%2Flinks%20%26"
                                  "&dest=main&title=Links%20%26%20more&description=Two%0Alines"_s;
}

void TestForgeAddress::opensRequests()
{
    QFETCH(QString, url);
    const auto address = ForgeAddress::read(url);
    QVERIFY(address);
    const QUrl page = address->newRequestPage({ .sourceBranch = "fix/links &",
                                                .targetBranch = "main",
                                                .title = u"Links & more"_s,
                                                .description = u"Two\nlines"_s });
    QTEST(QString::fromLatin1(page.toEncoded()), "page");
}

void TestForgeAddress::opensRequestsFromForks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("fork");
    QTest::addColumn<QString>("page");
    QTest::newRow("GitHub") << u"https://github.com/meadow/wiki"_s << u"git@github.com:ada/wiki"_s
                            << u"https://github.com/meadow/wiki/compare/main...ada:links?expand=1&title=T"_s;
    QTest::newRow("GitHub, another name")
        << u"https://github.com/meadow/wiki"_s << u"git@github.com:ada/meadow-wiki"_s
        << u"https://github.com/meadow/wiki/compare/main...ada:meadow-wiki:links?expand=1&title=T"_s;
    QTest::newRow("Forgejo, another name")
        << u"https://codeberg.org/meadow/wiki"_s << u"https://codeberg.org/ada/meadow-wiki"_s
        << u"https://codeberg.org/meadow/wiki/compare/main...ada/meadow-wiki:links?title=T"_s;
    QTest::newRow("GitLab") << u"https://gitlab.com/meadow/wiki"_s << u"https://gitlab.com/ada/wiki"_s
                            << u"https://gitlab.com/ada/wiki/-/merge_requests/new"
                               "?merge_request%5Bsource_branch%5D=links&merge_request%5Btarget_branch%5D=main"
                               "&merge_request%5Btitle%5D=T"_s;
    QTest::newRow("Bitbucket") << u"https://bitbucket.org/meadow/wiki"_s << u"https://bitbucket.org/ada/wiki"_s
                               << u"https://bitbucket.org/ada/wiki/pull-requests/new?source=links"
                                  "&dest=meadow%2Fwiki%3A%3Amain&title=T"_s;
    QTest::newRow("the same in another case")
        << u"https://github.com/meadow/wiki"_s << u"https://github.com/Meadow/Wiki"_s
        << u"https://github.com/meadow/wiki/compare/main...links?expand=1&title=T"_s;
}

void TestForgeAddress::opensRequestsFromForks()
{
    QFETCH(QString, url);
    QFETCH(QString, fork);
    const auto address = ForgeAddress::read(url);
    QVERIFY(address);
    const QUrl page = address->newRequestPage({ .sourceBranch = "links", .targetBranch = "main", .title = u"T"_s },
                                              ForgeAddress::read(fork));
    QTEST(QString::fromLatin1(page.toEncoded()), "page");
}

void TestForgeAddress::leavesOutWhatIsTooLong()
{
    const auto address = ForgeAddress::read(u"https://github.com/meadow/wiki"_s);
    const QUrl page = address->newRequestPage({ .sourceBranch = "links",
                                                .targetBranch = "main",
                                                .title = u"T"_s,
                                                .description = QString(3000, QChar(0x00e9)) });
    QCOMPARE(QString::fromLatin1(page.toEncoded()),
             u"https://github.com/meadow/wiki/compare/main...links?expand=1&title=T"_s);
}

QTEST_GUILESS_MAIN(TestForgeAddress)
#include "tst_forgeaddress.moc"
