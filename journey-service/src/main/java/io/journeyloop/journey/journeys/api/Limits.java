package io.journeyloop.journey.journeys.api;

/** How long texts and lists may be. */
public final class Limits {
    public static final int NAME = 200;
    public static final int GOAL = 1_000;
    public static final int TEXT = 5_000;
    public static final int CODE = 100;
    public static final int LIST = 50;

    /** An ISO 8601 duration: P30D, PT15M, P2W, P1Y6M. */
    public static final String DURATION =
            "P(?!$)(\\d{1,6}Y)?(\\d{1,6}M)?(\\d{1,6}W)?(\\d{1,6}D)?(T(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}(\\.\\d{1,3})?S)?)?";

    public static final String DURATION_MESSAGE = "must be an ISO 8601 duration such as PT15M";

    private Limits() {}
}
