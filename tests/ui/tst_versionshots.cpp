#include "editor/entrydocument.h"
#include "ui/scratchwindow.h"
#include "write/entryview.h"
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QTranslator>
using namespace Commonplace;
using namespace Qt::StringLiterals;
class Shots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shoot()
    {
        ScratchWindow w;
        auto &r = w.repository();
        const QByteArray profile =
            "collections:\n  - name: patterns\n    label: Patterns\n    folder: patterns\n    fields:\n      - { name: "
            "title, label: Title }\n      - { name: summary, label: Summary, widget: text }\n      - { name: uses, "
            "label: Uses, widget: list, required: false }\n      - { name: people, label: People, widget: list, "
            "fields: [{name: name},{name: role}] }\n      - { name: year, label: Year, required: false }\n";
        r.write("commonplace.yml", profile);
        auto keep = [&](const char *who, const QString &m, const char *date) {
            qputenv("GIT_AUTHOR_DATE", date);
            qputenv("GIT_COMMITTER_DATE", date);
            r.git({ u"add"_s, u"-A"_s });
            r.git({ u"commit"_s, u"-qm"_s, m, u"--author=%1 <a@b.org>"_s.arg(QString::fromUtf8(who)) });
        };
        const QByteArray body1 =
            "# Why\n\nA commons of tools needs a place that all of its users can reach on foot. Where the shed is far, "
            "tools stay in the houses of those who fetched them. Nobody means to keep them. After a year half of the "
            "tools are gone.\n\n# How\n\nPut the shed beside a path that people take anyway: to the well, the bakery, "
            "the school.\n\n- a roof\n- a lock that all can open\n- a list on the door\n\nAsk two people to look after "
            "it, and change them each spring.\n";
        QByteArray body2 = body1;
        body2.replace("on foot", "on foot within ten minutes")
            .replace("- a list on the door", "- a list on the door, with a pencil")
            .replace("Ask two people to look after it, and change them each spring.\n", "");
        const QByteArray f1 = "title: Tool shed\nsummary: A place for tools that many use and none owns alone.\nuses: "
                              "[tools, repair]\npeople:\n  - {name: Ana, role: keeper}\nyear: 2019\n";
        const QByteArray f2 =
            "title: Tool shed for the whole neighbourhood and for everybody who comes by with something that has to be "
            "mended, and for those who only want to look\nsummary: A place for tools that many use and none owns "
            "alone. It is within ten minutes of everybody.\nuses: [repair, tools, lending]\npeople:\n  - {name: Ana, "
            "role: founder}\n  - {name: Bo, role: keeper}\n";
        r.write("patterns/shed.md", "---\n" + f1 + "---\n" + body1);
        keep("Ana López", u"Tool shed: new entry"_s, "2024-03-01T10:00:00+0100");
        r.write("patterns/shed.md", "---\n" + f1 + "---\n" + body2);
        keep("Bo", u"Tool shed: 3 paragraphs"_s, "2026-05-01T10:00:00+0100");
        r.git({ u"mv"_s, u"patterns/shed.md"_s, u"patterns/tool-shed.md"_s });
        keep("مريم", u"Rename"_s, "2026-11-20T10:00:00+0100");
        r.write("patterns/tool-shed.md",
                "---\n" + f2 + "---\nAsk two people to look after it, and change them each spring.\n\n" + body2);
        keep(
            "Ana López",
            u"Tool shed: title, uses, 1 paragraph\n\nAs agreed at the meeting in November, with the names of those who look after it."_s,
            "2026-11-22T18:00:00+0100");
        r.write("patterns/بئر.md", "---\ntitle: البئر العميقة\nsummary: بئر تشرب منها القرية\n---\nتُحفر البئر حيث وُجد "
                                   "الماء من قبل. ويشرب منها أهل القرية.\n");
        keep("مريم", u"x"_s, "2026-11-22T19:00:00+0100");
        r.write("patterns/بئر.md", "---\ntitle: البئر\nsummary: بئر تشرب منها القرية\n---\nتُحفر البئر الجديدة حيث وُجد "
                                   "الماء من قبل. ويشرب منها أهل القرية.\n");
        keep("مريم", u"العنوان"_s, "2026-11-22T20:00:00+0100");
        r.write("patterns/x.md", "---\ntitle: x\n---\n");
        w.open();
        const QString out = qEnvironmentVariable("VSHOT_OUT");
        auto shot = [&](const char *entry, int row, const char *partner, const QString &name) {
            QVERIFY(w.openEntry(QString::fromUtf8(entry)));
            w.trigger("versionsAction");
            auto *d = w.shown<QDialog>("versionsDialog");
            QVERIFY(d);
            auto *l = d->findChild<QListView *>(u"versionList"_s);
            QTRY_VERIFY(l->model()->rowCount() > 1);
            l->setCurrentIndex(l->model()->index(row, 0));
            if (partner) {
                auto *p = d->findChild<QComboBox *>(u"partnerChoice"_s);
                p->setCurrentIndex(1);
                Q_EMIT p->activated(1);
            }
            QTest::qWait(500);
            d->grab().save(out + name);
            auto buttons = d->findChildren<QPushButton *>(u"restoreButton"_s);
            if (!buttons.isEmpty()) {
                buttons.last()->click();
                QTest::qWait(300);
                d->grab().save(out + u"-restored"_s + name);
            }
            d->accept();
            QTest::qWait(100);
        };
        shot("patterns/tool-shed.md", 1, nullptr, u"-1.png"_s);
        shot("patterns/tool-shed.md", 3, nullptr, u"-2.png"_s);
        shot("patterns/tool-shed.md", 4, "now", u"-3.png"_s);
        shot("patterns/بئر.md", 1, nullptr, u"-4.png"_s);
        r.write("patterns/new.md", "---\ntitle: New\n---\n");
        QVERIFY(w.openEntry(u"patterns/new.md"_s));
        w.trigger("versionsAction");
        auto *d = w.shown<QDialog>("versionsDialog");
        QTest::qWait(500);
        d->grab().save(out + u"-5.png"_s);
    }
};
int main(int argc, char **argv)
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    QApplication a(argc, argv);
    const QString t = qEnvironmentVariable("VSHOT_THEME");
    Theme::of(t == u"dark"_s ? Theme::Scheme::Dark
              : t == u"hc"_s ? Theme::Scheme::HighContrast
                             : Theme::Scheme::Light)
        .apply(a);
    installLanguage(a, qEnvironmentVariable("VSHOT_LANG", u"en"_s));
    if (qEnvironmentVariable("VSHOT_LANG") == u"ar"_s)
        a.setLayoutDirection(Qt::RightToLeft);
    Shots s;
    return QTest::qExec(&s, 1, argv);
}
#include "tst_versionshots.moc"
