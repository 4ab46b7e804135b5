package io.clientele.profile.trace;

/**
 * Whether nobody but an import has written to somebody since it did, in SQL: of {@code import_touch t}.
 * A habit that broke is no word of anybody's: the suite noticed it in what the import itself may have told.
 */
public final class Untouched {

    /** Of {@code profile p}. */
    public static final String NOW = at("p.version");

    private Untouched() {}

    static String at(String version) {
        return """
                (%1$s = t.version or %1$s - t.version = (
                    select count(*) from change c
                    where c.profile_id = t.profile_id and c.version > t.version
                      and c.kind = 'event' and c.body::jsonb ->> 'name' = 'Habit Broken'))""".formatted(version);
    }
}
