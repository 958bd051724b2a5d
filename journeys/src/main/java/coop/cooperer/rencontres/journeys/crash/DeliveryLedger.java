package coop.cooperer.rencontres.journeys.crash;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What notification-service has noted of its deliveries, in its database itself. */
public final class DeliveryLedger {

    private final LocalPlatform platform;

    private DeliveryLedger(LocalPlatform platform) {
        this.platform = platform;
    }

    /** The ledger of this platform. */
    public static DeliveryLedger of(LocalPlatform platform) {
        return new DeliveryLedger(platform);
    }

    /** The ids of the events that some receiver has taken. */
    Set<String> delivered() {
        return Set.copyOf(column("select event::text from delivery where status = 'DELIVERED'"));
    }

    /**
     * Makes every prompt receiver wait for so many events that were delivered elsewhere, as after a
     * long outage; answers for how many deliveries.
     */
    public long owe(int events) {
        return Long.parseLong(
                column(
                                """
                                with owed as (
                                    insert into delivery
                                        (id, subscription, event, type, created_at, status, due_at)
                                    select gen_random_uuid(), s.id, e.id, e.type, now(), 'PENDING', now()
                                    from subscription s cross join (
                                        select id, type from public_event
                                        order by position limit %d) e
                                    where s.url like '%%/prompt/%%'
                                    on conflict do nothing
                                    returning 1)
                                select count(*)::text from owed
                                """
                                        .formatted(events))
                        .getFirst());
    }

    private List<String> column(String sql) {
        var address = "jdbc:postgresql://" + platform.address("postgresql") + "/notifications";
        var password = platform.secrets().get("database.notifications");
        try (var connection = DriverManager.getConnection(address, "notifications", password);
                var select = connection.createStatement();
                var rows = select.executeQuery(sql)) {
            var column = new HashSet<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return List.copyOf(column);
        } catch (SQLException failure) {
            throw new IllegalStateException("the deliveries cannot be read", failure);
        }
    }
}
