package io.clientele.outreach.console.finding;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which people are listed: what the page says in its address, and asks of profile-service in the same words. */
@TemplateData
public class Narrowing {

    /** One condition that is made. */
    @TemplateData
    public record Condition(String name, String value) {}

    private static final int LONGEST = 200;

    @QueryParam("query")
    @Nullable
    public String query;

    @QueryParam("kind")
    @Nullable
    public String kind;

    @QueryParam("role")
    @Nullable
    public String role;

    @QueryParam("internal")
    @Nullable
    public String internal;

    @QueryParam("country")
    @Nullable
    public String country;

    @QueryParam("language")
    @Nullable
    public String language;

    @QueryParam("manager")
    @Nullable
    public String manager;

    @QueryParam("consentChannel")
    @Nullable
    public String consentChannel;

    @QueryParam("consentTopic")
    @Nullable
    public String consentTopic;

    @QueryParam("consentStatus")
    @Nullable
    public String consentStatus;

    @QueryParam("createdFrom")
    @Nullable
    public String createdFrom;

    @QueryParam("createdTo")
    @Nullable
    public String createdTo;

    @QueryParam("seenFrom")
    @Nullable
    public String seenFrom;

    @QueryParam("seenTo")
    @Nullable
    public String seenTo;

    @QueryParam("attribute")
    @Nullable
    public List<String> attribute;

    /** What was kept of an address; names that mean nothing here are left out. */
    public static Narrowing of(String address) {
        var said = new LinkedHashMap<String, String>();
        for (var part : address.split("&")) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                said.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
            }
        }
        return of(said);
    }

    private static Narrowing of(Map<String, String> said) {
        var one = new Narrowing();
        one.query = said.get("query");
        one.kind = said.get("kind");
        one.role = said.get("role");
        one.internal = said.get("internal");
        one.country = said.get("country");
        one.language = said.get("language");
        one.manager = said.get("manager");
        one.consentChannel = said.get("consentChannel");
        one.consentTopic = said.get("consentTopic");
        one.consentStatus = said.get("consentStatus");
        one.createdFrom = said.get("createdFrom");
        one.createdTo = said.get("createdTo");
        one.seenFrom = said.get("seenFrom");
        one.seenTo = said.get("seenTo");
        one.attribute = said.containsKey("attribute") ? List.of(said.get("attribute")) : null;
        return one;
    }

    /** Empty fields of the form are no conditions, and consent is asked about on a channel only. */
    public Narrowing bare() {
        var said = new LinkedHashMap<String, String>();
        conditions().forEach(one -> said.put(one.name(), one.value()));
        if (!said.containsKey("consentChannel")) {
            said.remove("consentTopic");
            said.remove("consentStatus");
        }
        return of(said);
    }

    public List<Condition> conditions() {
        var all = new ArrayList<Condition>();
        add(all, "query", query);
        add(all, "kind", kind);
        add(all, "role", role);
        add(all, "internal", internal);
        add(all, "country", country);
        add(all, "language", language);
        add(all, "manager", manager);
        add(all, "consentChannel", consentChannel);
        add(all, "consentTopic", consentTopic);
        add(all, "consentStatus", consentStatus);
        add(all, "createdFrom", createdFrom);
        add(all, "createdTo", createdTo);
        add(all, "seenFrom", seenFrom);
        add(all, "seenTo", seenTo);
        add(all, "attribute", attribute == null || attribute.isEmpty() ? null : attribute.getFirst());
        return all;
    }

    /** As it goes into an address. */
    public String address() {
        return conditions().stream()
                .map(one -> one.name() + "=" + URLEncoder.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether more is asked than words. */
    public boolean narrow() {
        return conditions().stream().anyMatch(one -> !one.name().equals("query"));
    }

    public List<String> channels() {
        return List.of("EMAIL", "SMS", "PHONE", "POST");
    }

    public List<String> statuses() {
        return List.of("GRANTED", "DENIED", "REVOKED");
    }

    /** What the field of the form holds. */
    public String said(String name) {
        return conditions().stream()
                .filter(one -> one.name().equals(name))
                .map(Condition::value)
                .findFirst()
                .orElse("");
    }

    private static void add(List<Condition> all, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var text = value.strip();
            all.add(new Condition(name, text.substring(0, Math.min(LONGEST, text.length()))));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
