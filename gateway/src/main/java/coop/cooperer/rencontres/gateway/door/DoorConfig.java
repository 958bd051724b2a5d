package coop.cooperer.rencontres.gateway.door;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the door stands. */
@ConfigMapping(prefix = "door")
interface DoorConfig {

    /** Its address as browsers see it: https, or http on this machine only. */
    URI publicUrl();
}
