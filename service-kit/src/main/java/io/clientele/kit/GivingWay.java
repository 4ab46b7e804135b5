package io.clientele.kit;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Of writers who wait for each other in a ring PostgreSQL chooses one to give way. Nothing of it is left then, so it begins
 * again by itself, with whatever the others have written meanwhile.
 */
public final class GivingWay {

    private static final int TRIES = 5;

    /** Deadlock and serialization failure: PostgreSQL manual, appendix A. */
    private static final Set<String> GAVE_WAY = Set.of("40P01", "40001");

    private GivingWay() {}

    /** @param work a whole transaction */
    public static <T> T again(Supplier<T> work) {
        try {
            return call(work::get);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception none) {
            throw new IllegalStateException(none);
        }
    }

    /** @throws Exception what the work throws, also if it gave way for the last time */
    static <T> T call(Callable<T> work) throws Exception {
        for (int tried = 1; ; tried++) {
            try {
                return work.call();
            } catch (RuntimeException failure) {
                if (tried == TRIES
                        || sqlState(failure).filter(GAVE_WAY::contains).isEmpty()) {
                    throw failure;
                }
                Log.infof("A transaction gave way to another and begins again (%d)", tried);
            }
        }
    }

    /** PostgreSQL's, see appendix A of its manual; empty if it is not the database that failed. */
    static Optional<String> sqlState(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException broken && broken.getSQLState() != null) {
                return Optional.of(broken.getSQLState());
            }
        }
        return Optional.empty();
    }
}
