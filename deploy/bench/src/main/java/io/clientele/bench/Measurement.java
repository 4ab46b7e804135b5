package io.clientele.bench;

/** One thing that is measured; prints what it found as it goes. */
public interface Measurement {
    void run() throws Exception;
}
