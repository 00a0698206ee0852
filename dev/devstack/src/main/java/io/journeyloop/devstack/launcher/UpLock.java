package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ProcessLedger;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while the stack is up; the system frees it however the process ends. */
final class UpLock implements AutoCloseable {

    private final FileChannel channel;

    private UpLock(FileChannel channel) {
        this.channel = channel;
    }

    static UpLock take(Home home) throws IOException {
        Files.createDirectories(home.state());
        var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new ExitException(
                    ExitException.ALREADY_UP,
                    "Journeyloop is up already (or starting); './journeyloop status' shows it, './journeyloop down' stops it");
        }
        var self = ProcessHandle.current();
        Files.writeString(home.holder(), self.pid() + " " + ProcessLedger.startOf(self));
        return new UpLock(channel);
    }

    /** The process that runs the stack, or is about to. */
    static Optional<ProcessHandle> holder(Home home) throws IOException {
        if (!Files.exists(home.holder())) {
            return Optional.empty();
        }
        var words = Files.readString(home.holder()).split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> ProcessLedger.startOf(process) == Long.parseLong(words[1]));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
