package coop.cooperer.rencontres.media.photo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a photograph (requirement D81); what is not known yet is empty. */
record Description(
        String alternativeText,
        String caption,
        String creator,
        String credit,
        String copyright,
        @Nullable LocalDate takenOn,
        String city,
        String country,
        List<String> keywords) {

    Description {
        keywords = List.copyOf(keywords);
    }

    /** The same, completed by what the other one knows. */
    Description orElse(Description other) {
        return new Description(
                one(alternativeText, other.alternativeText),
                one(caption, other.caption),
                one(creator, other.creator),
                one(credit, other.credit),
                one(copyright, other.copyright),
                takenOn == null ? other.takenOn : takenOn,
                one(city, other.city),
                one(country, other.country),
                keywords.isEmpty() ? other.keywords : keywords);
    }

    /** The names of the fields that are still missing. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        note(missing, "alternativeText", alternativeText.isBlank());
        note(missing, "caption", caption.isBlank());
        note(missing, "creator", creator.isBlank());
        note(missing, "credit", credit.isBlank());
        note(missing, "copyright", copyright.isBlank());
        note(missing, "takenOn", takenOn == null);
        note(missing, "city", city.isBlank());
        note(missing, "country", country.isBlank());
        note(missing, "keywords", keywords.isEmpty());
        return missing;
    }

    private static void note(List<String> missing, String field, boolean isMissing) {
        if (isMissing) {
            missing.add(field);
        }
    }

    private static String one(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
