// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/entryfacts.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr QDataStream::Version StreamVersion = QDataStream::Qt_6_8;

QDataStream &operator<<(QDataStream &out, const FactPlace &place)
{
    return out << qint64(place.range.start) << qint64(place.range.end) << qint32(place.line) << qint32(place.column);
}

QDataStream &operator>>(QDataStream &in, FactPlace &place)
{
    qint64 start = 0;
    qint64 end = 0;
    qint32 line = 0;
    qint32 column = 0;
    in >> start >> end >> line >> column;
    place = { .range = { start, end }, .line = line, .column = column };
    return in;
}

QDataStream &operator<<(QDataStream &out, const NameFact &name)
{
    return out << name.valueField << name.value;
}

QDataStream &operator>>(QDataStream &in, NameFact &name)
{
    return in >> name.valueField >> name.value;
}

QDataStream &operator<<(QDataStream &out, const ReferenceFact &reference)
{
    return out << reference.field << reference.place << reference.value << reference.type
               << reference.weight.has_value() << reference.weight.value_or(0) << reference.at;
}

QDataStream &operator>>(QDataStream &in, ReferenceFact &reference)
{
    bool hasWeight = false;
    double weight = 0;
    in >> reference.field >> reference.place >> reference.value >> reference.type >> hasWeight >> weight
        >> reference.at;
    reference.weight = hasWeight ? std::optional(weight) : std::nullopt;
    return in;
}

QDataStream &operator<<(QDataStream &out, const LinkFact &link)
{
    return out << link.target << link.isImage << link.field << link.at << quint8(link.leads) << link.file
               << qint64(link.definition.start) << qint64(link.definition.end);
}

QDataStream &operator>>(QDataStream &in, LinkFact &link)
{
    quint8 leads = 0;
    qint64 start = 0;
    qint64 end = 0;
    in >> link.target >> link.isImage >> link.field >> link.at >> leads >> link.file >> start >> end;
    link.leads = static_cast<LinkFact::Leads>(std::min(leads, quint8(LinkFact::Leads::Elsewhere)));
    link.definition = { start, end };
    return in;
}

template <typename T>
void write(QDataStream &out, const QList<T> &list)
{
    out << quint32(list.size());
    for (const T &item : list)
        out << item;
}

template <typename T>
void read(QDataStream &in, QList<T> *list)
{
    quint32 count = 0;
    in >> count;
    // Broken bytes may say any number: what is not there ends it.
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T item;
        in >> item;
        list->append(item);
    }
}

} // namespace

QByteArray EntryFacts::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(StreamVersion);
    out << Version << path << collection << locale << title << slug << ids << aliases << isUnreadable << isMended
        << pageUrl << pages << baseUrl;
    write(out, names);
    write(out, references);
    write(out, links);
    write(out, outerLinks);
    out << anchors;
    return bytes;
}

std::optional<EntryFacts> EntryFacts::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(StreamVersion);
    quint32 version = 0;
    in >> version;
    if (version != Version)
        return std::nullopt;
    EntryFacts facts;
    in >> facts.path >> facts.collection >> facts.locale >> facts.title >> facts.slug >> facts.ids >> facts.aliases
        >> facts.isUnreadable >> facts.isMended >> facts.pageUrl >> facts.pages >> facts.baseUrl;
    read(in, &facts.names);
    read(in, &facts.references);
    read(in, &facts.links);
    read(in, &facts.outerLinks);
    in >> facts.anchors;
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(facts) : std::nullopt;
}

} // namespace Commonplace
