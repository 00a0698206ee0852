package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Pause;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Predicate;

/** A question that is put to a database again and again. */
public final class Look implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement select;

    /** @param connection is closed with this */
    Look(Connection connection, String select, Object... parameters) {
        this.connection = connection;
        try {
            this.select = connection.prepareStatement(select);
            for (int i = 0; i < parameters.length; i++) {
                this.select.setObject(i + 1, parameters[i]);
            }
        } catch (SQLException e) {
            throw new DevstackException("Not to be asked: " + select, e);
        }
    }

    /** Makes something of the answer's rows. */
    @FunctionalInterface
    public interface Reading<T> {

        T of(ResultSet rows) throws SQLException;
    }

    public <T> T now(Reading<T> reading) {
        try (var rows = select.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException e) {
            throw new DevstackException("The database does not answer", e);
        }
    }

    /**
     * Looks until the answer is as wanted.
     *
     * @param complaint what to say when patience is at its end
     */
    public <T> void until(Predicate<T> wanted, Duration patience, Reading<T> reading, String complaint) {
        if (!wanted.test(Pause.until(wanted, patience, () -> now(reading)))) {
            throw new DevstackException(complaint);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
