package io.journeyloop.kit.sql;

/** Which way a list goes. */
public enum SortDirection {
    ASC,
    DESC;

    /** How what comes later compares with what came before. */
    String later() {
        return this == ASC ? ">" : "<";
    }
}
