package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.infra.DevstackException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** One SQL statement that builds the same JSON: nobody who asks this database can be faster. */
final class StatementSide implements Side, AutoCloseable {

    /** As many as PostGraphile has in a process. */
    private static final int CONNECTIONS = 10;

    private static final String BACKENDS =
            "select pid from pg_stat_activity where application_name = '" + StatementSide.class.getSimpleName() + "'";

    private final TestBed bed;
    private final List<Connection> connections = new ArrayList<>();
    private final Map<Question, BlockingQueue<PreparedStatement>> idle = new EnumMap<>(Question.class);

    StatementSide(TestBed bed) throws SQLException {
        this.bed = bed;
        for (var question : Question.values()) {
            idle.put(question, new LinkedBlockingQueue<>());
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            var connection = bed.connect(ReferenceDatabase.NAME);
            connections.add(connection);
            connection.setClientInfo("ApplicationName", StatementSide.class.getSimpleName());
            for (var question : Question.values()) {
                idle(question).add(connection.prepareStatement(question.in("statement.sql")));
            }
        }
    }

    @Override
    public String name() {
        return "one SQL statement";
    }

    @Override
    public Callable<byte[]> asking(Question question, String journeyId) {
        var id = UUID.fromString(journeyId);
        return () -> {
            var statement = idle(question).take();
            try {
                return answer(statement, id);
            } finally {
                idle(question).add(statement);
            }
        };
    }

    private static byte[] answer(PreparedStatement statement, UUID id) throws SQLException {
        statement.setObject(1, id);
        try (var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new DevstackException("The reference database has no journey " + id);
            }
            return rows.getString(1).getBytes(StandardCharsets.UTF_8);
        }
    }

    private BlockingQueue<PreparedStatement> idle(Question question) {
        return Objects.requireNonNull(idle.get(question));
    }

    @Override
    public JsonNode journey(byte[] answer) {
        return Client.parse(answer);
    }

    @Override
    public Collection<ProcessHandle> processes() {
        return bed.backends(BACKENDS);
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
