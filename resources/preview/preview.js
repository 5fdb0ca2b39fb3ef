// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's hand inside the preview. Runs in the isolated world: the page's content cannot see or call it.
globalThis.commonplacePreview = {
    page: document.getElementById("page"),
    unwanted: "script, style, link, meta, base, iframe, frame, object, embed, portal, fencedframe",

    // Addresses, as the page's elements have them, to what is wrong with them.
    marks: new Map(),

    run(name, ...rest) {
        this[name](...rest);
    },

    // A template's content is inert: nothing in it loads or runs, and an unclosed element cannot leave its block.
    block(html) {
        const template = document.createElement("template");
        template.innerHTML = html;
        // None is left by the renderer. Should one be, neither the policy nor the request interceptor stops a
        // preconnecting link (Qt WebEngine 6.8).
        for (const element of template.content.querySelectorAll(this.unwanted))
            element.remove();
        const block = document.createElement("div");
        block.className = "block";
        block.append(template.content);
        return block;
    },

    // splices: [at, removed, [html…]], ascending by the old index.
    splice(splices, language, direction) {
        for (const [at, removed, htmls] of splices.toReversed()) {
            const following = this.page.children[at + removed] ?? null;
            for (let count = 0; count < removed; ++count)
                this.page.children[at].remove();
            const added = document.createDocumentFragment();
            added.append(...htmls.map((html) => this.block(html)));
            this.page.insertBefore(added, following);
        }
        this.page.lang = language;
        this.page.dir = direction;
        this.drawMarks();
    },

    // marks: [[address, message]…]
    mark(marks) {
        this.marks = new Map(marks);
        this.drawMarks();
    },

    drawMarks() {
        for (const element of this.page.querySelectorAll(".problem")) {
            element.classList.remove("problem");
            element.removeAttribute("title");
        }
        if (this.marks.size === 0)
            return;
        for (const element of this.page.querySelectorAll("a[href], img[src]")) {
            const message = this.marks.get(element.getAttribute("href") ?? element.getAttribute("src"));
            if (message === undefined)
                continue;
            element.classList.add("problem");
            element.title = message;
        }
    },

    scrollToTop() {
        window.scrollTo(0, 0);
    },

    scrollToBlock(index) {
        this.page.children[index]?.scrollIntoView({block: "start", behavior: "instant"});
    },

    setVariables(variables) {
        for (const [name, value] of variables)
            document.documentElement.style.setProperty(name, value);
    },
};
