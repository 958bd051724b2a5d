package coop.cooperer.rencontres.gateway.caller;

import coop.cooperer.rencontres.gateway.limit.Limits;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Lets those pass who are known for who they are and have not asked too much. */
@ApplicationScoped
public class Admission {

    private final Callers callers;
    private final Limits limits;
    private final Problems problems;

    Admission(Callers callers, Limits limits, Problems problems) {
        this.callers = callers;
        this.limits = limits;
        this.problems = problems;
    }

    /** Goes on with the caller, or answers that it may not pass. */
    public void admit(RoutingContext context, Consumer<Caller> next) {
        callers.find(context)
                .onSuccess(caller -> count(context, caller, next))
                .onFailure(failure -> problems.send(context, failure));
    }

    /** Goes on only with a person. */
    public void admitPerson(RoutingContext context, Consumer<Caller.Person> next) {
        admit(
                context,
                caller -> {
                    switch (caller) {
                        case Caller.Nobody nobody -> problems.send(context, Problem.INVALID_TOKEN);
                        case Caller.Partner partner -> problems.send(context, Problem.NOT_ALLOWED);
                        case Caller.Person person -> next.accept(person);
                    }
                });
    }

    /** Goes on only with a person who has one of these roles. */
    public void admitPerson(
            RoutingContext context, Iterable<String> roles, Consumer<Caller.Person> next) {
        admitPerson(
                context,
                person -> {
                    if (person.hasOneOf(roles)) {
                        next.accept(person);
                    } else {
                        problems.send(context, Problem.NOT_ALLOWED);
                    }
                });
    }

    private void count(RoutingContext context, Caller caller, Consumer<Caller> next) {
        var allowed =
                switch (caller) {
                    case Caller.Person person -> limits.allowPerson(person.id(), context);
                    case Caller.Partner partner -> limits.allowPartner(partner.client(), context);
                    case Caller.Nobody nobody -> true;
                };
        if (allowed) {
            next.accept(caller);
        } else {
            problems.send(context, Problem.TOO_MANY_REQUESTS);
        }
    }
}
