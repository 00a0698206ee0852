package io.journeyloop.opportunity.scoring.domain;

/** A formula that a tenant wrote can't be used; the message says why. */
final class FormulaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FormulaRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
