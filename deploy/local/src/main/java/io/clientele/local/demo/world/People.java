package io.clientele.local.demo.world;

import io.clientele.local.demo.world.Names.Name;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thinks up people and organisations; neither mail nor a call to them can reach anybody. */
public final class People {

    private static final List<String> MAIL_HOSTS = List.of("mail.example", "post.example", "inbox.example");
    private static final List<String> TRADES =
            List.of("Hotels", "Interiors", "Architects", "Foods", "Travel", "Dental");
    /** The numbers that Ofcom keeps for drama: 07700 900000 to 900999. */
    private static final int DRAMA_NUMBERS = 1000;

    private final LocalDate today;
    private final Addresses addresses = new Addresses();
    private int phones;

    public People(LocalDate today) {
        this.today = today;
    }

    public Person next(String userId, Chance chance) {
        var culture = chance.of(List.of(Culture.values()), Culture::weight);
        var place = chance.of(culture.places(), Place::weight);
        var names = Names.of(culture);
        return somebody(userId, culture, place, chance.of(place.cities()), family(culture, names, chance), chance);
    }

    /** Of the same household: the same home and, where there is one, the same family name. */
    public Person relativeOf(Person person, String userId, Chance chance) {
        var family = Names.of(person.culture()).family(person.lastName());
        return somebody(userId, person.culture(), person.place(), person.city(), family, chance);
    }

    /** A company, or a school, that somebody works for. */
    public Organisation employerOf(Person person, String userId, boolean school, Chance chance) {
        var founder = chance.of(Names.of(person.culture()).families()).latin();
        var name = founder + " " + (school ? "School, " + person.city() : chance.of(TRADES));
        var address = addresses.give("office", Addresses.plain(name) + ".example");
        return new Organisation(userId, name, address, person.culture(), person.place(), person.city());
    }

    private Person somebody(
            String userId, Culture culture, Place place, String city, @Nullable Name family, Chance chance) {
        var woman = chance.happens(.56);
        var first =
                chance.of(woman ? Names.of(culture).women() : Names.of(culture).men());
        var latin = chance.happens(.3);
        return new Person(
                userId,
                culture,
                place,
                city,
                woman ? "female" : "male",
                first.in(latin),
                family == null ? null : family.in(latin),
                chance.happens(.97) ? address(first, family, chance) : null,
                chance.happens(.5) ? phone(place) : null,
                chance.happens(.6) ? birthday(chance) : null);
    }

    /** Many Indonesians have one name and no other. */
    private @Nullable Name family(Culture culture, Names names, Chance chance) {
        return culture == Culture.INDONESIAN && chance.happens(.3) ? null : chance.of(names.families());
    }

    private String address(Name first, @Nullable Name family, Chance chance) {
        var name = Addresses.plain(first.latin()) + (family == null ? "" : "." + Addresses.plain(family.latin()));
        return addresses.give(name, chance.of(MAIL_HOSTS));
    }

    private @Nullable String phone(Place place) {
        return place.country().equals("United Kingdom") && phones < DRAMA_NUMBERS
                ? "+447700900%03d".formatted(phones++)
                : null;
    }

    private LocalDate birthday(Chance chance) {
        return today.minusDays(chance.between(18 * 366, 78 * 365));
    }
}
