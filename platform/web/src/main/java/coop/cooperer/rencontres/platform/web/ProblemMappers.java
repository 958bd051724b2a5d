package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where a "no" becomes an HTTP answer. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return Problem.of(
                refusal.reason(),
                refusal.detail(),
                refusal.fields().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> new Problem.FieldError(it.getKey(), it.getValue()))
                        .toList());
    }

    @ServerExceptionMapper
    Response wrongFields(ConstraintViolationException wrong) {
        return Problem.of(
                PlatformReason.INVALID_FIELD,
                "Corrigez les champs indiqués puis recommencez.",
                wrong.getConstraintViolations().stream().map(ProblemMappers::field).toList());
    }

    // The framework has a mapper of its own for mismatches; only one as specific takes its place.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException unreadable) {
        if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.of(
                    PlatformReason.INVALID_FIELD,
                    "Corrigez les champs indiqués puis recommencez.",
                    List.of(new Problem.FieldError(path(mapping), "n’a pas la forme attendue")));
        }
        return Problem.of(
                PlatformReason.MALFORMED_JSON, "Vérifiez les accolades, virgules et guillemets.");
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unknownCaller(SecurityException unknown) {
        var problem =
                Problem.of(
                        PlatformReason.INVALID_TOKEN,
                        "Connectez-vous, ou présentez un jeton en cours de validité.");
        return Response.fromResponse(problem).header("WWW-Authenticate", "Bearer").build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return Problem.of(
                PlatformReason.NOT_ALLOWED, "Votre rôle ou votre jeton ne le permet pas.");
    }

    @ServerExceptionMapper
    Response away(UncheckedIOException away) {
        LOG.warnf("Something that the answer needs is away: %s", away.getMessage());
        return Problem.of(
                PlatformReason.OWNER_AWAY,
                "Rien n’a été enregistré : réessayez dans quelques instants.");
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return Problem.of(
                PlatformReason.STALE_VERSION, "Relisez-le, puis refaites votre modification.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException no) {
        if (no.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        return switch (no.getResponse().getStatus()) {
            case 400 -> Problem.of(PlatformReason.MALFORMED_JSON, "Vérifiez la requête.");
            case 401 -> unknownCaller(new UnauthorizedException());
            case 403 -> forbidden(new ForbiddenException());
            case 404 -> Problem.of(PlatformReason.UNKNOWN_ADDRESS, "Vérifiez l’adresse.");
            case 405 -> Problem.of(PlatformReason.METHOD_NOT_ALLOWED, "Vérifiez la méthode.");
            case 406 -> Problem.of(PlatformReason.NOT_ACCEPTABLE, "Demandez application/json.");
            case 413 -> Problem.of(PlatformReason.BODY_TOO_LARGE, "Réduisez la taille de l’envoi.");
            case 415 ->
                    Problem.of(PlatformReason.UNSUPPORTED_MEDIA_TYPE, "Envoyez application/json.");
            default -> unexpected(no);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable bug) {
        LOG.error("Unexpected failure", bug);
        return Problem.of(
                PlatformReason.INTERNAL_ERROR,
                "Réessayez ; si cela persiste, communiquez le numéro de requête.");
    }

    private static Problem.FieldError field(ConstraintViolation<?> violation) {
        // The method and the name of the body parameter are ours; the caller knows the rest.
        var path =
                StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .filter(node -> node.getName() != null)
                        .map(Path.Node::toString)
                        .collect(Collectors.toList());
        var known = path.size() > 2 ? path.subList(2, path.size()) : path.subList(1, path.size());
        return new Problem.FieldError(String.join(".", known), violation.getMessage());
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
