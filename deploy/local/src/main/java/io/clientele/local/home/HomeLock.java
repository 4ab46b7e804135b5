package io.clientele.local.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Only one may start, restore or reset a home at a time; the lock ends with its holder, however that ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    /** @throws Refusal if another holds it */
    public static HomeLock take(Home home) throws IOException {
        var file = FileChannel.open(home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return new HomeLock(file);
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // as good as held by another
        }
        file.close();
        throw new Refusal("Clientele already runs from " + home.folder()
                + ": ./clientele status shows it, ./clientele down stops it.");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
