package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port of this machine, as far as the system tells. */
public final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Whether a process of ours could listen there. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The process behind a taken port; empty when it belongs to another user. */
    public static Optional<ProcessHandle> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .flatMap(line -> inode(line, port).stream())
                .flatMap(inode -> holder("socket:[" + inode + "]").stream())
                .findFirst();
    }

    /** The socket's number in a line of the kernel's table, if it listens on that port. */
    static Optional<String> inode(String line, int port) {
        var fields = line.strip().split("\\s+", -1);
        var local = ":%04X".formatted(port);
        return fields.length > 9 && fields[1].endsWith(local) && fields[3].equals(LISTENING)
                ? Optional.of(fields[9])
                : Optional.empty();
    }

    private static Optional<ProcessHandle> holder(String socket) {
        return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        var folder = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
