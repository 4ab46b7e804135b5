package io.clientele.bench.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A million people of four scripts, put straight into the tables of profile-service with the function that it finds them by:
 * two in three have Latin names, then Thai, Chinese and Arabic. The names, and who is whose, are a function of the number.
 */
final class Million {

    static final int PEOPLE = 1_000_000;

    private static final List<String> FILLING = List.of(
            "set synchronous_commit = off",
            "set maintenance_work_mem = '256MB'",
            "drop index profile_search, profile_attributes, profile_created, profile_is_organisation, profile_of_organisation",
            """
            create temp table draft as
            select n, lpad(to_hex(1700000000000 + n), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8'
                          || lpad(to_hex(n), 15, '0') as hex,
                   case when n % 12 < 8 then (array['Anna','Søren','Işıl','Zoë','John','Maria','Łukasz','Émile','Ingrid','Omar',
                            'Priya','Kwame','Olga','Björn','Carmen','Declan','Fatima','Giulia','Hugo','Yara'])[1 + n * 7 % 20]
                        when n % 12 < 10 then (array['สมชาย','สุดา','ประเสริฐ','มาลี','วิชัย','กนกวรรณ'])[1 + n * 5 % 6]
                        when n % 12 < 11 then (array['小明','丽','伟','芳','建国','秀英','桂英','静'])[1 + n / 12 % 8]
                        else (array['أحمد','فاطمة','هدى','يوسف','شيماء','عمر'])[1 + n / 12 % 6] end as first,
                   case when n % 12 < 8 then initcap(translate(lpad((n::bigint * 7919 % 99991)::text, 5, '0'),
                            '0123456789', 'aebicodurm')) || (array['son','sen','ez','ova','wicz','er','man','ini'])[1 + n % 8]
                        when n % 12 < 10 then (array['ใจดี','ทองสุข','ศรีสุข','แสงทอง','วงศ์ไทย'])[1 + n / 12 % 5]
                        when n % 12 < 11 then (array['王','李','张','刘','陈','杨','黄','赵','欧阳'])[1 + n / 96 % 9]
                        else (array['الفاطمي','حسن','النجار','السيد'])[1 + n / 72 % 4] end as last
            from generate_series(1, $) n""".replace("$", Integer.toString(PEOPLE)),
            """
            insert into identifier (kind, value, profile_id, since)
            select kind, value, hex::uuid, now() from draft, lateral (values
                ('USER_ID', 'u-' || n),
                ('EMAIL', 'buyer' || n || '@people.example'),
                ('PHONE', '+668' || lpad((n::bigint * 7919 % 100000000)::text, 8, '0'))) v(kind, value)
            where kind = 'USER_ID' or kind = 'EMAIL' or n % 2 = 0""",
            "analyze identifier",
            """
            insert into profile (id, share, attributes, email, phone, created_at, changed_at)
            select hex::uuid, n % 64, jsonb_strip_nulls(jsonb_build_object(
                       'firstName', first, 'lastName', last, 'email', 'buyer' || n || '@people.example',
                       'street', (n % 300) || ' ' || (array['Rue de l''Église','High Street','ถนนสุขุมวิท','长安街'])[1 + n % 4],
                       'city', (array['Paris','London','Bangkok','北京','Cairo'])[1 + n % 5],
                       'country', (array['FR','GB','TH','CN','EG'])[1 + n % 5],
                       'language', (array['fr','en','th','zh','ar'])[1 + n % 5],
                       'kind', case when n % 50 = 0 then 'ORGANISATION' end,
                       'role', case when n % 1000 = 0 then 'INTERMEDIARY' end,
                       'internal', case when n % 10000 = 0 then true end,
                       'card', 'gold-' || n % 5000)),
                   'buyer' || n || '@people.example',
                   case when n % 2 = 0 then '+668' || lpad((n::bigint * 7919 % 100000000)::text, 8, '0') end,
                   timestamptz '2024-01-01' + n * interval '1 minute', timestamptz '2024-01-01' + n * interval '1 minute'
            from draft""",
            "update profile set search = search_text(id, attributes, email)",
            """
            insert into consent (profile_id, channel, topic, status, basis, decided_at, recorded_at)
            select hex::uuid, 'EMAIL', 'newsletter', case when n % 3 = 0 then 'DENIED' when n % 5000 = 1 then 'REVOKED' else 'GRANTED' end,
                   'CONSENT', now(), now() from draft""",
            """
            insert into event (profile_id, id, name, occurred_at, recorded_at, origin_profile_id)
            select hex::uuid, gen_random_uuid(), 'Product Viewed', timestamptz '2025-01-01' + n * interval '30 seconds',
                   now(), hex::uuid
            from draft where n % 2 = 0""",
            """
            insert into account_manager_assignment
                (profile_id, id, manager_id, manager_name, reason, assigned_by, assigned_at, origin_profile_id)
            select hex::uuid, gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'One', 'bench', 'bench', now(), hex::uuid
            from draft where n % 2000 = 0""",
            "create index profile_search on profile using gin (search gin_trgm_ops) where merged_into is null",
            "create index profile_attributes on profile using gin (attributes jsonb_path_ops) where merged_into is null",
            "create index profile_created on profile (created_at, id) where merged_into is null",
            "create index profile_is_organisation on profile (id) where attributes ->> 'kind' = 'ORGANISATION'",
            "create index profile_of_organisation on profile ((attributes ->> 'organisation'), id)"
                    + " where attributes ->> 'organisation' is not null",
            "create table plain_profile as select id, search from profile",
            "alter table plain_profile add primary key (id)",
            "vacuum analyze");

    private Million() {}

    /** Also a plain table of the same texts, for the reference. */
    static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : FILLING) {
                statement.execute(step);
            }
        }
    }
}
