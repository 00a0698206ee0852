package io.journeyloop.devstack.infra;

import java.nio.file.Path;

/**
 * How to boot the infrastructure.
 *
 * @param data folder of all data; what is there is used again
 * @param logs folder of the log files
 * @param ports where to listen, on 127.0.0.1 only
 * @param processes remembers child processes, so that a later run can end them if this one is killed
 * @param progress hears the slow steps
 */
public record InfrastructureSettings(
        Path data, Path logs, InfrastructurePorts ports, ProcessLedger processes, Progress progress) {}
