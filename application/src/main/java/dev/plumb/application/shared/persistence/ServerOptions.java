package dev.plumb.application.shared.persistence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the embedded server: reachable from this machine alone, UTC, read committed.
 */
record ServerOptions(List<String> additional) {

    static final ServerOptions DURABLE = new ServerOptions(List.of());

    /** For tests: quicker, and a power cut may lose what was just committed. */
    static final ServerOptions QUICK =
            new ServerOptions(
                    List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0"));

    List<String> command(ServerPrograms programs, DataFolder folder, int port, Path initFile) {
        var command =
                new ArrayList<>(
                        List.of(
                                programs.server().toString(),
                                "--no-defaults",
                                "--basedir=" + programs.home(),
                                "--datadir=" + folder.database(),
                                "--tmpdir=" + folder.temporary(),
                                "--pid-file=plumb.pid",
                                "--socket=plumb.sock",
                                "--init-file=" + initFile,
                                "--bind-address=127.0.0.1",
                                "--port=" + port,
                                "--skip-name-resolve",
                                // nothing leaves the machine, and a key takes seconds to make
                                "--skip-ssl",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_uca1400_ai_ci",
                                "--transaction-isolation=READ-COMMITTED",
                                "--default-time-zone=+00:00",
                                "--max-allowed-packet=64M",
                                "--innodb-ft-enable-stopword=OFF",
                                "--innodb-buffer-pool-size=256M"));
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("--user=root");
        }
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            command.remove("--socket=plumb.sock");
        }
        command.addAll(additional);
        return command;
    }
}
