package io.clientele.profile.collection;

import static io.clientele.profile.identity.IdentifierKind.ANONYMOUS_ID;
import static io.clientele.profile.identity.IdentifierKind.EXTERNAL_ID;
import static io.clientele.profile.identity.IdentifierKind.USER_ID;

import io.clientele.profile.activity.Meanings;
import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.collection.Message.Content;
import io.clientele.profile.collection.Message.Link;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.trait.Bounds;
import io.clientele.profile.trait.TraitReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes sense of one item, or notes all that is wrong with it. */
@ApplicationScoped
class MessageReader {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_EVENT = 200;
    private static final Content NOTHING = new Content.Nothing();

    private final TraitReader traitReader;
    private final OrderReader orderReader;
    private final ConsentReader consentReader;
    private final Meanings meanings;
    private final Clock clock;

    MessageReader(
            TraitReader traitReader,
            OrderReader orderReader,
            ConsentReader consentReader,
            Meanings meanings,
            Clock clock) {
        this.traitReader = traitReader;
        this.orderReader = orderReader;
        this.consentReader = consentReader;
        this.meanings = meanings;
        this.clock = clock;
    }

    /**
     * Null if there are mistakes.
     *
     * @param trust what the caller may say besides
     */
    @Nullable
    Message read(int index, Item item, Trust trust, Mistakes mistakes) {
        mistakes.unless(item.type() != null, "type", "must be identify, track, alias, page, screen or group");
        mistakes.unless(
                fits(item.messageId(), LONGEST_ID), "messageId", "must have 1 to " + LONGEST_ID + " characters");
        mistakes.unless(item.profileId() == null || trust != Trust.ANYBODY, "profileId", "is for services only");
        var who = who(item, trust, mistakes);
        var content = item.type() == null ? NOTHING : content(item, trust, mistakes);
        if (!mistakes.none()) {
            return null;
        }
        return new Message(index, item.messageId(), who, content, link(item));
    }

    /** Of an event of somebody whose names are known already; null if there are mistakes. */
    @Nullable
    Message read(Mention who, Item item, Mistakes mistakes) {
        mistakes.unless(
                fits(item.messageId(), LONGEST_ID), "messageId", "must have 1 to " + LONGEST_ID + " characters");
        var content = content(item, Trust.ANYBODY, mistakes);
        return mistakes.none() ? new Message(0, item.messageId(), who, content, null) : null;
    }

    /** Who shows a user id in a browser is the one that the browser was so far. */
    private static @Nullable Link link(Item item) {
        if (item.type() == Item.Type.ALIAS && item.previousId() != null) {
            return new Link(item.previousId().strip(), true);
        }
        return item.userId() == null || item.anonymousId() == null
                ? null
                : new Link(item.anonymousId().strip(), false);
    }

    private @Nullable Mention who(Item item, Trust trust, Mistakes mistakes) {
        var names = new ArrayList<Identifier>();
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        name(names, USER_ID, "userId", item.userId(), mistakes);
        name(names, EXTERNAL_ID, "externalId", item.externalId(), mistakes);
        name(names, ANONYMOUS_ID, "anonymousId", item.anonymousId(), mistakes);
        switch (item.type()) {
            case IDENTIFY -> {
                var said = new LinkedHashMap<>(item.described());
                said.remove(ConsentReader.TRAIT); // a decision is no attribute
                var traits = traitReader.read(said);
                mistakes.addAll(traits.errors());
                names.addAll(traits.identifiers());
                attributes.putAll(traits.attributes());
            }
            case ALIAS -> {
                mistakes.unless(item.userId() != null, "userId", "is needed");
                mistakes.unless(item.previousId() != null, "previousId", "is needed");
                name(names, ANONYMOUS_ID, "previousId", item.previousId(), mistakes);
            }
            case GROUP -> {
                mistakes.unless(fits(item.groupId(), LONGEST_ID), "groupId", "must have 1 to 255 characters");
                attributes.put("group", item.groupId());
            }
            case TRACK -> {
                if (trust == Trust.SHOP) {
                    names.addAll(traitReader.read(item.described()).identifiers());
                }
            }
            case PAGE, SCREEN -> {}
            case null -> {}
        }
        mistakes.unless(
                item.profileId() != null || !names.isEmpty() || !mistakes.none(), "userId", "or anonymousId is needed");
        return mistakes.none() ? new Mention(item.profileId(), names, attributes, null) : null;
    }

    private static void name(
            List<Identifier> names, IdentifierKind kind, String field, @Nullable String value, Mistakes mistakes) {
        var name = value == null ? null : mistakes.attempt(field, () -> new Identifier(kind, value));
        if (name != null) {
            names.add(name);
        }
    }

    private Content content(Item item, Trust trust, Mistakes mistakes) {
        return switch (item.type()) {
            case IDENTIFY -> decided(item, trust, mistakes);
            case ALIAS, GROUP -> NOTHING;
            case TRACK -> happened(item.event(), item.given(), item, mistakes);
            case PAGE -> happened("Page Viewed", named(item), item, mistakes);
            case SCREEN -> happened("Screen Viewed", named(item), item, mistakes);
        };
    }

    private Content decided(Item item, Trust trust, Mistakes mistakes) {
        var decisions = consentReader.read(item.described().get(ConsentReader.TRAIT), mistakes);
        return decisions.isEmpty() ? NOTHING : new Content.Decided(decisions, trust == Trust.SHOP);
    }

    private static Map<String, @Nullable Object> named(Item item) {
        var properties = new LinkedHashMap<>(item.given());
        if (item.name() != null) {
            properties.putIfAbsent("name", item.name());
        }
        return properties;
    }

    private Content happened(
            @Nullable String event, Map<String, @Nullable Object> properties, Item item, Mistakes mistakes) {
        mistakes.unless(fits(event, LONGEST_EVENT), "event", "must have 1 to " + LONGEST_EVENT + " characters");
        Bounds.broken(properties).ifPresent(problem -> mistakes.add("properties", problem));
        var when = mistakes.attempt("timestamp", () -> Occurred.read(item.timestamp(), clock));
        if (!mistakes.none() || event == null || when == null) {
            return NOTHING;
        }
        meanings.check(event, new Properties(properties, "properties", mistakes));
        if (event.equals("Order Completed") || event.equals("Order Refunded")) {
            var order = orderReader.read(event.equals("Order Refunded"), properties, when, mistakes);
            return order == null ? NOTHING : new Content.Ordered(order);
        }
        return mistakes.none() ? new Content.Happened(event, properties, when.at()) : NOTHING;
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text != null
                && !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }
}
