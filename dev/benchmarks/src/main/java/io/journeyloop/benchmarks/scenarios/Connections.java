package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.services.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Connections to one service's database, closed together. */
final class Connections implements AutoCloseable {

    private final List<Connection> open = new ArrayList<>();

    Connections(TestBed bed, Service service, int count) {
        for (int i = 0; i < count; i++) {
            open.add(bed.connect(service));
        }
    }

    Connection get(int index) {
        return open.get(index);
    }

    int count() {
        return open.size();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open) {
            connection.close();
        }
    }
}
