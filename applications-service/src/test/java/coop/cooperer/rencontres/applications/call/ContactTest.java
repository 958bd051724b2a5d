package coop.cooperer.rencontres.applications.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Path ROOT = Path.of(System.getProperty("rencontres.root", ".."));
    private static final Path CALLS = ROOT.resolve("deploy/calls");
    private static final Set<String> NOT_OURS =
            Set.of(".git", ".rencontres", "node_modules", "target");

    @Test
    @Acceptance("R73")
    void theAddressOfTheContactIsDataAndStandsInNoSource() throws IOException {
        var address =
                new ObjectMapper()
                        .readTree(CALLS.resolve("2021/call.json").toFile())
                        .at("/contact/email")
                        .textValue();

        assertThat(address).contains("@");
        assertThat(filesWith(address)).isEmpty();
    }

    private static List<Path> filesWith(String words) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes it) {
                        return folder.equals(CALLS) || NOT_OURS.contains(nameOf(folder))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes it)
                            throws IOException {
                        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                .contains(words)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }
}
