package coop.cooperer.rencontres.platform.invention;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks, and adds to a question what shows who it is. */
@FunctionalInterface
public interface Caller {

    /**
     * Sends the question.
     *
     * @throws IOException if nobody answers
     */
    HttpResponse<String> send(HttpRequest.Builder question)
            throws IOException, InterruptedException;

    /** A caller that brings this token; an empty one stands for nobody. */
    static Caller bearing(String token) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return question -> {
            if (!token.isEmpty()) {
                question.setHeader("Authorization", "Bearer " + token);
            }
            return http.send(question.build(), BodyHandlers.ofString());
        };
    }
}
