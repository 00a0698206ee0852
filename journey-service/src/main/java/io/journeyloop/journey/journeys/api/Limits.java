package io.journeyloop.journey.journeys.api;

/** How long texts and lists may be. */
final class Limits {
    static final int NAME = 200;
    static final int GOAL = 1_000;
    static final int TEXT = 5_000;
    static final int CODE = 100;
    static final int LIST = 50;

    /** An ISO 8601 duration: P30D, PT15M, P2W, P1Y6M. */
    static final String DURATION =
            "P(?!$)(\\d{1,6}Y)?(\\d{1,6}M)?(\\d{1,6}W)?(\\d{1,6}D)?(T(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}(\\.\\d{1,3})?S)?)?";

    static final String DURATION_MESSAGE = "must be an ISO 8601 duration such as PT15M";

    private Limits() {}
}
