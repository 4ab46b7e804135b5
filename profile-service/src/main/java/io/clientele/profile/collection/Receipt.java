package io.clientele.profile.collection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** What became of the items of a batch; {@code duplicates} were taken before. */
record Receipt(
        int accepted,
        int duplicates,
        List<Rejected> rejected,
        @JsonIgnore Made made) {}
