// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmltree.h"

#include <gumbo.h>

#include <csetjmp>
#include <cstdlib>
#include <ctime>

namespace Commonplace {

namespace {

constexpr size_t BytesAtLeast = size_t { 32 } << 20U;
constexpr size_t BytesForEachByte = 64;
constexpr size_t BytesAtMost = size_t { 768 } << 20U;
constexpr double SecondsAtMost = 2.0;
constexpr unsigned AllocationsBetweenLooks = 256;

double threadSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

} // namespace

/// Everything Gumbo allocates, in a chain: it is freed without walking the tree (gumbo_destroy_output of 0.10 recurses)
/// and also when the parse is given up in the middle.
class HtmlTree::Memory
{
public:
    explicit Memory(size_t inputSize)
        : m_budget(std::clamp(inputSize * BytesForEachByte, BytesAtLeast, BytesAtMost))
        , m_deadline(threadSeconds() + SecondsAtMost)
    {
    }

    ~Memory()
    {
        while (m_first) {
            Header *next = m_first->next;
            std::free(m_first);
            m_first = next;
        }
    }

    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    /// Gumbo checks no allocation, so giving up means leaving it by longjmp: only its C frames lie between.
    const GumboNode *parse(QByteArrayView html)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = &Memory::allocate;
        options.deallocator = &Memory::release;
        options.userdata = this;
        options.max_errors = 0;
        options.fragment_context = GUMBO_TAG_DIV;
        if (setjmp(m_giveUp) != 0)
            return nullptr;
        const char *text = html.isEmpty() ? "" : html.data();
        return gumbo_parse_with_options(&options, text, static_cast<size_t>(html.size()))->root;
    }

private:
    struct alignas(std::max_align_t) Header {
        Header *previous;
        Header *next;
        size_t size;
    };

    static void *allocate(void *self, size_t size)
    {
        auto *memory = static_cast<Memory *>(self);
        const bool late =
            ++memory->m_allocations % AllocationsBetweenLooks == 0 && threadSeconds() > memory->m_deadline;
        if (late || size > memory->m_budget - memory->m_used)
            std::longjmp(memory->m_giveUp, 1);
        auto *header = static_cast<Header *>(std::malloc(sizeof(Header) + size));
        if (!header)
            std::longjmp(memory->m_giveUp, 1);
        *header = { nullptr, memory->m_first, size };
        if (memory->m_first)
            memory->m_first->previous = header;
        memory->m_first = header;
        memory->m_used += size;
        return header + 1;
    }

    static void release(void *self, void *pointer)
    {
        if (!pointer)
            return;
        auto *memory = static_cast<Memory *>(self);
        Header *header = static_cast<Header *>(pointer) - 1;
        if (header->previous)
            header->previous->next = header->next;
        else
            memory->m_first = header->next;
        if (header->next)
            header->next->previous = header->previous;
        memory->m_used -= header->size;
        std::free(header);
    }

    Header *m_first = nullptr;
    size_t m_budget;
    size_t m_used = 0;
    double m_deadline;
    unsigned m_allocations = 0;
    std::jmp_buf m_giveUp {};
};

HtmlTree::HtmlTree(QByteArrayView html)
    : m_memory(std::make_unique<Memory>(static_cast<size_t>(html.size())))
{
    m_root = m_memory->parse(html);
}

HtmlTree::~HtmlTree() = default;

} // namespace Commonplace
