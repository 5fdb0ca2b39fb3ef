// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `check --external`, asking real servers on loopback.

#include "git/scratchrepository.h"
#include "links/faultserver.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class TestCliExternal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ScratchRepository> m_library;
    QByteArray m_said;
    int m_status = -1;

    [[nodiscard]] QString url(int host, const QString &path) const
    {
        return m_server->url(u"127.30.0.%1"_s.arg(host), path);
    }
    /// The problems of links to other sites, `rule file:line target`.
    QStringList check(const QStringList &options)
    {
        QProcess program;
        program.setWorkingDirectory(m_library->path());
        const QStringList memory { u"--memory"_s, m_home.filePath(u"memory"_s) };
        program.start(QStringLiteral(COMMONPLACE_CLI),
                      QStringList { u"check"_s, u"--format"_s, u"json"_s } + options
                          + (options.contains(u"--external"_s) ? memory : QStringList()));
        program.waitForFinished(-1);
        m_said = program.readAllStandardError();
        m_status = program.exitCode();
        QStringList found;
        const QJsonArray problems =
            QJsonDocument::fromJson(program.readAllStandardOutput()).object()[u"problems"_s].toArray();
        for (const auto &value : problems) {
            const QJsonObject problem = value.toObject();
            if (problem[u"rule"_s].toString().startsWith(u"link/"))
                found.append(u"%1 %2:%3 %4"_s.arg(problem[u"rule"_s].toString(), problem[u"file"_s].toString())
                                 .arg(problem[u"line"_s].toInt())
                                 .arg(problem[u"target"_s].toString()));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s));
        qputenv("LC_ALL", "C.UTF-8");
        m_server = std::make_unique<FaultServer>();
    }
    void cleanupTestCase() { QCOMPARE(m_server->finish()[u"broken"_s].toArray().size(), 0); }
    void init()
    {
        QFile::remove(m_home.filePath(u"memory"_s));
        m_library = std::make_unique<ScratchRepository>();
        m_library->write("commonplace.yml", "name: Wells\nlinks:\n  timeout: 5\ncollections:\n  - name: wells\n"
                                            "    folder: wells\n    fields:\n      - { name: title }\n"
                                            "      - { name: body, widget: markdown }\n");
        m_library->write("wells/deep.md", "---\ntitle: Deep\n---\n[one](" + url(1, u"/page/plain"_s).toUtf8() + ")\n<"
                                              + url(2, u"/act/404"_s).toUtf8() + ">\n");
        m_library->commitAll();
    }

    void onlyWhenAsked()
    {
        QCOMPARE(check({}), QStringList());
        QCOMPARE(m_status, 0);
    }

    void asks()
    {
        const QString broken = u"link/broken wells/deep.md:5 "_s + url(2, u"/act/404"_s);
        QCOMPARE(check({ u"--external"_s, u"--private"_s }), QStringList { broken });
        QCOMPARE(m_status, 0); // a warning
        QVERIFY2(m_said.contains("2 addresses, 2 asked for now: 1 alive, 1 broken"), m_said.constData());
        // What answered is not asked again; what did not, is.
        QCOMPARE(check({ u"--external"_s, u"--private"_s, u"--fail-on"_s, u"warning"_s }), QStringList { broken });
        QCOMPARE(m_status, 1);
        QVERIFY2(m_said.contains("2 addresses, 1 asked for now"), m_said.constData());
        QCOMPARE(check({ u"--external"_s, u"--private"_s, u"--again"_s }), QStringList { broken });
        QVERIFY2(m_said.contains("2 addresses, 2 asked for now"), m_said.constData());
        QCOMPARE(check({ u"--external"_s, u"--offline"_s }), QStringList { broken });
        QVERIFY2(m_said.contains("2 addresses, 0 asked for now"), m_said.constData());
    }

    void notOfPrivateNetworks()
    {
        QCOMPARE(check({ u"--external"_s }).size(), 2);
        QVERIFY2(m_said.contains("0 asked for now: 2 uncertain"), m_said.constData());
    }

    void onlyWhatWasAdded()
    {
        m_library->write("wells/deep.md", "---\ntitle: Deep\n---\n[one](" + url(1, u"/page/plain"_s).toUtf8() + ")\n<"
                                              + url(2, u"/act/404"_s).toUtf8() + ">\n\n<"
                                              + url(3, u"/act/410"_s).toUtf8() + ">\n");
        QCOMPARE(check({ u"--external"_s, u"--private"_s, u"--base"_s, u"HEAD"_s }),
                 QStringList { u"link/broken wells/deep.md:7 "_s + url(3, u"/act/410"_s) });
        QVERIFY2(m_said.contains("1 addresses, 1 asked for now"), m_said.constData());
    }

    void endsInTime()
    {
        QByteArray text = "---\ntitle: Many\n---\n";
        for (int i = 0; i < 100; ++i)
            text += '<' + url(4, u"/delay/500?%1"_s.arg(i)).toUtf8() + ">\n\n";
        m_library->write("wells/many.md", text);
        QCOMPARE(check({ u"--external"_s, u"--private"_s, u"--time-budget"_s, u"2"_s }).size(), 1);
        QVERIFY2(m_said.contains("The time was up"), m_said.constData());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("without") << QStringList { u"--offline"_s };
        QTest::newRow("contradiction") << QStringList { u"--external"_s, u"--offline"_s, u"--again"_s };
        QTest::newRow("no time") << QStringList { u"--external"_s, u"--time-budget"_s, u"soon"_s };
    }
    void wrongUse()
    {
        QFETCH(QStringList, options);
        check(options);
        QCOMPARE(m_status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliExternal)
#include "tst_cliexternal.moc"
