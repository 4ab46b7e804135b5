package io.clientele.local.demo.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientele.local.demo.world.Chance;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** All diaries together, written out in the order in which things happened. */
public final class Journal {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final LocalDate today;
    private final String messages;
    private final List<Entry> entries = new ArrayList<>();

    /** Another seed or day is another demo: its messages have other ids. */
    public Journal(long seed, LocalDate today) {
        this.today = today;
        this.messages = "demo/" + today + "/" + seed + "/";
    }

    public Diary of(String userId, ZoneId zone, Chance chance) {
        return new Diary(userId, zone, today, messages, chance, entries::add);
    }

    /** One JSON object a line; returns what was written. */
    public List<Entry> writeTo(OutputStream out) throws IOException {
        entries.sort(Entry.IN_ORDER);
        for (var entry : entries) {
            JSON.writeValue(out, entry.item());
            out.write('\n');
        }
        out.flush();
        return List.copyOf(entries);
    }
}
