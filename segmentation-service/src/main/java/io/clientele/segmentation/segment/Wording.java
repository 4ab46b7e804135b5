package io.clientele.segmentation.segment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.sentence.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

/** Conditions in the words of whoever asks: in the first language of {@code Accept-Language} that we speak. */
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
        var locale = Sentences.spoken(headers.getAcceptableLanguages());
        return new Sentences(locale, business.zone(), business.currency(), this::name);
    }

    private String name(UUID segmentId) {
        var segment = segments.findById(segmentId);
        return segment == null ? segmentId.toString() : segment.name;
    }
}
