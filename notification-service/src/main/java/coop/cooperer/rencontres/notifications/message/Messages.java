package coop.cooperer.rencontres.notifications.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every message. */
interface Messages {

    /** Stores a new message unless the same fact has been announced before. */
    boolean announce(Message message);

    /** A message that is due and that nobody else holds, held until the transaction ends. */
    Optional<Message> nextDue(Instant now);

    /** The message of this id, which nobody else changes until the transaction ends. */
    Message hold(UUID id);

    /** Stores the changes of a message. */
    void save(Message message);

    /** The message of this id, if there is one. */
    Optional<Message> find(UUID id);

    /**
     * Messages by age.
     *
     * @param status only those; nothing for all
     */
    List<Message> list(@Nullable String status, UUID after, int rows);
}
