package coop.cooperer.rencontres.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prenom.nom@example.org",
                " Prenom.NOM@Example.ORG ",
                "prenom.nom+seminaire@example.org",
                "ｐrenom.nom@example.org"
            })
    void oneMailboxHasOneKey(String spelling) {
        assertThat(new Address(spelling).key()).isEqualTo("prenom.nom@example.org");
    }

    @Test
    void aDomainHasOneKeyInBothScripts() {
        assertThat(new Address("a@écho.example").key())
                .isEqualTo(new Address("a@xn--cho-9la.example").key());
    }

    @Test
    void twoPeopleOfOneDomainStayTwo() {
        assertThat(new Address("a@example.org").key())
                .isNotEqualTo(new Address("b@example.org").key());
    }
}
