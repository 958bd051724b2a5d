package coop.cooperer.rencontres.contracts;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    @Test
    void theCommittedPageSaysWhatTheRecordsSay() throws IOException {
        Committed.page().says(EventsPage.print());
    }
}
