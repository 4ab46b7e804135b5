package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Person;

/** How one kind of person lives with the shop. */
interface Life {

    void tell(Person person, Diary diary, Chance chance);
}
