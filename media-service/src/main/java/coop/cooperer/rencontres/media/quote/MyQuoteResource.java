package coop.cooperer.rencontres.media.quote;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/** A person's own words in proceedings over HTTP, opened by the link of their consents. */
@Path("/api/v1/media/consents/mine/quotes")
@PermitAll
@RunOnVirtualThread
class MyQuoteResource {

    private static final String NO_STORE = "no-store";

    private final AnswerQuote answer;

    MyQuoteResource(AnswerQuote answer) {
        this.answer = answer;
    }

    @POST
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Les mots que les actes me prêtent")
    public List<QuoteView.OwnQuote> readMyQuotes(@Valid @NotNull MyLink mine) {
        return answer.mine(mine.link()).stream().map(QuoteView.OwnQuote::of).toList();
    }

    @POST
    @Path("answers")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Approuver mes mots, ou non ; sans approbation rien ne paraît")
    public QuoteView.OwnQuote answerQuote(@Valid @NotNull Approval said) {
        return QuoteView.OwnQuote.of(answer.run(said.link(), said.quote(), said.approved()));
    }

    /** The link of a person. */
    record MyLink(@NotBlank @Size(max = 100) String link) {}

    /** What the person says of one of them. */
    record Approval(
            @NotBlank @Size(max = 100) String link, @NotNull UUID quote, boolean approved) {}
}
