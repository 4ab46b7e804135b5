package io.clientele.profile.listing;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which people somebody asks for, as it stands in the address; all that is said must hold. */
public class Asked {

    @RestQuery
    @Nullable
    @Size(max = 5000)
    @Parameter(
            description =
                    "Words of which each must be there, in any order: any part of a name, a street, an e-mail address"
                            + " or an id, or the beginning of a word for one or two letters; or the digits of a phone number; what is pasted counts up to"
                            + " 200 characters")
    public String query;

    @RestQuery
    @Nullable
    @Parameter(description = "PERSON or ORGANISATION")
    public String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "CONSUMER, PURCHASING_AGENT or INTERMEDIARY")
    public String role;

    @RestQuery
    @Nullable
    @Parameter(description = "true for the staff, false for all others")
    public String internal;

    @RestQuery
    @Nullable
    @Size(max = 200)
    public String country;

    @RestQuery
    @Nullable
    @Size(max = 200)
    public String language;

    @RestQuery
    @Nullable
    @Parameter(description = "The id of who looks after them, or none")
    public String manager;

    @RestQuery
    @Nullable
    @Size(max = 200)
    @Parameter(description = "With a decision on this channel, such as EMAIL")
    public String consentChannel;

    @RestQuery
    @Nullable
    @Size(max = 200)
    public String consentTopic;

    @RestQuery
    @Nullable
    @Size(max = 200)
    @Parameter(description = "MARKETING unless it is said")
    public String consentPurpose;

    @RestQuery
    @Nullable
    @Parameter(description = "GRANTED unless it is said, DENIED or REVOKED")
    public String consentStatus;

    @RestQuery
    @Nullable
    @Parameter(description = "An instant, or a day in the zone of the business; so are the other three")
    public String createdFrom;

    @RestQuery
    @Nullable
    @Parameter(description = "Exclusive if it is an instant; a day counts whole")
    public String createdTo;

    @RestQuery
    @Nullable
    @Parameter(description = "Last heard of since: by a purchase or an event, or when they became known")
    public String seenFrom;

    @RestQuery
    @Nullable
    @Parameter(description = "Not heard of after that")
    public String seenTo;

    @RestQuery
    @Nullable
    @Size(max = 10)
    @Parameter(description = "name:value, any number of times; the attribute is exactly that")
    public List<@Size(max = 1000) String> attribute;

    /** Whether it is a list of those who became known from one day to another: who was last heard of before is, too. */
    boolean betweenDays() {
        return Stream.of(createdFrom, createdTo, seenTo).anyMatch(day -> day != null && !day.isBlank());
    }
}
