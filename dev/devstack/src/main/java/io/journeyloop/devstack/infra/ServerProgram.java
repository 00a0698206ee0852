package io.journeyloop.devstack.infra;

import java.nio.file.Path;

/** A process that holds one embedded server, on data that it finds again when it has been killed. */
final class ServerProgram {

    private ServerProgram() {}

    /** @param arguments which server, the folder for data and logs, the ports of PostgreSQL, Kafka and its controller */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        var settings = new InfrastructureSettings(
                folder.resolve("data"),
                folder,
                new InfrastructurePorts(
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]),
                        0),
                new ProcessLedger(folder.resolve("processes")),
                System.out::println);
        switch (CrashableServer.valueOf(arguments[0])) {
            case POSTGRES -> EmbeddedPostgresServer.start(settings);
            case KAFKA -> EmbeddedKafka.start(settings);
        }
        Thread.currentThread().join();
    }
}
