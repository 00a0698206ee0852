package io.journeyloop.benchmarks.scenarios;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Crowd;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One row that holds a journey's document, written by several connections in turns, as its lock lets them. */
final class LockedRow implements AutoCloseable {

    private final Connections connections;
    private final String document;

    LockedRow(TestBed bed, Tenant tenant, Mapped journey, int writers) throws SQLException {
        connections = new Connections(bed, JOURNEY, writers);
        try (var statement = connections.get(0).createStatement()) {
            statement.execute("drop table if exists locked_row");
            statement.execute("create table locked_row (id integer primary key, version bigint, document jsonb)");
            statement.execute("""
                    insert into locked_row
                    select 1, number, document from journey_revision
                    where tenant_id = '%s' and journey_id = '%s' order by number desc limit 1
                    """.formatted(tenant.id(), journey.id()));
            try (var rows = statement.executeQuery("select document::text from locked_row")) {
                rows.next();
                document = rows.getString(1);
            }
        }
    }

    List<Crowd.Work> writers() throws SQLException {
        List<Crowd.Work> writers = new ArrayList<>();
        for (int i = 0; i < connections.count(); i++) {
            var update = connections
                    .get(i)
                    .prepareStatement("update locked_row set version = version + 1, document = ?::jsonb where id = 1");
            update.setString(1, document);
            writers.add(turn -> update.executeUpdate());
        }
        return writers;
    }

    @Override
    public void close() throws SQLException {
        connections.close();
    }
}
