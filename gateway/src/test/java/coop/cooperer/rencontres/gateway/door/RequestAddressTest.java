package coop.cooperer.rencontres.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?a=%2f..//",
                "/appels/",
                "/api/v1/calls/00000000-0000-4000-8000-0000000000a1",
                "/assets/index-BbX.1.js",
                "/.well-known/security.txt",
                "/s%C3%A9minaires",
            })
    void anOrdinaryAddressIsPlain(String uri) {
        assertThat(new RequestAddress(uri).isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "a", "//", "/a//", "/a//b", "/.", "/..", "/a/./b", "/a/..", "/a/../b",
                "/a;b", "/a\\b", "/a%2Fb", "/a%5cb", "/%2e", "/a%", "/a%4", "/a#b", "/é", "/a b",
            })
    void anAmbiguousAddressIsNot(String uri) {
        assertThat(new RequestAddress(uri).isPlain()).isFalse();
    }
}
