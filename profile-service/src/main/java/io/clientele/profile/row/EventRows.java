package io.clientele.profile.row;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Cells;
import io.clientele.profile.mapping.Field;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.mapping.Moments;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Events, a row each: whatever names nobody and has no meaning is a property. */
class EventRows {

    static final String CONTACT = "Contact Recorded";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private final Cells cells;
    private final ImportKind kind;
    private final PersonRows people;
    private final Moments moments;

    EventRows(Cells cells, ImportKind kind, PersonRows people, Moments moments) {
        this.cells = cells;
        this.kind = kind;
        this.people = people;
        this.moments = moments;
    }

    EventRow read(List<String> row) throws BadRow {
        var zone = cells.value(row, Field.ZONE);
        var at = cells.required(row, Field.OCCURRED_AT, text -> moments.parse(text, zone))
                .at();
        var contact = kind == ImportKind.CONTACTS;
        var event = contact ? CONTACT : cells.required(row, Field.EVENT, text -> text);
        var names = people.names(row);
        var texts = people.texts(row);
        var properties = new LinkedHashMap<String, @Nullable Object>();
        texts.forEach((name, text) -> properties.put(contact ? snake(name) : name, contact ? text : value(text)));
        var id = cells.value(row, Field.MESSAGE_ID);
        return new EventRow(id == null ? hash(names, event, texts, at) : id, names, event, properties, at);
    }

    /** handledBy is handled_by, as SDKs send it. */
    static String snake(String name) {
        return HUMP.matcher(name).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }

    /** What can only be a number is one, so that it can be compared as such; 007 is none. */
    private static Object value(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static String hash(List<Identifier> names, String event, Map<String, String> texts, Instant at) {
        var said = new StringBuilder(event).append('\u0000').append(at);
        names.forEach(name ->
                said.append('\u0000').append(name.kind()).append('\u0000').append(name.value()));
        new TreeMap<>(texts)
                .forEach((name, text) ->
                        said.append('\u0000').append(name).append('\u0000').append(text));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return "row:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
