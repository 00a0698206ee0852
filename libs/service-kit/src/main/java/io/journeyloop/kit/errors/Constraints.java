package io.journeyloop.kit.errors;

import io.vertx.pgclient.PgException;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;

/** Tells by name which constraint of the database a write ran into. */
public final class Constraints {

    private Constraints() {}

    /** Whether a failure, or a cause of it, is the violation of the constraint of that name. */
    public static Predicate<Throwable> violated(String constraint) {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (constraint.equals(nameIn(cause))) {
                    return true;
                }
            }
            return false;
        };
    }

    private static String nameIn(Throwable cause) {
        String name = switch (cause) {
            case PgException refused -> refused.getConstraint();
            case ConstraintViolationException refused -> refused.getConstraintName();
            default -> null;
        };
        return name == null ? "" : name;
    }
}
