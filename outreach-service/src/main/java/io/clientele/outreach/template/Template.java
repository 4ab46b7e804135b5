package io.clientele.outreach.template;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.outreach.block.Block;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Words that were checked when they were stored. */
@Entity
class Template {

    @Id
    UUID id;

    String name;
    String subject;

    @Nullable
    String preheader;

    @Nullable
    String html;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    List<Block> blocks;

    @Nullable
    String text;

    String language;

    @Nullable
    Instant archivedAt;

    long version;
    Instant createdAt;
    Instant changedAt;

    protected Template() {} // for Hibernate

    Template(TemplateDraft draft, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        createdAt = now;
        write(draft, now);
    }

    /** @throws Problem.Refusal 412 if somebody else has changed it since {@code seen}, the tag of what was edited */
    void change(TemplateDraft draft, @Nullable String seen, Instant now) {
        if (seen != null && !seen.equals("*") && !seen.equals(tag())) {
            throw new Problem.Refusal(412, "Somebody else changed this template in the meantime", List.of());
        }
        write(draft, now);
    }

    private void write(TemplateDraft draft, Instant now) {
        name = draft.name();
        subject = draft.subject();
        preheader = draft.preheader();
        html = draft.html();
        blocks = draft.blocks();
        text = draft.text();
        language = draft.language();
        changedAt = now;
        version++;
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void restore() {
        archivedAt = null;
    }

    /** As RFC 9110 writes entity tags. */
    String tag() {
        return "\"" + version + "\"";
    }

    TemplateDraft draft() {
        return new TemplateDraft(name, subject, preheader, html, null, blocks, text, language);
    }
}
