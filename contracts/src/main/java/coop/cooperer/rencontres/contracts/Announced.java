package coop.cooperer.rencontres.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States to whom an event may be told, and which kind of object its subject is. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Announced {

    /** The widest circle that may hear of it. */
    Audience to();

    /** The scope that a partner system needs; empty unless the audience is {@code PARTNER}. */
    String scope() default "";

    /** The kind of the subject, in the words of the glossary: {@code call}, {@code bid}… */
    String subject();

    /** What the identifiers in the event stand for. */
    Privacy holds() default Privacy.IDENTIFIERS;
}
