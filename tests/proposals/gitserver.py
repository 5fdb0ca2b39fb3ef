#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Serves the bare repositories of a folder over http on loopback, by git's own http-backend.

gitserver.py FOLDER: prints the port, then serves until standard input ends. FOLDER/.mode, read for each request, says
what goes wrong, by words: `auth` asks for ada:right, `deny-push` answers 403 to a push, `cut` breaks the connection off
in the middle of what is pushed, `cut-after` when all of it was taken and before the answer, `down` answers nothing.
"""

import base64
import http.server
import os
import pathlib
import subprocess
import sys
import threading
import urllib.parse

FOLDER = pathlib.Path(sys.argv[1])
BACKEND = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True).stdout.strip() + "/git-http-backend"
ALLOWED = "Basic " + base64.b64encode(b"ada:right").decode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def modes(self):
        mode = FOLDER / ".mode"
        return mode.read_text().split() if mode.exists() else []

    def refuse(self, status, **headers):
        self.close_connection = True
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def break_off(self):
        self.close_connection = True
        self.connection.close()

    def body(self):
        if self.headers.get("Transfer-Encoding", "") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        chunks = []
        while size := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def answer(self):
        modes = self.modes()
        url = urllib.parse.urlsplit(self.path)
        is_push = "git-receive-pack" in self.path
        if "down" in modes:
            return self.break_off()
        if "auth" in modes and self.headers.get("Authorization") != ALLOWED:
            return self.refuse(401, WWW_Authenticate='Basic realm="library"')
        if "deny-push" in modes and is_push:
            return self.refuse(403)
        if "cut" in modes and is_push and self.command == "POST":
            self.rfile.read(min(100, int(self.headers.get("Content-Length", 100))))
            return self.break_off()
        environment = {
            **os.environ, "GIT_PROJECT_ROOT": str(FOLDER), "GIT_HTTP_EXPORT_ALL": "1", "REMOTE_USER": "ada",
            "REMOTE_ADDR": "127.0.0.1", "PATH_INFO": urllib.parse.unquote(url.path), "QUERY_STRING": url.query,
            "REQUEST_METHOD": self.command, "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }
        body = self.body()
        environment["CONTENT_LENGTH"] = str(len(body))
        out = subprocess.run([BACKEND], input=body, stdout=subprocess.PIPE, env=environment, check=False).stdout
        if "cut-after" in modes and is_push and self.command == "POST":
            return self.break_off()
        head, _, content = out.partition(b"\r\n\r\n")
        headers = [line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line]
        status = next((int(value.split()[0]) for name, value in headers if name.lower() == "status"), 200)
        self.send_response(status)
        for name, value in headers:
            if name.lower() != "status":
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
