package io.journeyloop.devstack.infra;

/** Something on this machine stands in the way; the message is one line that names the way out. */
public class DevstackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DevstackException(String message) {
        super(message);
    }

    public DevstackException(String message, Throwable cause) {
        super(message, cause);
    }
}
