package coop.cooperer.rencontres.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements whose acceptance sentence this test, or the tests of this class, prove: numbers
 * of the requirements such as R110, D52 or A30.
 *
 * @see AcceptanceComparison
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Acceptance {

    /** The numbers, each a letter R, D or A and at most three digits. */
    String[] value();
}
