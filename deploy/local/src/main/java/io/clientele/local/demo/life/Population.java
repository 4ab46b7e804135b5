package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.People;
import java.util.List;

/** Everyone without a name in the tour: who they are and how they live is drawn. */
public final class Population {

    private final long seed;
    private final People people;
    private final Journal journal;
    private final List<Part> parts;

    private record Part(double weight, Life life) {}

    public Population(long seed, People people, Journal journal) {
        this.seed = seed;
        this.people = people;
        this.journal = journal;
        this.parts = List.of(
                new Part(.79, new Shopper(people, journal)),
                new Part(.07, new ClubMember()),
                new Part(.11, new Prospect()),
                new Part(.03, new Employer(people, journal)));
    }

    public void tell(int howMany) {
        for (var number = 1; number <= howMany; number++) {
            var chance = Chance.of(seed, number);
            var person = people.next("lumen-%05d".formatted(number), chance);
            var diary = journal.of(person.userId(), person.place().zone(), chance);
            chance.of(parts, Part::weight).life().tell(person, diary, chance);
        }
    }
}
