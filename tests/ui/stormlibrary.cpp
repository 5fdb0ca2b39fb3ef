// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stormlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace {

QByteArray slugOf(int number)
{
    return "entry-" + QByteArray::number(number);
}

QByteArray entryText(int number, int entries, bool isStorm)
{
    static const char *const words[] { "water", "fields", "tools", "seeds", "kitchens", "paths", "archives", "roofs" };
    const QByteArray word = words[number % 8];
    QByteArray text = "---\nslug: " + slugOf(number) + "\ntitle: Sharing " + word + " " + QByteArray::number(number)
                      + (isStorm ? " anew" : "") + "\nsummary: How " + word + " are shared\nrequires:\n";
    for (int i = 1; i <= 3; ++i) {
        // One in forty leads nowhere.
        const int target = (number * 7 + i * (isStorm ? 31 : 13)) % entries;
        text += "  - slug: " + slugOf((number + i) % 40 == 0 ? target + entries : target) + "\n    weight: 0.5\n";
    }
    text += "---\n# Sharing " + word + "\n\n";
    for (int i = 0; i < 12; ++i)
        text += "Those who share " + word + " agree on what each may take, and on who looks after what is left.\n\n";
    text += "See [another](" + slugOf((number + 1) % entries) + ".md) and [its end](" + slugOf((number + 2) % entries)
            + ".md#the-end).\n";
    return text;
}

} // namespace

StormLibrary::StormLibrary(QString root, const QString &gitConfig, int entries)
    : m_root(std::move(root))
    , m_entries(entries)
{
    QFile config(gitConfig);
    if (!config.open(QIODevice::WriteOnly) || config.write("[user]\n\tname = Ada\n\temail = ada@example.org\n") < 0)
        qFatal("cannot write %s", qPrintable(gitConfig));
    config.close();
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(gitConfig));
    write(QStringLiteral("commonplace.yml"), R"(collections:
  - name: patterns
    label: Patterns
    folder: patterns
    nested: { depth: 3 }
    slug: '{{slug}}'
    fields:
      - { name: slug, label: Slug, required: true }
      - { name: title, label: Title, required: true }
      - { name: summary, label: Summary, required: true }
      - name: requires
        label: Requires
        widget: list
        required: false
        fields:
          - { name: slug, widget: relation, collections: [patterns], value_field: slug, inverse: 'enables[].slug' }
          - { name: weight, widget: number, value_type: float, required: false }
      - name: enables
        label: Enables
        widget: list
        required: false
        fields:
          - { name: slug, widget: relation, collections: [patterns], value_field: slug, inverse: 'requires[].slug' }
)");
    write(quietEntry(), "---\nslug: quiet\ntitle: Quiet\nsummary: What is typed into\n---\n# Quiet\n\nText.\n");
    for (int i = 0; i < entries; ++i)
        writeEntry(QStringLiteral("patterns"), i, false);
    const bool isCalm =
        git({ QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("calm") })
        && git({ QStringLiteral("add"), QStringLiteral("-A") })
        && git({ QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("Calm") })
        && git({ QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("storm") });
    // Of ten entries eight are others, one is gone and one has moved; some appear.
    for (int i = 0; i < entries; ++i) {
        const QString path = QStringLiteral("patterns/%1.md").arg(QString::fromLatin1(slugOf(i)));
        if (i % 10 == 8 || i % 10 == 9)
            QFile::remove(m_root + u'/' + path);
        if (i % 10 == 9)
            writeEntry(QStringLiteral("patterns/moved"), i, false);
        else if (i % 10 != 8)
            writeEntry(QStringLiteral("patterns"), i, true);
    }
    for (int i = entries; i < entries + entries / 20; ++i)
        writeEntry(QStringLiteral("patterns/new"), i, true);
    m_changed = entries + entries / 20;
    const bool isStorm = git({ QStringLiteral("add"), QStringLiteral("-A") })
                         && git({ QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("Storm") });
    if (!isCalm || !isStorm || !checkOut(QStringLiteral("calm")))
        qFatal("git cannot make the library");
}

bool StormLibrary::checkOut(const QString &branch) const
{
    return git({ QStringLiteral("checkout"), QStringLiteral("-q"), branch });
}

void StormLibrary::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(m_root + u'/' + path);
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void StormLibrary::writeEntry(const QString &folder, int number, bool isStorm) const
{
    write(QStringLiteral("%1/%2.md").arg(folder, QString::fromLatin1(slugOf(number))),
          entryText(number, m_entries, isStorm));
}

bool StormLibrary::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_root);
    process.start(QStringLiteral("git"), arguments);
    constexpr int Patience = 120'000;
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}
