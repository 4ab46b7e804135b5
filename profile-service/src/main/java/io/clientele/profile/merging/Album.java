package io.clientele.profile.merging;

import io.clientele.kit.Page;
import io.clientele.profile.naming.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows merges with the names that people had then. */
@ApplicationScoped
class Album {

    private final Merges merges;
    private final Texts texts;

    Album(Merges merges, Texts texts) {
        this.merges = merges;
        this.texts = texts;
    }

    /** The newest first; those of one survivor, if one is given. */
    Page<MadeOne> page(@Nullable UUID survivor, boolean stitched, @Nullable String after, int limit) {
        var found = merges.before(Place.after(after), survivor, stitched, limit + 1).stream()
                .map(this::shown)
                .toList();
        return Page.of(found, limit, one -> new Place(one.createdAt(), one.id()));
    }

    MadeOne shown(Merged merged) {
        return new MadeOne(
                merged.id(),
                merged.survivorId(),
                merged.duplicateId(),
                name(merged.survivor()),
                name(merged.duplicate()),
                merged.reason(),
                merged.by(),
                merged.mergedAt(),
                merged.undoUntil(),
                merged.undoneAt(),
                merged.undoneBy());
    }

    private @Nullable String name(Life life) {
        var name = Naming.of(texts.values(life)).displayName();
        return name == null ? life.email() : name;
    }
}
