#!/usr/bin/env bash
# Ends with 0 when the process in this container can serve. The image has no HTTP client.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT"
printf 'GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
IFS= read -r -t 4 status <&3
[[ $status == "HTTP/1.1 200"* ]]
