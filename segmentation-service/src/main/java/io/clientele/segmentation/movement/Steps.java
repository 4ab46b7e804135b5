package io.clientele.segmentation.movement;

/**
 * Statements about who moved, which all begin alike: a step is a month at whose end somebody stood elsewhere than at the
 * end of the month before. Days that changed nothing of where people stand have left no row, so nothing is asked of them.
 */
final class Steps {

    private static final String BEGIN = """
            with told as (
                select profile_id, judged_on, %1$s as place from standing_before
                union all
                select profile_id, judged_on, %1$s from standing where exemption is null
            ), turn as (
                select profile_id, judged_on, place, date_trunc('month', judged_on)::date as month
                from (select *, lag(place) over (partition by profile_id order by judged_on) as origin from told) t
                where place is distinct from origin
            ), step as (
                select profile_id, month, judged_on as moved_on, place, coalesce(origin, 'NEW') as origin
                from (
                    select *, lag(place) over (partition by profile_id order by month) as origin
                    from (select distinct on (profile_id, month) * from turn order by profile_id, month, judged_on desc) t) t
                where place is distinct from origin
            )
            """;

    /** With {@link Place places}. */
    static final String OF_PLACES = of(Place.OF_A_ROW);

    /** Of a step, the ones that are asked for; who stood somewhere when all began has not moved there. */
    static final String ASKED_FOR = """
            month = :month and month > (select min(month) from turn)
            and (:origin::text is null or origin = :origin) and (:place::text is null or place = :place)
            """;

    private Steps() {}

    /**
     * The tables {@code turn} (the first day at each place) and {@code step} (profile_id, month, moved_on, origin, place).
     *
     * @param place of a row of how somebody stood
     */
    static String of(String place) {
        return BEGIN.formatted(place);
    }
}
