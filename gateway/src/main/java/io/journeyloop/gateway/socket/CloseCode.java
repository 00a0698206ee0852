package io.journeyloop.gateway.socket;

/** Why a connection is closed, as the sub-protocol has it. */
enum CloseCode {
    BAD_REQUEST(4400),
    UNAUTHORIZED(4401),
    FORBIDDEN(4403),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406),
    INITIALISATION_TIMEOUT(4408),
    SUBSCRIBER_EXISTS(4409),
    TOO_MANY_INITIALISATIONS(4429);

    private final short code;

    CloseCode(int code) {
        this.code = (short) code;
    }

    short code() {
        return code;
    }
}
