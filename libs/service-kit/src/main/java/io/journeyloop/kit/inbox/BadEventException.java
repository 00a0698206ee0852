package io.journeyloop.kit.inbox;

/** An event that can't be understood, now or later. */
public final class BadEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
