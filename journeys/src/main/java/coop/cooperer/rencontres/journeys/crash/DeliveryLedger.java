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

    /** How many deliveries wait. */
    public long waiting() {
        return Long.parseLong(
                column("select count(*)::text from delivery where status = 'PENDING'").getFirst());
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
