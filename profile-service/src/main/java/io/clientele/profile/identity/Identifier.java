package io.clientele.profile.identity;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One name that a person goes by. E-mail addresses are kept in lower case, phone numbers are E.164, all else is as it came.
 *
 * @throws IllegalArgumentException with a sentence for the caller, if the value can't be a name of its kind
 */
public record Identifier(IdentifierKind kind, String value) implements Comparable<Identifier> {

    private static final int LONGEST = 255;
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{5,14}");
    private static final EmailValidator EMAILS = JMail.strictValidator()
            .disallowIpDomain()
            .disallowQuotedIdentifiers()
            .disallowExplicitSourceRouting()
            .requireTopLevelDomain();

    public Identifier {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("must have 1 to " + LONGEST + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must not hold control characters");
        }
        if (kind == IdentifierKind.EMAIL) {
            value = value.toLowerCase(Locale.ROOT);
            if (EMAILS.isInvalid(value)) {
                throw new IllegalArgumentException("must be a well-formed email address");
            }
        }
        if (kind == IdentifierKind.PHONE && !E164.matcher(value).matches()) {
            throw new IllegalArgumentException("must be a phone number such as +441632960000");
        }
    }

    /** The strongest first; within a kind by value, so that everybody writes them in the same order. */
    @Override
    public int compareTo(Identifier other) {
        var byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
