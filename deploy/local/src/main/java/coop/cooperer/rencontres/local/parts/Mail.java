package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.mail.MailServer;
import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real SMTP server whose mailbox is read in the browser. */
record Mail(Home home, Ports ports) implements Part {

    static final String NAME = "mail";

    private static final int HEAP_MEGABYTES = 64;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> listens() {
        return List.of(ports.of(NAME), ports.of("smtp"));
    }

    @Override
    public Command prepare(Path log) throws IOException {
        Files.createDirectories(home.data(NAME));
        var arguments =
                List.of(
                        home.data(NAME).toString(),
                        Integer.toString(ports.of("smtp")),
                        Integer.toString(ports.of(NAME)));
        return new Command(Jvm.own(home, HEAP_MEGABYTES, MailServer.class, arguments));
    }

    @Override
    public boolean answers(long pid) throws InterruptedException {
        return Http.isWell(ports.url(NAME) + "/health");
    }
}
