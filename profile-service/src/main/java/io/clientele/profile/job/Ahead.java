package io.clientele.profile.job;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Reads one page ahead, while the database writes the page before. */
public final class Ahead<T> {

    private final FutureTask<T> task;

    private Ahead(Callable<T> work) {
        this.task = new FutureTask<>(work);
    }

    public static <T> Ahead<T> of(Callable<T> work) {
        var ahead = new Ahead<>(work);
        Thread.ofPlatform().daemon().name("imports ahead").start(ahead.task);
        return ahead;
    }

    public T get() throws IOException, Unreadable {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Unreadable wrong -> throw wrong;
                case IOException broken -> throw broken;
                case RuntimeException broken -> throw broken;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while an import was read", stopped);
        }
    }
}
