package io.clientele.bench.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/** Sends requests over kept connections, each when the last one of its connection is answered. */
final class Firehose {

    /** How fast it went, and how long the slowest of a hundred waited. */
    record Result(double perSecond, Duration p50, Duration p99) {}

    private final int port;
    private final int connections;
    private final LongFunction<byte[]> requests;
    private final AtomicLong sent = new AtomicLong();

    /** @param requests by their number, which never comes twice */
    Firehose(int port, int connections, LongFunction<byte[]> requests) {
        this.port = port;
        this.connections = connections;
        this.requests = requests;
    }

    Result asFastAsItGoes(Duration during) throws InterruptedException {
        return run(during, 0);
    }

    /** Waiting counts from when a request was due, so that a stall is not hidden by what it kept from being sent. */
    Result atRate(double perSecond, Duration during) throws InterruptedException {
        return run(during, perSecond);
    }

    private Result run(Duration during, double perSecond) throws InterruptedException {
        var waits = new ConcurrentHistogram(3);
        var began = System.nanoTime();
        var due = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, connections)
                    .mapToObj(each -> threads.submit(() -> spray(began, during, perSecond, due, waits)))
                    .toList();
            for (var one : all) {
                await(one);
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Result(
                waits.getTotalCount() / seconds,
                Duration.ofNanos(waits.getValueAtPercentile(50) * 1000),
                Duration.ofNanos(waits.getValueAtPercentile(99) * 1000));
    }

    private void spray(long began, Duration during, double perSecond, AtomicLong due, ConcurrentHistogram waits) {
        try (var connection = new Connection(port)) {
            while (true) {
                var at = perSecond == 0 ? System.nanoTime() : began + (long) (due.getAndIncrement() / perSecond * 1e9);
                if (at - began >= during.toNanos()) {
                    return;
                }
                LockSupport.parkNanos(at - System.nanoTime());
                connection.ask(requests.apply(sent.getAndIncrement()));
                waits.recordValue((System.nanoTime() - at) / 1000);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void await(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
