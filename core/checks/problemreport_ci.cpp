// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports that other programs read; people's and our own JSON stand in problemreport.cpp.

#include "checks/problemreport.h"

#include "checks/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QXmlStreamWriter>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;

QString sarifLevel(Severity severity)
{
    return severity == Severity::Info ? QStringLiteral("note") : severityName(severity);
}

QJsonObject text(const QString &message)
{
    return { { QStringLiteral("text"), message } };
}

/// XML 1.0 has no way to write most control characters.
QString xmlText(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE); });
    return text;
}

void writeProperty(QXmlStreamWriter *xml, const QString &name, const QString &value)
{
    xml->writeEmptyElement(QStringLiteral("property"));
    xml->writeAttribute(QStringLiteral("name"), name);
    xml->writeAttribute(QStringLiteral("value"), xmlText(value));
}

QString githubData(QString text)
{
    return text.replace(u'%', QStringLiteral("%25"))
        .replace(u'\r', QStringLiteral("%0D"))
        .replace(u'\n', QStringLiteral("%0A"));
}

QString githubProperty(const QString &text)
{
    return githubData(text).replace(u':', QStringLiteral("%3A")).replace(u',', QStringLiteral("%2C"));
}

QJsonObject sarifResult(const Problem &problem, const QStringList &rules, const QString &baselineState)
{
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(problem.file, "/"));
    const QJsonObject region { { QStringLiteral("startLine"), std::max(problem.line, 1) },
                               { QStringLiteral("startColumn"), std::max(problem.column, 1) } };
    QJsonObject artifact { { QStringLiteral("uri"), uri } };
    if (problem.file.startsWith(u'/'))
        artifact[QStringLiteral("uri")] = QStringLiteral("file://") + uri;
    else
        artifact[QStringLiteral("uriBaseId")] = QStringLiteral("%SRCROOT%");
    QJsonObject result {
        { QStringLiteral("ruleId"), problem.rule },
        { QStringLiteral("level"), sarifLevel(problem.severity) },
        { QStringLiteral("message"), text(problem.message) },
        { QStringLiteral("locations"),
          QJsonArray { QJsonObject {
              { QStringLiteral("physicalLocation"), QJsonObject { { QStringLiteral("artifactLocation"), artifact },
                                                                  { QStringLiteral("region"), region } } } } } },
    };
    if (const qsizetype index = rules.indexOf(problem.rule); index >= 0)
        result.insert(QStringLiteral("ruleIndex"), index);
    if (!baselineState.isEmpty())
        result.insert(QStringLiteral("baselineState"), baselineState);
    return result;
}

} // namespace

QByteArray sarifReport(const QString &version, const QList<Problem> &problems, const std::optional<ReportedBase> &base)
{
    QJsonArray rules;
    QStringList names;
    const QList<Rule> known = allRules();
    for (const Rule &rule : known) {
        names.append(rule.name);
        rules.append(QJsonObject {
            { QStringLiteral("id"), rule.name },
            { QStringLiteral("shortDescription"), text(rule.description) },
            { QStringLiteral("defaultConfiguration"),
              QJsonObject { { QStringLiteral("level"), sarifLevel(rule.severity) } } },
        });
    }
    QJsonArray results;
    for (const Problem &problem : problems)
        results.append(sarifResult(problem, names, base ? QStringLiteral("new") : QString()));
    for (const Problem &problem : base ? base->solved : QList<Problem>())
        results.append(sarifResult(problem, names, QStringLiteral("absent")));
    const QJsonObject driver { { QStringLiteral("name"), QStringLiteral("commonplace-cli") },
                               { QStringLiteral("version"), version },
                               { QStringLiteral("rules"), rules } };
    const QJsonObject run { { QStringLiteral("tool"), QJsonObject { { QStringLiteral("driver"), driver } } },
                            { QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints") },
                            { QStringLiteral("results"), results } };
    const QJsonObject log { { QStringLiteral("$schema"),
                              QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json") },
                            { QStringLiteral("version"), QStringLiteral("2.1.0") },
                            { QStringLiteral("runs"), QJsonArray { run } } };
    return QJsonDocument(log).toJson();
}

QByteArray junitReport(const QStringList &files, const QList<Problem> &problems, Severity failsFrom,
                       const std::optional<ReportedBase> &base)
{
    QSet<QString> withProblems;
    int failures = 0;
    for (const Problem &problem : problems) {
        withProblems.insert(problem.file);
        failures += problem.severity <= failsFrom ? 1 : 0;
    }
    QStringList fine;
    for (const QString &file : files) {
        if (!withProblems.contains(file))
            fine.append(file);
    }
    QByteArray report;
    QXmlStreamWriter xml(&report);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("commonplace-cli check"));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(problems.size() + fine.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
    if (base) {
        xml.writeStartElement(QStringLiteral("properties"));
        writeProperty(&xml, QStringLiteral("base"), base->name);
        writeProperty(&xml, QStringLiteral("added"), QString::number(problems.size()));
        writeProperty(&xml, QStringLiteral("solved"), QString::number(base->solved.size()));
        xml.writeEndElement();
    }
    for (const Problem &problem : problems) {
        const QString place = QStringLiteral("%1:%2:%3")
                                  .arg(problem.file, QString::number(problem.line), QString::number(problem.column));
        const QString what =
            QStringLiteral("%1: %2: %3 [%4]").arg(place, severityName(problem.severity), problem.message, problem.rule);
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), xmlText(problem.file));
        xml.writeAttribute(QStringLiteral("name"), xmlText(problem.rule + u' ' + place.section(u':', -2)));
        if (problem.severity <= failsFrom) {
            xml.writeStartElement(QStringLiteral("failure"));
            xml.writeAttribute(QStringLiteral("type"), problem.rule);
            xml.writeAttribute(QStringLiteral("message"), xmlText(problem.message));
            xml.writeCharacters(xmlText(what));
            xml.writeEndElement();
        } else {
            xml.writeTextElement(QStringLiteral("system-out"), xmlText(what));
        }
        xml.writeEndElement();
    }
    for (const QString &file : std::as_const(fine)) {
        xml.writeEmptyElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), xmlText(file));
        xml.writeAttribute(QStringLiteral("name"), QStringLiteral("check"));
    }
    xml.writeEndDocument();
    return report;
}

QByteArray githubReport(const QList<Problem> &problems, const std::optional<ReportedBase> &base)
{
    QByteArray report;
    for (const Problem &problem : problems) {
        const QString command =
            problem.severity == Severity::Info ? QStringLiteral("notice") : severityName(problem.severity);
        report += QStringLiteral("::%1 file=%2,line=%3,col=%4,title=%5::%6\n")
                      .arg(command, githubProperty(problem.file), QString::number(problem.line),
                           QString::number(problem.column), githubProperty(problem.rule), githubData(problem.message))
                      .toUtf8();
    }
    if (base && !base->solved.isEmpty()) {
        const auto solved = static_cast<int>(base->solved.size());
        const QString said =
            QCoreApplication::translate("Checks", "%n problem(s) solved since %1", nullptr, solved).arg(base->name);
        report += "::notice title=commonplace-cli::" + githubData(said).toUtf8() + '\n';
    }
    return report;
}

} // namespace Commonplace
