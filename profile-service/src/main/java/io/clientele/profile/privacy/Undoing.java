package io.clientele.profile.privacy;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.collection.MessageFile;
import io.clientele.profile.intake.Import;
import io.clientele.profile.intake.ImportState;
import io.clientele.profile.intake.Imports;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.purchase.Products;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes an import back: whom it brought is forgotten, a page at a time, and who was here before stays as they are. */
@ApplicationScoped
class Undoing {

    private static final int PAGE = 500;

    private final Sql sql;
    private final Imports imports;
    private final Erasure erasure;
    private final MessageFile messages;
    private final Products products;

    Undoing(Sql sql, Imports imports, Erasure erasure, MessageFile messages, Products products) {
        this.sql = sql;
        this.imports = imports;
        this.erasure = erasure;
        this.messages = messages;
        this.products = products;
    }

    /**
     * Goes on where it was broken off, if it was.
     *
     * @throws Problem.Refusal 409 if it is not of a kind, or in a state, that can be undone
     */
    Import undo(UUID importId) {
        var done = imports.get(importId);
        if (done.state() == ImportState.UNDONE) {
            return done;
        }
        if (done.kind() != ImportKind.COLLECTION) {
            throw Problem.conflict("Only an import of kind " + ImportKind.COLLECTION + " can be undone");
        }
        if (done.state() != ImportState.DONE && done.state() != ImportState.FAILED) {
            throw Problem.conflict("An import that is " + done.state() + " can't be undone");
        }
        int page;
        do {
            page = QuarkusTransaction.requiringNew().timeout(600).call(() -> forgetPage(importId));
        } while (page > 0);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            messages.forget(importId);
            products.forgetUnsold();
            imports.undone(importId);
        });
        Log.infof("Import %s is UNDONE", importId);
        return imports.get(importId);
    }

    private int forgetPage(UUID importId) {
        var people = sql.of("""
                select id from profile where import_id = :importId and merged_into is null
                order by id limit :page for update""").set("importId", importId).set("page", PAGE).list(row -> row.uuid("id"));
        erasure.eraseAll(people);
        return people.size();
    }
}
