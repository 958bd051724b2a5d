package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.seminars.paper.PrintPage;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What is printed of a day; the words lie in {@code templates/Pages}. */
final class Pages {

    private Pages() {}

    /**
     * The sheet of a day, to be signed or as it was.
     *
     * @param day the date in words
     * @param place where it is held; empty if no place was confirmed
     * @param people one line each; blank ones for who comes without a registration
     * @param morningOrganiser the name under which the morning was closed; empty before
     * @param afternoonOrganiser the same for the afternoon
     */
    record SheetPage(
            PrintPage.Frame frame,
            String title,
            String day,
            String place,
            List<Person> people,
            String morningOrganiser,
            String afternoonOrganiser)
            implements TemplateInstance {}

    /** A line of a sheet: all that it may show of a person, and no more (D49, D51). */
    record Person(
            String familyName,
            String givenName,
            String organisation,
            String function,
            String morning,
            String afternoon) {

        static final Person NOBODY = new Person("", "", "", "", "", "");
    }

    /** What a person may show others about a day. */
    record CertificatePage(
            PrintPage.Frame frame, String title, String day, String name, List<String> halfDays)
            implements TemplateInstance {}
}
