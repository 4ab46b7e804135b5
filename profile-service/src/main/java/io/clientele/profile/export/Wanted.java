package io.clientele.profile.export;

import io.clientele.profile.listing.Where;
import io.clientele.profile.trait.SpecialCategory;
import java.util.List;

/**
 * One file that somebody asked for.
 *
 * @param special categories that are to be in it, by an admin's explicit word
 * @param attributes the names of all that anybody has, when it was asked for
 */
record Wanted(
        Kind kind, boolean csv, boolean marked, Where where, List<SpecialCategory> special, List<String> attributes) {}
