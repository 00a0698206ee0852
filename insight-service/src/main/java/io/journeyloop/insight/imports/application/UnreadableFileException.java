package io.journeyloop.insight.imports.application;

import java.io.IOException;

/** Something in the file after which no row can be told from another; the message is for the sender. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String message) {
        super(message);
    }
}
