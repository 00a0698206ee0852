package io.journeyloop.devstack.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a PostgreSQL of its own, which is stopped and started. */
class StoredDataTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        assumeThat(InfrastructureChoice.detect())
                .as("containers keep their data in volumes")
                .isEqualTo(InfrastructureChoice.EMBEDDED);
        Files.createDirectories(folder.resolve("logs"));
    }

    @Test
    void restoredDatabaseHoldsWhatItHeldWhenItWasBackedUp() throws Exception {
        up("create table note (text text)", "insert into note values ('kept')");
        StoredData.save(data(), archive());
        up("insert into note values ('too late')");

        StoredData.restore(archive(), data());

        up("do $$ begin assert (select array_agg(text) from note) = array['kept'], 'other notes'; end $$");
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        Files.createDirectories(data().resolve("postgres"));
        Files.writeString(data().resolve("postgres/PG_VERSION"), "18");
        Path wrong = folder.resolve("wrong.zip");
        Folders.zip(folder.resolve("logs"), wrong, Set.of());

        assertThatThrownBy(() -> StoredData.restore(wrong, data()))
                .isInstanceOf(DevstackException.class)
                .hasMessageContaining("is no back-up");
        assertThatThrownBy(() -> StoredData.restore(folder.resolve("none.zip"), data()))
                .hasMessageContaining("There is no file");

        assertThat(StoredData.isThere(data())).isTrue();
    }

    @Test
    void nothingIsNothingToBackUp() {
        assertThatThrownBy(() -> StoredData.save(data(), archive())).hasMessageContaining("There is no data yet");
        assertThat(archive()).doesNotExist();
    }

    private void up(String... statements) throws SQLException {
        var ports = InfrastructurePorts.random();
        var processes = new ProcessLedger(folder.resolve("processes"));
        var settings = new InfrastructureSettings(data(), folder.resolve("logs"), ports, processes, line -> {});
        try (var infrastructure = EmbeddedInfrastructure.start(settings, EnumSet.of(Part.POSTGRES))) {
            var postgres = infrastructure.endpoints().postgres();
            try (var connection = DriverManager.getConnection(
                            postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password());
                    var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path archive() {
        return folder.resolve("backup.zip");
    }
}
