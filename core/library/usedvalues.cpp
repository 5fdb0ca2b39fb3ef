// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/usedvalues.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr qsizetype LongestValue = 80; // bytes
constexpr qsizetype MostValues = 2000; // of one key

} // namespace

void UsedValues::add(const QString &collection, const YamlDocument &frontMatter)
{
    if (frontMatter.root() != NoYamlNode)
        addMap(&m_used[collection], frontMatter, frontMatter.root());
}

void UsedValues::addMap(QHash<QByteArray, Counts> *used, const YamlDocument &frontMatter, YamlNodeId map)
{
    const YamlNode &node = frontMatter.node(map);
    if (node.kind != YamlNode::Kind::Mapping)
        return;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &key = frontMatter.node(node.children[i]);
        const YamlNode &value = frontMatter.node(node.children[i + 1]);
        addMap(used, frontMatter, node.children[i + 1]);
        if (value.kind != YamlNode::Kind::Sequence || key.isCollection())
            continue;
        Counts &counts = (*used)[key.value];
        for (const YamlNodeId item : value.children) {
            const YamlNode &text = frontMatter.node(item);
            const bool isShort = text.kind == YamlNode::Kind::Scalar && text.value.size() <= LongestValue;
            if (isShort && !text.value.isEmpty() && (counts.size() < MostValues || counts.contains(text.value)))
                ++counts[text.value];
        }
    }
}

void UsedValues::merge(const UsedValues &other)
{
    for (auto collection = other.m_used.cbegin(); collection != other.m_used.cend(); ++collection) {
        for (auto key = collection->cbegin(); key != collection->cend(); ++key) {
            if (key->isEmpty())
                continue;
            Counts &counts = m_used[collection.key()][key.key()];
            for (auto value = key->cbegin(); value != key->cend(); ++value) {
                if (counts.size() < MostValues || counts.contains(value.key()))
                    counts[value.key()] += value.value();
            }
        }
    }
}

void UsedValues::remove(const UsedValues &other)
{
    for (auto collection = other.m_used.cbegin(); collection != other.m_used.cend(); ++collection) {
        auto &keys = m_used[collection.key()];
        for (auto key = collection->cbegin(); key != collection->cend(); ++key) {
            Counts &counts = keys[key.key()];
            for (auto value = key->cbegin(); value != key->cend(); ++value) {
                const auto own = counts.find(value.key());
                if (own == counts.end())
                    continue;
                *own -= value.value();
                if (*own <= 0)
                    counts.erase(own);
            }
            if (counts.isEmpty())
                keys.remove(key.key());
        }
        if (keys.isEmpty())
            m_used.remove(collection.key());
    }
}

QByteArray UsedValues::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << m_used;
    return bytes;
}

UsedValues UsedValues::fromBytes(const QByteArray &bytes)
{
    UsedValues used;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    in >> used.m_used;
    return in.status() == QDataStream::Ok ? used : UsedValues();
}

QStringList UsedValues::of(const QString &collection, const QByteArray &key) const
{
    const Counts counts = m_used.value(collection).value(key);
    QList<std::pair<int, QString>> sorted;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value)
        sorted.append({ -value.value(), QString::fromUtf8(value.key()) });
    std::ranges::sort(sorted);
    QStringList values;
    for (const auto &[count, value] : std::as_const(sorted))
        values.append(value);
    return values;
}

} // namespace Commonplace
