package coop.cooperer.rencontres.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that every kind of event must pass. */
@ParameterizedTest(name = "{0}")
@MethodSource("coop.cooperer.rencontres.contracts.EventType#all")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EveryEvent {}
