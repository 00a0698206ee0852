package io.journeyloop.opportunity.hygiene.domain;

/** What journey management stands on; on two legs it falls. */
public enum Leg {
    INSIGHT("Without insight, what is done rests on opinion: nobody knows whether customers feel it."),
    FRAMEWORK("Without a framework, insights lie about in projects: nobody sees what belongs together."),
    PRIORITISATION("Without prioritisation, much is known and little is done: nobody says what comes first.");

    private final String missedWithout;

    Leg(String missedWithout) {
        this.missedWithout = missedWithout;
    }

    /** What a tenant misses that lacks it. */
    public String missedWithout() {
        return missedWithout;
    }
}
