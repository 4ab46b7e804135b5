package io.clientele.profile.row;

import io.clientele.profile.identity.Identifier;
import java.util.List;
import java.util.Map;

/** Who a row speaks of, and what it says of them. */
public record Person(List<Identifier> identifiers, Map<String, Object> attributes) {}
