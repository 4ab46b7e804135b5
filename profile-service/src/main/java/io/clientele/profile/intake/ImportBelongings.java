package io.clientele.profile.intake;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows that could not be imported name people too. */
@ApplicationScoped
class ImportBelongings implements Belongings {

    private final Sql sql;
    private final CheckedFiles files;

    ImportBelongings(Sql sql, CheckedFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /** Error reports are of a file, and nobody's. */
    @Override
    public void move(List<Move> moves) {}

    @Override
    public void giveBack(Parting parting) {}

    /** What was wrong with the row is still said, but not what was in it. */
    @Override
    public void erase(Collection<UUID> profileIds) {
        files.forgetAll();
        sql.of("""
                        update import set sample = (
                            select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(sample) one
                            where one ->> 'profileId' <> all(:ids::uuid[]::text[]))
                        where sample <> '[]' and exists (
                            select from jsonb_array_elements(sample) one
                            where one ->> 'profileId' = any(:ids::uuid[]::text[]))""").set("ids", profileIds).update();
        sql.of("""
                        update import_error e set fields = ''
                        where fields <> '' and exists (
                            select from unnest(string_to_array(translate(lower(e.fields), '"', chr(31)), chr(31))) part
                            where part in (select lower(value) from identifier where profile_id = any(:ids::uuid[])))""").set("ids", profileIds).update();
    }
}
