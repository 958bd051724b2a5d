package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Refuses what nobody means and PostgreSQL cannot keep: texts with NUL, years of five digits. */
@Singleton
class StorableValues implements ObjectMapperCustomizer {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant BEGINNING = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    // After the module of the calendar, which brings its own.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(
                new SimpleModule("storable-values")
                        .addDeserializer(
                                String.class,
                                new Judged<>(
                                        String.class,
                                        StringDeserializer.instance,
                                        it -> it.indexOf('\0') < 0))
                        .addDeserializer(
                                LocalDate.class,
                                new Judged<>(
                                        LocalDate.class,
                                        LocalDateDeserializer.INSTANCE,
                                        it -> it.getYear() >= 0 && !it.isAfter(LAST_DAY)))
                        .addDeserializer(
                                Instant.class,
                                new Judged<>(
                                        Instant.class,
                                        InstantDeserializer.INSTANT,
                                        it -> !it.isBefore(BEGINNING) && !it.isAfter(END))));
    }

    private static final class Judged<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient JsonDeserializer<T> usual;
        private final transient Predicate<T> storable;

        Judged(Class<T> type, JsonDeserializer<T> usual, Predicate<T> storable) {
            super(type);
            this.usual = usual;
            this.storable = storable;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var value = usual.deserialize(json, context);
            if (value != null && !storable.test(value)) {
                throw context.weirdStringException(
                        json.getText(), handledType(), "cannot be stored");
            }
            return value;
        }
    }
}
