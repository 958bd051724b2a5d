package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.broker.Broker;
import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real Kafka broker that keeps its messages. */
record Kafka(Home home, Ports ports) implements Part {

    static final String NAME = "kafka";

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> listens() {
        return List.of(ports.of(NAME), ports.of("kafka-controller"));
    }

    @Override
    public Command prepare(Path log) throws IOException {
        Files.createDirectories(home.data(NAME));
        var arguments =
                List.of(
                        home.data(NAME).toString(),
                        Integer.toString(ports.of(NAME)),
                        Integer.toString(ports.of("kafka-controller")),
                        readyFile().toString());
        return new Command(Jvm.own(home, HEAP_MEGABYTES, Broker.class, arguments));
    }

    @Override
    public boolean answers(long pid) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), ports.of(NAME))) {
            return Files.readString(readyFile()).equals(Long.toString(pid));
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path readyFile() {
        return home.run().resolve("kafka.ready");
    }
}
