package io.clientele.profile.trait;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads phone numbers as people write them; one without a country's prefix is of the country of the business. */
@ApplicationScoped
public class PhoneNumbers {

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    public PhoneNumbers(@ConfigProperty(name = "clientele.shop.country") Optional<String> country) {
        this.country = country.orElse("ZZ"); // the library's "unknown": only numbers with a prefix are read
    }

    /** In E.164; empty if it can't be anybody's number. */
    public Optional<String> read(String written) {
        try {
            var number = numbers.parse(written, country);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
