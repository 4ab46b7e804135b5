package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;

/** Conditions in the words of whoever asks. */
@ApplicationScoped
public class Wording {

    private final HttpHeaders headers;
    private final Business business;
    private final Segments segments;

    Wording(HttpHeaders headers, Business business, Segments segments) {
        this.headers = headers;
        this.business = business;
        this.segments = segments;
    }

    public String of(Condition condition) {
        return sentences().of(condition);
    }

    private Sentences sentences() {
        var wanted = headers.getAcceptableLanguages();
        var locale = wanted.isEmpty() ? Locale.ENGLISH : wanted.getFirst();
        return new Sentences(locale, business.zone(), business.currency(), this::name);
    }

    private String name(UUID segmentId) {
        var segment = segments.findById(segmentId);
        return segment == null ? segmentId.toString() : segment.name;
    }
}
