package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.World;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The life of the 2021 call, from its draft to its published proceedings, under new ids each time.
 */
public final class Story2021 {

    // How long the services may take to hear of each other.
    private static final Duration ORDINARY = Duration.ofSeconds(30);

    private final World world;
    private final Consumer<String> console;

    /** A story of this world, told line by line. */
    public Story2021(World world, Consumer<String> console) {
        this.world = world;
        this.console = console;
    }

    /**
     * Plays it.
     *
     * @return how many checkpoints held: all of them
     * @throws RuntimeException with a message that names the first checkpoint that did not hold
     */
    public int play() {
        try (var events = new EventLog(world.platform().address("kafka")).open();
                var partner = new WebhookReceiver()) {
            var story = new Checkpoints(events, console, ORDINARY.plus(world.patience()));
            try (var ledger = new PartnerLedger(world, story)) {
                story.check("a partner subscribes to every public event", ledger::begin);
                var plot = new AnsweringTheCall(world, story).play(partner);
                new ChoosingHolders(world, story).play(plot);
                new HoldingSeminars(world, story).play(plot);
                new ShowingMedia(world, story, partner).play(plot);
                new PublishingProceedings(world, story).play(plot, partner);
                story.check(
                        "the partner has every public event of the chain exactly once",
                        ledger::holds);
                story.check("the platform lives in the present again", world::resetClock);
                return story.held();
            } catch (RuntimeException broken) {
                resetClockQuietly();
                throw broken;
            }
        }
    }

    // The first failure is the one to tell; a service that is away cannot be told the time.
    private void resetClockQuietly() {
        try {
            world.resetClock();
        } catch (RuntimeException away) {
            console.accept("The business clock could not be reset: " + away.getMessage());
        }
    }
}
