package coop.cooperer.rencontres.committees.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What an organisation is to do by a day; open as long as nobody said that it is done. */
@Entity
@Table(name = "action_item")
@NullUnmarked
class ActionRow {

    @Id UUID id;
    @Version int version;
    UUID committee;
    UUID meeting;
    String title;
    UUID owner;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "done_at")
    Instant doneAt;

    ActionItem item() {
        return new ActionItem(id, version, committee, meeting, title, owner, dueOn, doneAt);
    }
}
