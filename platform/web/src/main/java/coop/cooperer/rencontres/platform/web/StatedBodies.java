package coop.cooperer.rencontres.platform.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses the body {@code null}: where something is to be stated, nothing states nothing. */
@Provider
class StatedBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null) {
            throw new Refusal(PlatformReason.MALFORMED_JSON, "Envoyez un objet, pas « null ».");
        }
        return body;
    }
}
