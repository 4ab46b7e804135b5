package io.clientele.profile.duplicate;

import io.clientele.profile.identity.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what two people may be one. Those whose keys are equal are. */
enum Rule {

    /** Addresses that reach one mailbox. */
    SAME_MAILBOX {
        @Override
        Optional<String> key(Profile profile) {
            return Optional.ofNullable(profile.email()).map(Mailbox::of);
        }
    },

    /** One number, also where another profile owns it. */
    SAME_PHONE {
        @Override
        Optional<String> key(Profile profile) {
            return Optional.ofNullable(profile.phone());
        }
    },

    /** The same name in any order and writing, and the same street or postal code in the same town and country. */
    SAME_NAME_AND_ADDRESS {
        @Override
        Optional<String> key(Profile profile) {
            var said = profile.attributes();
            var name = Folded.words(joined(said, "firstName", "middleName", "lastName"));
            var whole = name.isEmpty() ? Folded.words(joined(said, "name")) : name;
            var address = said.get("address") instanceof Map<?, ?> parts ? parts : Map.of();
            var place = Folded.words(joined(said, "street", "postalCode")
                    + " "
                    + joined(address, "street", "line1", "postalCode", "postal_code", "zip"));
            if (whole.isEmpty() || place.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(String.join("|", whole, place, Folded.words(joined(said, "city", "country"))));
        }
    };

    /** What is compared; empty if too little is known. */
    abstract Optional<String> key(Profile profile);

    private static String joined(Map<?, ?> said, String... names) {
        return Stream.of(names)
                .map(said::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(" "));
    }
}
