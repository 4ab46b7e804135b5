package io.clientele.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process has written down, whatever bytes that are: a log may hold what others sent. */
public final class Words {

    private Words() {}

    /** None if it has written nothing yet. */
    public static List<String> of(Path file) throws IOException {
        return Files.exists(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                : List.of();
    }

    public static List<String> last(int howMany, List<String> words) {
        return words.subList(Math.max(0, words.size() - howMany), words.size());
    }
}
