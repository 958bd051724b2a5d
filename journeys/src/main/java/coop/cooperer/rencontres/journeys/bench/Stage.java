package coop.cooperer.rencontres.journeys.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the gateway while it is measured, each in a process of its own: the service
 * behind, the same proxy without any check, and nginx.
 */
final class Stage implements AutoCloseable {

    private static final String ANSWER = "{\"items\":[\"" + "x".repeat(1000) + "\"]}";

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();

    Stage(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** {@code service PORT} or {@code proxy PORT SERVICE_PORT}. */
    public static void main(String... words) {
        var vertx = Vertx.vertx();
        var port = Integer.parseInt(words[1]);
        var server =
                words[0].equals("service")
                        ? service(vertx)
                        : proxy(vertx, Integer.parseInt(words[2]));
        server.listen(port, "127.0.0.1")
                .onFailure(
                        failure -> {
                            System.err.println(failure);
                            System.exit(1);
                        });
    }

    private static HttpServer service(Vertx vertx) {
        var answer = Buffer.buffer(ANSWER);
        return vertx.createHttpServer()
                .requestHandler(
                        request ->
                                request.response()
                                        .putHeader("Content-Type", "application/json")
                                        .end(answer));
    }

    private static HttpServer proxy(Vertx vertx, int service) {
        var client =
                vertx.createHttpClient(
                        new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(100));
        return vertx.createHttpServer()
                .requestHandler(HttpProxy.reverseProxy(client).origin(service, "127.0.0.1"));
    }

    /** Starts the service on this port. */
    void startService(int port) throws IOException, InterruptedException {
        start(java("service", String.valueOf(port)), port);
    }

    /** Starts the bare proxy before the service; its port. */
    int startProxy(int service) throws IOException, InterruptedException {
        var port = freePort();
        start(java("proxy", String.valueOf(port), String.valueOf(service)), port);
        return port;
    }

    /** Starts nginx before the service; nothing when it is not installed. */
    @Nullable Integer startNginx(int service) throws IOException, InterruptedException {
        var nginx = Path.of("/usr/sbin/nginx");
        if (!Files.isExecutable(nginx)) {
            return null;
        }
        var port = freePort();
        var settings = Files.writeString(folder.resolve("nginx.conf"), settings(port, service));
        start(
                List.of(
                        nginx.toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString()),
                port);
        return port;
    }

    private String settings(int port, int service) {
        return """
        daemon off;
        worker_processes auto;
        pid %1$s/nginx.pid;
        events { worker_connections 1024; }
        http {
            access_log off;
            client_body_temp_path %1$s/nginx-body;
            proxy_temp_path %1$s/nginx-proxy;
            fastcgi_temp_path %1$s/nginx-fastcgi;
            uwsgi_temp_path %1$s/nginx-uwsgi;
            scgi_temp_path %1$s/nginx-scgi;
            keepalive_requests 1000000000;
            upstream service { server 127.0.0.1:%3$d; keepalive 100; keepalive_requests 1000000000; }
            server {
                listen 127.0.0.1:%2$d;
                location / {
                    proxy_pass http://service;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                }
            }
        }
        """
                .formatted(folder, port, service);
    }

    private static List<String> java(String... words) {
        // As the gateway runs, so that the same virtual machine is compared.
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx192m",
                                "-XX:+UseSerialGC",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Stage.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private void start(List<String> command, int port) throws IOException, InterruptedException {
        var log = folder.resolve(processes.size() + ".log").toFile();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(log.getPath()))
                        .start();
        processes.add(process);
        for (var tries = 0; tries < 200; tries++) {
            if (answers(port)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IOException(
                "%s did not start: %s"
                        .formatted(
                                command.getFirst(),
                                Files.readString(log.toPath(), StandardCharsets.UTF_8)));
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }
}
