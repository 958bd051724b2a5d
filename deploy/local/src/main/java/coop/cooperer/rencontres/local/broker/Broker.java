package coop.cooperer.rencontres.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A single Kafka broker that is its own controller and keeps what it was given. */
public final class Broker {

    private static final int NODE = 1;
    private static final int PARTITIONS = 3;
    private static final String CONTROLLER = "CONTROLLER";

    /** Every topic that a service announces its facts on. */
    private static final List<String> TOPICS =
            List.of(
                    "applications.v1",
                    "seminars.v1",
                    "committees.v1",
                    "media.v1",
                    "notifications.v1");

    private Broker() {}

    /**
     * Arguments: the folder of the data, the port, the controller's port, the file that says ready.
     */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var port = Integer.parseInt(args[1]);
        var settings = settings(folder, port, Integer.parseInt(args[2]));
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        createTopics(port);
        sayReady(Path.of(args[3]));
        server.awaitShutdown();
    }

    static Properties settings(Path folder, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        Integer.toString(NODE),
                        "controller.quorum.voters",
                        NODE + "@127.0.0.1:" + controllerPort,
                        "controller.listener.names",
                        CONTROLLER,
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d"
                                .formatted(port, CONTROLLER, controllerPort),
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:" + port,
                        "log.dirs",
                        folder.toString()));
        settings.putAll(
                Map.of(
                        "num.partitions", Integer.toString(PARTITIONS),
                        "default.replication.factor", "1",
                        "offsets.topic.replication.factor", "1",
                        "offsets.topic.num.partitions", "4",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.num.partitions", "4",
                        "transaction.state.log.min.isr", "1",
                        "share.coordinator.state.topic.replication.factor", "1",
                        "share.coordinator.state.topic.min.isr", "1",
                        "group.initial.rebalance.delay.ms", "0"));
        // A broker that was killed is let in again when its former session has run out.
        settings.putAll(
                Map.of("broker.session.timeout.ms", "4000", "broker.heartbeat.interval.ms", "500"));
        // The indexes are allocated in full; the default of 10 MB a partition fills small disks.
        settings.putAll(
                Map.of("log.segment.bytes", "67108864", "log.index.size.max.bytes", "1048576"));
        return settings;
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setPrintStream(System.out)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
    }

    private static void createTopics(int port) throws InterruptedException, ExecutionException {
        var topics =
                TOPICS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            for (var created : admin.createTopics(topics).values().values()) {
                unlessItIsThere(created);
            }
        }
    }

    private static void unlessItIsThere(KafkaFuture<Void> created)
            throws InterruptedException, ExecutionException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The launcher compares the process id: a file that an earlier broker left says nothing. */
    private static void sayReady(Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "ready", null);
        Files.writeString(draft, Long.toString(ProcessHandle.current().pid()));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
