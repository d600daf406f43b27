package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** How {@code serve} says that it cannot start; what it serves is tested by requests. */
class ServeCommandTest {
    @Test
    void aPortInUseIsAPlainMessage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Cli.Result result = Cli.run("serve", "--port", Integer.toString(taken.getLocalPort()));
            assertEquals(1, result.status());
            assertTrue(result.err().startsWith("rejoinder: Port " + taken.getLocalPort()), result.err());
            assertTrue(result.err().contains("--port 0"), result.err());
            assertEquals("", result.out());
        }
    }

    @Test
    void aFolderThatIsNotThereIsAPlainMessage() {
        Cli.Result result = Cli.run("serve", "--arguments", "no/such/folder");
        assertEquals(1, result.status());
        assertEquals("rejoinder: There is no folder no/such/folder\n", result.err());
    }

    @Test
    void aHostThatIsNotOursIsAPlainMessage() {
        Cli.Result result = Cli.run("serve", "--port", "0", "--host", "no-such-host.invalid");
        assertEquals(1, result.status());
        assertTrue(result.err().contains("no-such-host.invalid"), result.err());
    }

    @Test
    void aPortOutOfRangeIsWrongUsage() {
        assertEquals(2, Cli.run("serve", "--port", "70000").status());
        assertEquals(2, Cli.run("serve", "--port", "web").status());
    }
}
