package coop.cooperer.rencontres.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir Path folder;
    private RunFolder run;

    @BeforeEach
    void open() {
        run = new RunFolder(folder.resolve("run"));
    }

    @Test
    void whatWasForgottenDoesNotRun() {
        run.record("kafka", ProcessHandle.current());

        run.forget("kafka");

        assertThat(run.process("kafka")).isEmpty();
    }

    @Test
    void aWishToRestartCountsOnce() {
        run.wishRestart("kafka");

        assertThat(run.takeRestartWish("kafka")).isTrue();
        assertThat(run.takeRestartWish("kafka")).isFalse();
    }

    @Test
    void aHoldLastsUntilItIsReleased() {
        run.hold("media");

        assertThat(run.isHeld("media")).isTrue();
        assertThat(run.isHeld("seminars")).isFalse();

        run.release("media");
        assertThat(run.isHeld("media")).isFalse();
    }
}
