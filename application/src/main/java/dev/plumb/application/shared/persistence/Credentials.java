package dev.plumb.application.shared.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The account that this program uses on its embedded server, with a new password at each start. */
record Credentials(String user, String password) {

    static final String SCHEMA = "plumb";

    static Credentials drawn() {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new Credentials("plumb", HexFormat.of().formatHex(secret));
    }

    /**
     * Statements that the server runs before it listens. A Liquibase lock there was left by a
     * program that was killed: the folder has one user at a time.
     */
    Path asInitFile(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "init", ".sql");
        Files.writeString(
                file,
                """
                delete from mysql.global_priv where User = '';
                flush privileges;
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@127.0.0.1 identified by '%3$s';
                grant all on *.* to %2$s@127.0.0.1;
                drop table if exists %1$s.DATABASECHANGELOGLOCK;
                """
                        .formatted(SCHEMA, user, password));
        return file;
    }
}
