package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.DevstackException;

/** Ends a command with one line and a code that scripts can tell apart. */
final class ExitException extends DevstackException {

    static final int FAILED = 1;
    static final int NOT_UP = 3;
    static final int ALREADY_UP = 4;
    static final int PORT_TAKEN = 5;
    static final int PROCESS_DIED = 6;
    static final int ROWS_REJECTED = 7;

    private static final long serialVersionUID = 1L;

    private final int code;

    ExitException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
