package coop.cooperer.rencontres.gateway.audit;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which entries are asked for, as the caller wrote it and as it was found good. */
public record Question(Map<String, String> filters) {

    private static final List<String> IDS = List.of("subject", "person", "organisation");
    private static final List<String> TEXTS = List.of("kind", "correlation");
    private static final List<String> INSTANTS = List.of("from", "until");

    /**
     * What these parameters ask for.
     *
     * @throws Refused when one of them is not what it should be
     */
    static Question of(MultiMap parameters) {
        var filters = new LinkedHashMap<String, String>();
        try {
            IDS.forEach(
                    name ->
                            one(parameters, name)
                                    .ifPresent(it -> put(filters, name, UUID.fromString(it))));
            INSTANTS.forEach(
                    name ->
                            one(parameters, name)
                                    .ifPresent(it -> put(filters, name, Instant.parse(it))));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Refused(Problem.INVALID_FIELD);
        }
        for (var name : TEXTS) {
            one(parameters, name).ifPresent(it -> filters.put(name, plain(it)));
        }
        return new Question(Map.copyOf(filters));
    }

    private static void put(Map<String, String> filters, String name, Object value) {
        filters.put(name, value.toString());
    }

    private static Optional<String> one(MultiMap parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).filter(it -> !it.isEmpty());
    }

    private static String plain(String text) {
        if (!text.matches("[\\w.-]{1,64}")) {
            throw new Refused(Problem.INVALID_FIELD);
        }
        return text;
    }

    /** The same question to a service. */
    String query(Optional<String> before, int limit) {
        var asked = new LinkedHashMap<>(filters);
        before.ifPresent(mark -> asked.put("before", mark));
        asked.put("limit", String.valueOf(limit));
        return asked.entrySet().stream()
                .map(
                        it ->
                                it.getKey()
                                        + "="
                                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
