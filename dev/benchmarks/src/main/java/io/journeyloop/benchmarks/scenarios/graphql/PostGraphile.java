package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.TestBed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts PostGraphile over a database, as its documentation advises for production. */
final class PostGraphile {

    private PostGraphile() {}

    /**
     * @param name of its log, and of its connections
     * @param modules what npm has installed
     * @param workers processes that answer
     */
    static NodeServer start(TestBed bed, Path modules, String name, String database, int workers)
            throws NoPeerException, IOException {
        return NodeServer.start(
                bed,
                name,
                modules.resolve("postgraphile").resolve("cli.js"),
                List.of(
                        "--connection",
                        bed.postgresUri(database) + "?application_name=" + name,
                        "--host",
                        "127.0.0.1",
                        "--cluster-workers",
                        Integer.toString(workers),
                        "--append-plugins",
                        "@graphile-contrib/pg-simplify-inflector,@graphile-contrib/pg-many-to-many",
                        "--simple-collections",
                        "only",
                        "--dynamic-json",
                        "--disable-default-mutations",
                        "--disable-graphiql",
                        "--disable-query-log"));
    }
}
