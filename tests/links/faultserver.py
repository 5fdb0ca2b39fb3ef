#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Web servers on loopback that do all that servers of the web do wrong; every address of 127.0.0.0/8 is a host.

faultserver.py FOLDER: makes certificates in FOLDER and prints one line of JSON: the ports `http`, `https`, `closed`
(nobody there) and `full` (connections are never accepted). Ends when its standard input does, and then prints what it
has seen, another line of JSON: for each host the most requests in one second, and at once, and all rules that were
broken (a forbidden header, another method, a host that wanted to be left alone was asked).

What a path does:
  /act/ACTION             does it; see Connection's methods that begin with do_, and `/act/404` for a status
  /act/HEAD/GET           one action for HEAD, another for GET
  /to/STATUS?LOCATION     a redirect; LOCATION is percent-encoded
  /chain/STATUS/N         N redirects one after the other, then a page
  /further/N              redirects to N + 1
  /throttle/STATUS/N/WAIT the first N requests get STATUS and `Retry-After: WAIT` (`date`: in a second, `none`: none)
  /first/N/ACTION         the first N requests get the action, the others a page
  /page/NAME              a page, see PAGES
  /delay/MILLISECONDS     a page after that time
"""

import asyncio
import email.utils
import gzip
import json
import os
import re
import socket
import ssl
import struct
import subprocess
import sys
import time
import urllib.parse
import warnings
import zlib

TEXT = "<p>" + "This page has words of its own, so that nobody takes it for an empty frame. " * 5 + "</p>"
PAGES = {
    "plain": f"<html><head><title>A page</title></head><body>{TEXT}</body></html>",
    "places": f"<title>Places</title><h2 id='first'>1</h2>{TEXT}<a name='second'></a><h2 id='مكان'>3</h2>"
    f"<h2 id='two words'>4</h2><h2 id='user-content-readme'>5</h2><p id='a&amp;b'>6</p>",
    "mentions": f"<title>Script</title>{TEXT}<script>make('later')</script>",
    "frame": "<title>App</title><div id='root'></div><script src='/app.js'></script>",
    "notfound": f"<title>404 – Page not found</title>{TEXT}",
    "notfound-es": f"<title>Página no encontrada</title>{TEXT}",
    "refresh": f"<meta http-equiv='refresh' content='0; url=/page/plain'><title>Moved</title>{TEXT}",
    "captcha": f"<title>One moment</title>{TEXT}<div class='g-recaptcha'></div>",
    "moment": f"<title>Just a moment...</title>{TEXT}",
    "nested": "<div>" * 30000 + TEXT,
    "long": f"<title>Long</title>{TEXT}" + f"<p>{TEXT}</p>" * 3000 + "<h2 id='far'>far</h2>",
    "deny": f"<title>Forbidden</title>{TEXT}",
}
HTML = "Content-Type: text/html; charset=utf-8"
BOMB = gzip.compress(b"\0" * (64 << 20), 9)
FORBIDDEN = {"cookie", "authorization", "proxy-authorization", "referer", "range", "if-none-match", "if-modified-since"}


class Hosts:
    """What every host has seen."""

    def __init__(self):
        self.times = {}
        self.running = {}
        self.most = {}
        self.counts = {}
        self.held = {}
        self.broken = []

    def begin(self, host):
        self.times.setdefault(host, []).append(time.monotonic())
        self.running[host] = self.running.get(host, 0) + 1
        self.most[host] = max(self.most.get(host, 0), self.running[host])

    def end(self, host):
        self.running[host] -= 1

    def count(self, host, path):
        self.counts[host, path] = self.counts.get((host, path), 0) + 1
        return self.counts[host, path]

    def report(self):
        def busiest(times):
            first = most = 0
            for last, moment in enumerate(times):
                while times[first] <= moment - 1:
                    first += 1
                most = max(most, last - first + 1)
            return most

        hosts = {host: {"requests": len(times), "perSecond": busiest(times), "atOnce": self.most[host]}
                 for host, times in self.times.items()}
        return {"hosts": hosts, "broken": self.broken}


HOSTS = Hosts()


class Connection:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.host = writer.get_extra_info("sockname")[0]
        self.method, self.path, self.query, self.headers = "", "", "", {}

    async def serve(self):
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            self.writer.close()
            return
        lines = head.decode("latin-1").split("\r\n")
        self.method, target, _ = lines[0].split(" ", 2)
        self.path, _, self.query = target.partition("?")
        self.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        HOSTS.begin(self.host)
        try:
            self.judge()
            await self.route()
            await self.writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            HOSTS.end(self.host)
            self.writer.close()

    def judge(self):
        broken = [f"sends {name}" for name in FORBIDDEN & set(self.headers)]
        if self.method not in ("HEAD", "GET"):
            broken.append(f"asks by {self.method}")
        if not re.fullmatch(r"Commonplace/[0-9.]+ \(link checker; \+https://\S+\)", self.headers.get("user-agent", "")):
            broken.append(f"is called {self.headers.get('user-agent')}")
        if self.headers.get("accept-language", "*") != "*":
            broken.append(f"speaks {self.headers['accept-language']}")
        if "#" in self.path:
            broken.append("sends a fragment")
        since, until = HOSTS.held.get(self.host, (0, 0))
        if since < time.monotonic() < until:
            broken.append("asks a host that wants to be left alone")
        HOSTS.broken += [f"{self.host} {self.method} {self.path}: {one}" for one in broken]

    async def route(self):
        parts = self.path.split("/")[1:]
        kind, rest = parts[0], parts[1:]
        if kind == "act":
            await self.act(rest[-1] if self.method == "GET" else rest[0])
        elif kind == "to":
            self.redirect(int(rest[0]), urllib.parse.unquote_to_bytes(self.query))
        elif kind == "chain":
            left = int(rest[1])
            if left:
                self.redirect(int(rest[0]), f"/chain/{rest[0]}/{left - 1}".encode())
            else:
                self.answer(200)
        elif kind == "further":
            self.redirect(302, f"/further/{int(rest[0]) + 1}".encode())
        elif kind == "throttle":
            self.throttle(int(rest[0]), int(rest[1]), rest[2])
        elif kind == "first":
            await self.act(rest[1] if HOSTS.count(self.host, self.path) <= int(rest[0]) else "200")
        elif kind == "page":
            self.answer(200, PAGES[rest[0]])
        elif kind == "delay":
            await asyncio.sleep(int(rest[0]) / 1000)
            self.answer(200)
        elif kind in ("", "index.html", "login", "signin", "404", "wiki", "users", "sso"):
            self.answer(200)
        else:
            self.answer(404)

    async def act(self, action):
        if action.isdigit():
            self.answer(int(action), PAGES["deny"])
        else:
            await getattr(self, "do_" + action)()

    def send(self, data):
        self.writer.write(data)

    def answer(self, status, body=PAGES["plain"], *lines, type_line=HTML):
        body = body.encode() if isinstance(body, str) else body
        head = [f"HTTP/1.1 {status} Words", *([type_line] if type_line else []), f"Content-Length: {len(body)}", *lines]
        self.send("\r\n".join(head).encode() + b"\r\n\r\n" + (body if self.method == "GET" else b""))

    def redirect(self, status, location, *lines):
        head = [f"HTTP/1.1 {status} Words".encode(), b"Location: " + location, b"Content-Length: 0",
                *(line.encode() for line in lines)]
        self.send(b"\r\n".join(head) + b"\r\n\r\n")

    def throttle(self, status, times, wait):
        if HOSTS.count(self.host, self.path) > times:
            return self.answer(200)
        if wait == "none":
            return self.answer(status)
        seconds = 1 if wait == "date" else int(wait)
        # A date has whole seconds, so it is up to one second earlier than what was meant.
        said = email.utils.formatdate(time.time() + 2, usegmt=True) if wait == "date" else wait
        # What is on its way already cannot know.
        HOSTS.held[self.host] = (time.monotonic() + 0.25, time.monotonic() + seconds - 0.05)
        return self.answer(status, PAGES["plain"], f"Retry-After: {said}")

    async def until_closed(self):
        while await self.reader.read(1000):
            pass

    # Nothing, or not enough, or no HTTP

    async def do_hang(self):
        await self.until_closed()

    async def do_reset(self):
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def do_close(self):
        self.writer.close()

    async def do_half_status(self):
        self.send(b"HTTP/1.1 20")

    async def do_half_head(self):
        self.send(b"HTTP/1.1 200 OK\r\nContent-Ty")

    async def do_reset_head(self):
        self.send(b"HTTP/1.1 200 OK\r\nContent-Ty")
        await self.writer.drain()
        await asyncio.sleep(0.05)
        await self.do_reset()

    async def do_reset_body(self):
        self.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<p>")
        await self.writer.drain()
        await asyncio.sleep(0.05)
        await self.do_reset()

    async def do_garbage(self):
        self.send(b"\x00\xff\x16\x03 not of the web\r\n\r\n")

    async def do_banner(self):
        self.send(b"SSH-2.0-Example\r\n")

    async def do_http09(self):
        self.send(b"<html><body>Hello</body></html>")

    async def do_no_number(self):
        self.send(b"HTTP/1.1 abc Words\r\nContent-Length: 0\r\n\r\n")

    async def do_http3_words(self):
        self.send(b"HTTP/7.5 200 OK\r\nContent-Length: 0\r\n\r\n")

    async def do_no_words(self):
        self.send(b"HTTP/1.1 200\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n")

    async def do_bare_newlines(self):
        self.send(b"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 0\n\n")

    async def do_http10(self):
        self.send(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + (b"<p>" if self.method == "GET" else b""))

    async def do_shoutcast(self):
        self.send(b"ICY 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n")

    # Slow, endless, huge

    async def do_slow_head(self):
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 500:
            self.send(bytes([byte]))
            await self.writer.drain()
            await asyncio.sleep(0.2)

    async def do_drip(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\n\r\n".encode())
        while self.method == "GET":
            self.send(b"x")
            await self.writer.drain()
            await asyncio.sleep(0.1)

    async def do_drip_wall(self):
        self.send(f"HTTP/1.1 403 Forbidden\r\n{HTML}\r\n\r\n".encode())
        while self.method == "GET":
            self.send(b"x")
            await self.writer.drain()
            await asyncio.sleep(0.1)

    async def do_endless(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\n\r\n".encode())
        while self.method == "GET":
            self.send(b"x" * 65536)
            await self.writer.drain()

    async def do_endless_head(self):
        self.send(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.send(b"X-More: " + b"a" * 60000 + b"\r\n")
            await self.writer.drain()

    async def do_endless_line(self):
        self.send(b"HTTP/1.1 200 OK\r\nX-More: ")
        while True:
            self.send(b"a" * 65536)
            await self.writer.drain()

    async def do_huge_field(self):
        self.answer(200, "", "X-Huge: " + "a" * 300000)

    async def do_many_fields(self):
        self.answer(200, "", *[f"X-{i}: a" for i in range(90)])

    async def do_too_many_fields(self):
        self.answer(200, "", *[f"X-{i}: a" for i in range(5000)])

    async def do_bomb(self):
        self.answer(200, BOMB, "Content-Encoding: gzip")

    async def do_bomb_wall(self):
        self.answer(403, BOMB, "Content-Encoding: gzip")

    async def do_endless_bomb(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Encoding: gzip\r\n\r\n".encode())
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        while self.method == "GET":
            self.send(packer.compress(b"\0" * (1 << 20)))
            await self.writer.drain()
            await asyncio.sleep(0)

    # Odd bodies

    async def do_gzip(self):
        self.answer(200, gzip.compress(PAGES["places"].encode()), "Content-Encoding: gzip")

    async def do_deflate(self):
        self.answer(200, zlib.compress(PAGES["places"].encode()), "Content-Encoding: deflate")

    async def do_bad_gzip(self):
        self.answer(200, b"\x1f\x8b\x08\x00 this is no gzip", "Content-Encoding: gzip")

    async def do_cut_gzip(self):
        self.answer(200, gzip.compress(PAGES["places"].encode())[:60], "Content-Encoding: gzip")

    async def do_unknown_coding(self):
        self.answer(200, "abc", "Content-Encoding: sealed")

    async def do_chunked(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        if self.method == "GET":
            body = PAGES["places"].encode()
            self.send(b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))

    async def do_bad_chunk(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        if self.method == "GET":
            self.send(b"zz\r\nabc\r\n0\r\n\r\n")

    async def do_cut_chunk(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        if self.method == "GET":
            self.send(b"ffff\r\nabc")

    async def do_short(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Length: 5000\r\n\r\n".encode())
        if self.method == "GET":
            self.send(b"abc")

    async def do_longer(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Length: 3\r\n\r\nabcdefghi".encode())

    async def do_negative(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Length: -5\r\n\r\n".encode())

    async def do_two_lengths(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n".encode())
        if self.method == "GET":
            self.send(b"abcde")

    async def do_no_length(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\n\r\n".encode())
        if self.method == "GET":
            self.send(PAGES["places"].encode())

    async def do_hollow(self):
        self.answer(200, "", type_line="")

    async def do_bare(self):
        self.send(b"HTTP/1.1 200 OK\r\n\r\n")

    async def do_head_with_body(self):
        self.send(f"HTTP/1.1 200 OK\r\n{HTML}\r\nContent-Length: 3\r\n\r\nabc".encode())

    async def do_pdf(self):
        self.answer(200, "%PDF-1.7", type_line="Content-Type: application/pdf")

    async def do_latin1(self):
        self.answer(200, f"<h2 id='caf\xe9'>1</h2>{TEXT}".encode("latin-1"), type_line="Content-Type: text/html")

    # Answers before the answer

    async def do_continue(self):
        self.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        self.answer(200)

    async def do_processing(self):
        self.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        self.answer(404)

    async def do_hints(self):
        self.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n")
        self.answer(200)

    async def do_switching(self):
        self.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")

    async def do_only_continue(self):
        self.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        await self.until_closed()

    # Walls

    async def do_cloudflare(self):
        self.answer(403, PAGES["moment"], "Server: cloudflare", "cf-mitigated: challenge")

    async def do_moment(self):
        self.answer(503, PAGES["moment"])

    async def do_captcha(self):
        self.answer(403, PAGES["captcha"])

    async def do_captcha_throttle(self):
        self.answer(429, PAGES["captcha"])

    async def do_aws(self):
        self.answer(202, "", "x-amzn-waf-action: challenge")

    async def do_aws_captcha(self):
        self.answer(405, "", "x-amzn-waf-action: captcha")

    async def do_datadome(self):
        self.answer(403, PAGES["deny"], "X-DataDome: protected")

    async def do_sucuri(self):
        self.answer(403, PAGES["deny"], "X-Sucuri-Block: geo")

    async def do_browsers_only(self):
        self.answer(200 if "Mozilla" in self.headers.get("user-agent", "") else 403)

    async def do_no_bots(self):
        self.answer(403 if "checker" in self.headers.get("user-agent", "") else 200)

    async def do_basic(self):
        self.answer(401, PAGES["deny"], 'WWW-Authenticate: Basic realm="a"')

    async def do_negotiate(self):
        self.answer(401, PAGES["deny"], "WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM")

    async def do_digest(self):
        self.answer(401, PAGES["deny"], 'WWW-Authenticate: Digest realm="a", nonce="b", qop="auth"')

    async def do_proxy_login(self):
        self.answer(407, PAGES["deny"], 'Proxy-Authenticate: Basic realm="a"')

    # Redirects that are wrong

    async def do_no_location(self):
        self.send(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")

    async def do_choices(self):
        self.send(f"HTTP/1.1 300 Multiple Choices\r\n{HTML}\r\nContent-Length: 0\r\n\r\n".encode())

    async def do_loop(self):
        self.redirect(302, self.path.encode())

    async def do_loop_fragment(self):
        self.redirect(302, self.path.encode() + b"#again")

    async def do_cookie_loop(self):
        self.redirect(302, self.path.encode(), "Set-Cookie: seen=1")

    async def do_ping(self):
        self.redirect(301, b"/act/pong")

    async def do_pong(self):
        self.redirect(301, b"/act/ping")

    async def do_cookie_page(self):
        self.answer(200, PAGES["plain"], "Set-Cookie: a=b; Path=/")

    async def do_redirect_body(self):
        self.send(b"HTTP/1.1 301 Moved\r\nLocation: /page/plain\r\n\r\n")
        while self.method == "GET":
            self.send(b"x" * 65536)
            await self.writer.drain()

    async def do_refresh_header(self):
        self.answer(200, PAGES["plain"], "Refresh: 0; url=/page/plain")


def make_certificates(folder):
    """A certification authority to be trusted, one that is not, and certificates for hosts."""

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    for name in ("trusted", "unknown"):
        openssl("req", "-x509", *key, "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.pem", "-days", "30",
                "-subj", f"/CN={name} authority of a test", "-addext", "keyUsage=critical,keyCertSign")

    def certificate(name, host, authority, *more):
        signer = ["-CA", f"{folder}/{authority}.pem", "-CAkey", f"{folder}/{authority}.key"] if authority else []
        openssl("req", "-x509", *key, *signer, "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.pem",
                "-subj", f"/CN={name}", "-addext", f"subjectAltName=IP:{host}",
                "-addext", "basicConstraints=critical,CA:FALSE", *(more or ("-days", "30")))

    certificate("good", "127.3.0.1", "trusted")
    certificate("expired", "127.3.0.2", "trusted", "-not_before", "20200101000000Z", "-not_after", "20200201000000Z")
    certificate("self", "127.3.0.3", "")
    certificate("other", "127.3.0.99", "trusted")
    certificate("stranger", "127.3.0.5", "unknown")
    certificate("early", "127.3.0.9", "trusted", "-not_before", "20900101000000Z", "-not_after", "20910101000000Z")
    certificate("old", "127.3.0.10", "trusted")


async def serve(reader, writer):
    await Connection(reader, writer).serve()


async def silent(reader, writer):
    try:
        while await reader.read(1000):
            pass
    except OSError:
        pass
    writer.close()


def replying(data):
    async def reply(reader, writer):
        try:
            await reader.read(1000)
            writer.write(data)
            await writer.drain()
        except OSError:
            pass
        writer.close()

    return reply


async def resetting(_, writer):
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def start_tls(folder, port):
    """On each host another fault; 127.3.0.1 has none."""
    warnings.simplefilter("ignore", DeprecationWarning)  # that TLS 1.0 is old is the point
    names = {1: "good", 2: "expired", 3: "self", 4: "other", 5: "stranger", 9: "early", 10: "old"}
    for number, name in names.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/{name}.pem", f"{folder}/{name}.key")
        if name == "old":
            context.set_ciphers("DEFAULT@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1
        await asyncio.start_server(serve, f"127.3.0.{number}", port, ssl=context, backlog=1000)
    await asyncio.start_server(silent, "127.3.0.6", port)
    await asyncio.start_server(replying(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), "127.3.0.7", port)
    await asyncio.start_server(resetting, "127.3.0.8", port)
    await asyncio.start_server(replying(b"\x15\x03\x03\x00\x02\x02\x28"), "127.3.0.11", port)  # alert: handshake failure
    await asyncio.start_server(replying(b"\x16\x03\x03\xff\xff nonsense"), "127.3.0.12", port)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def full_port():
    """Its queue of connections is full, so that further ones wait for ever."""
    listener = socket.socket()
    listener.bind(("0.0.0.0", 0))
    listener.listen(0)
    port = listener.getsockname()[1]
    waiting = [listener]
    for _ in range(4):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", port))
        waiting.append(one)
    return port, waiting


async def main(folder):
    make_certificates(folder)
    server = await asyncio.start_server(serve, "0.0.0.0", 0, backlog=4096)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(serve, "::1", port)
        has_ipv6 = True
    except OSError:
        has_ipv6 = False
    tls_port = free_port()
    await start_tls(folder, tls_port)
    full, _waiting = full_port()
    print(json.dumps({"http": port, "https": tls_port, "closed": free_port(), "full": full, "ipv6": has_ipv6}),
          flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    print(json.dumps(HOSTS.report()), flush=True)
    # Connections that hang would keep the loop.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
