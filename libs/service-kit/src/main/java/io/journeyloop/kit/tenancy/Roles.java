package io.journeyloop.kit.tenancy;

/** The roles that tokens carry. The realm makes admin imply editor, and editor imply viewer. */
public final class Roles {

    /** Reads everything of its tenant. */
    public static final String VIEWER = "viewer";

    /** Changes everything of its tenant but settings and personal data. */
    public static final String EDITOR = "editor";

    /** Changes settings, erases personal data. */
    public static final String ADMIN = "admin";

    /** A machine that delivers data and sees its own deliveries, nothing else. */
    public static final String INTEGRATOR = "integrator";

    private Roles() {}
}
