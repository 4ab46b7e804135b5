package io.clientele.local.demo.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table shipped with the demo: one row a line, its cells parted by tabs. */
final class Table {

    private Table() {}

    static List<List<String>> read(String file) {
        var resource = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> List.of(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
