package coop.cooperer.rencontres.notifications.delivery;

/** The statements over the deliveries. */
final class DeliverySql {

    static final String WANTING =
            """
            select id from subscription
            where status = 'ACTIVE' and events @> ?::text[]
              and (cardinality(calls) = 0 or calls && ?)
              and (cardinality(lots) = 0 or lots && ?)
              and (cardinality(seminars) = 0 or seminars && ?)
            """;

    static final String ADD =
            """
            insert into delivery (id, subscription, event, type, created_at, status, due_at)
            values (?, ?, ?, ?, ?, 'PENDING', ?)
            on conflict (subscription, event) do nothing
            """;

    static final String WAITING =
            """
            select s.id from subscription s left join delivery_lane l on l.subscription = s.id
            where s.status = 'ACTIVE' and coalesce(l.resting_until, '-infinity') <= ?
              and exists (
                select 1 from delivery d
                where d.subscription = s.id and d.status = 'PENDING' and d.due_at <= ?
                  and coalesce(d.held_until, '-infinity') <= ?)
            """;

    static final String TAKE =
            """
            with due as materialized (
                select d.id
                from unnest(?::uuid[], ?::int[]) as room (subscription, places)
                join subscription s on s.id = room.subscription and s.status = 'ACTIVE'
                left join delivery_lane l on l.subscription = room.subscription
                cross join lateral (
                    select id from delivery
                    where subscription = room.subscription and status = 'PENDING' and due_at <= ?
                      and coalesce(held_until, '-infinity') <= ?
                    order by due_at, place
                    limit case when l.resting_until is null then room.places else 1 end
                    for update skip locked) d
                where coalesce(l.resting_until, '-infinity') <= ?)
            update delivery d set held_until = ?
            from due, public_event e
            where d.id = due.id and e.id = d.event
            returning d.id, d.subscription, d.event, d.type, e.payload, d.made, d.tries
            """;

    static final String REST =
            """
            update delivery_lane set resting_until = ?
            where subscription = any(?) and resting_until is not null
            """;

    static final String NOTE_ATTEMPTS =
            """
            insert into delivery_attempt
                (delivery, number, at, status, failure, milliseconds, response)
            select d.id, a.number, a.at, a.status, a.failure, a.milliseconds, a.response
            from unnest(?::uuid[], ?::int[], ?::timestamptz[], ?::int[], ?::text[], ?::bigint[],
                        ?::text[])
                as a (delivery, number, at, status, failure, milliseconds, response)
            join delivery d on d.id = a.delivery
            on conflict do nothing
            """;

    static final String SETTLE =
            """
            update delivery d
            set status = a.status, due_at = a.due_at, settled_at = a.settled_at, held_until = null,
                made = d.made + 1, tries = d.tries + 1
            from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                as a (delivery, status, due_at, settled_at)
            where d.id = a.delivery and d.status = 'PENDING'
            """;

    static final String ABANDON =
            """
            update delivery set status = 'ABANDONED', settled_at = ?
            where subscription = ? and status = 'PENDING'
            """;

    static final String OLDEST =
            """
            select s.id, d.created_at from subscription s
            cross join lateral (
                select created_at from delivery
                where subscription = s.id and status = 'PENDING'
                order by due_at, place limit 1) d
            """;

    private DeliverySql() {}
}
