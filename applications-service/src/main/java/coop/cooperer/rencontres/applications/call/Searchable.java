package coop.cooperer.rencontres.applications.call;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which calls are found: without accents, case or kind of apostrophe (D100). */
final class Searchable {

    private Searchable() {}

    static String of(Call call) {
        return of(
                Stream.concat(
                                Stream.of(call.content().title(), call.content().subject()),
                                call.lots().stream()
                                        .flatMap(
                                                it ->
                                                        Stream.of(
                                                                it.label(),
                                                                Objects.requireNonNullElse(
                                                                        it.alternateLabel(), ""))))
                        .collect(Collectors.joining(" ")));
    }

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[%_\\\\\\p{Cntrl}]", " ")
                .strip();
    }
}
