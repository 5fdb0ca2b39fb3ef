#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A web server on loopback that serves the repositories of a folder by git's own http-backend.

httpserver.py FOLDER [--user NAME --password WORD] [--deny] [--chunk BYTES --pause SECONDS] [--cut BYTES]

Prints its port. With --user nobody else gets in; with --deny (HTTP 403) they neither. --chunk and --pause make it slow;
--cut drops the connection after so many bytes of a pack. Ends when its standard input does.
"""

import argparse
import base64
import http.server
import os
import subprocess
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.serve(b"")

    def do_POST(self):
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = b""
            while size := int(self.rfile.readline().strip() or b"0", 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.serve(body)

    def refuse(self, status, *headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def is_welcome(self):
        if not self.server.options.user:
            return True
        known = f"{self.server.options.user}:{self.server.options.password}".encode()
        return self.headers.get("Authorization", "") == "Basic " + base64.b64encode(known).decode()

    def serve(self, body):
        options = self.server.options
        if not self.is_welcome():
            return self.refuse(401, ("WWW-Authenticate", 'Basic realm="library"'))
        if options.deny:
            return self.refuse(403)
        path, _, query = self.path.partition("?")
        environment = {
            **os.environ,
            "GIT_PROJECT_ROOT": options.folder,
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "REMOTE_ADDR": self.client_address[0],
            "REMOTE_USER": options.user,
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
        }
        answer = subprocess.run(
            ["git", "http-backend"], input=body, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
            check=False,
        ).stdout
        head, _, content = answer.partition(b"\r\n\r\n")
        status = 200
        headers = []
        for line in head.decode("latin-1").split("\r\n"):
            name, _, value = line.partition(": ")
            if name == "Status":
                status = int(value.split()[0])
            elif name:
                headers.append((name, value))
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.send(content, path.endswith("git-upload-pack"))

    def send(self, content, is_pack):
        options = self.server.options
        if options.cut and is_pack and len(content) > options.cut:
            self.wfile.write(content[: options.cut])
            self.wfile.flush()
            self.close_connection = True
            return
        step = options.chunk if options.chunk and is_pack else max(len(content), 1)
        for start in range(0, len(content), step):
            self.wfile.write(content[start : start + step])
            self.wfile.flush()
            time.sleep(options.pause)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--user", default="")
    parser.add_argument("--password", default="")
    parser.add_argument("--deny", action="store_true")
    parser.add_argument("--chunk", type=int, default=0)
    parser.add_argument("--pause", type=float, default=0)
    parser.add_argument("--cut", type=int, default=0)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that hangs up is no news
    server.options = parser.parse_args()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
