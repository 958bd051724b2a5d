package coop.cooperer.rencontres.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    private static final String LISTENING_ON_8080 =
            "  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000"
                    + "        0 424242 1 0000000000000000 100 0 0 10 0";

    @Test
    void aListeningSocketIsFoundInTheTableOfTheKernel() {
        assertThat(PortOwner.inode(LISTENING_ON_8080, 8080)).contains("424242");
        assertThat(PortOwner.inode(LISTENING_ON_8080, 8081)).isEmpty();
    }

    @Test
    void anEstablishedConnectionHoldsNoPort() {
        var connection = LISTENING_ON_8080.replace(" 0A ", " 01 ");

        assertThat(PortOwner.inode(connection, 8080)).isEmpty();
    }

    @Test
    void theOwnerOfATakenPortIsNamed() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();

            assertThat(PortOwner.isFree(port)).isFalse();
            if (System.getProperty("os.name").equals("Linux")) {
                assertThat(PortOwner.of(port)).contains(ProcessHandle.current());
            }
        }
    }
}
