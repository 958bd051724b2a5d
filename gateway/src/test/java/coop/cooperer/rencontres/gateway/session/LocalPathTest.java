package coop.cooperer.rencontres.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPageOfOurOwnIsKept() {
        var path = LocalPath.of("/appels/1?lot=3");

        assertThat(LocalPath.ofCookie(path.cookie()).value()).isEqualTo("/appels/1?lot=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "evil",
                "",
                "/a\r\nb",
            })
    void anythingElseIsTheFirstPage(String given) {
        assertThat(LocalPath.of(given).value()).isEqualTo("/");
    }
}
