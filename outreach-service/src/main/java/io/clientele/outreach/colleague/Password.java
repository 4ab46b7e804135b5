package io.clientele.outreach.colleague;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A password as somebody typed it; only its bcrypt hash is kept. */
public record Password(String typed) {

    private static final int FEWEST_CHARACTERS = 10;
    private static final int MOST_BYTES = 72; // bcrypt reads no further

    // checked when nobody has the address, so that the answer takes as long
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's");

    public boolean acceptable() {
        return typed.length() >= FEWEST_CHARACTERS
                && typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && typed.indexOf('\0') < 0;
    }

    String hash() {
        return BcryptUtil.bcryptHash(typed);
    }

    boolean opens(@Nullable String hash) {
        return BcryptUtil.matches(typed, hash == null ? NOBODYS : hash) && hash != null;
    }
}
