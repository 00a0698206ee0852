package io.journeyloop.gateway.access;

/** The roles of a token. ADMIN holds EDITOR, which holds VIEWER; INTEGRATOR stands apart. */
public final class Roles {
    public static final String VIEWER = "viewer";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";

    /** Delivers feedback and sees its own imports, nothing else. */
    public static final String INTEGRATOR = "integrator";

    private Roles() {}
}
