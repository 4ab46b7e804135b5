package io.clientele.profile.care;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Forms;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of ours and they were in touch.
 *
 * @param askedAt when they asked, if they did
 * @param answeredAt when they got their answer
 * @param answerSeconds from the one to the other; from the contact itself where nobody said when they asked
 */
record Contact(
        UUID id,
        Kind kind,
        @Nullable Channel channel,
        @Nullable String handledBy,
        @Nullable String note,
        @Nullable String orderId,
        Instant occurredAt,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Long answerSeconds,
        Instant createdAt) {

    static final String RECORDED = "Contact Recorded";

    @Schema(name = "ContactKind")
    enum Kind {
        ADVICE,
        ONGOING,
        CONSULTATION,
        INQUIRY,
        RETURN,
        ORDER_STATUS,
        COMPLAINT
    }

    @Schema(name = "ContactChannel")
    enum Channel {
        COUNTER,
        PHONE,
        MAIL,
        EMAIL,
        LETTER,
        CHAT,
        SMS,
        LINE,
        WHATSAPP,
        WECHAT,
        MESSENGER,
        TELEGRAM,
        INSTAGRAM,
        KAKAOTALK,
        ZALO,
        SOCIAL,
        VIDEO,
        VISIT,
        STUDIO,
        EVENT,
        WEB,
        APP,
        OTHER
    }

    static void check(Properties said) {
        said.need("kind");
        said.read("kind", Forms.oneOf(Kind.class));
        said.read("channel", Forms.oneOf(Channel.class));
        said.text("handled_by");
        said.text("note", 2000);
        said.text("order_id");
        var asked = said.read("asked_at", Forms::instant);
        var answered = said.read("answered_at", Forms::instant);
        said.mistakes()
                .unless(
                        asked == null || answered == null || !answered.isBefore(asked),
                        said.path() + ".answered_at",
                        "must not be before it was asked");
    }

    static Contact of(Fact fact) {
        var said = fact.said();
        var kind = said.read("kind", Forms.oneOf(Kind.class));
        var asked = said.read("asked_at", Forms::instant);
        var answered = said.read("answered_at", Forms::instant);
        return new Contact(
                fact.id(),
                kind == null ? Kind.INQUIRY : kind, // of one that was kept before kinds were checked
                said.read("channel", Forms.oneOf(Channel.class)),
                said.text("handled_by"),
                said.text("note", 2000),
                said.text("order_id"),
                fact.occurredAt(),
                asked,
                answered,
                seconds(asked == null ? fact.occurredAt() : asked, answered),
                fact.recordedAt());
    }

    private static @Nullable Long seconds(Instant asked, @Nullable Instant answered) {
        return answered == null || answered.isBefore(asked)
                ? null
                : Duration.between(asked, answered).toSeconds();
    }
}
