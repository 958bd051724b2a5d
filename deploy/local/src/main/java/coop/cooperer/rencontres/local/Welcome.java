package coop.cooperer.rencontres.local;

import java.time.Duration;

/** What a newcomer reads when everything is ready. */
final class Welcome {

    private Welcome() {}

    static String of(LocalPlatform platform, Duration time) {
        var door = platform.address("gateway");
        return """

        Ready in %d s.

          Rencontres      %s
          API             %s/docs
          Mailbox         %s
          Keycloak        %s   (admin, password in %s)

        Sign-ins, all with the password demo-Rencontres-2021:

          issuer, administrators   admin1  admin2       second factor: ./rencontres code
          issuer, evaluators       evaluateur  evaluateur-2  evaluateur-3   (also with a code)
          candidates               structure-a  structure-a-equipe  structure-b … structure-f
          committee members        membre-cpe  membre-collectivite  membre-territoire  membre-cae
          funder, auditor          observateur  auditeur
          no role                  participant

        Play the 2021 call with ./rencontres demo; stop with Ctrl-C or ./rencontres down.
        """
                .formatted(
                        time.toSeconds(),
                        door,
                        door,
                        platform.address("mail"),
                        platform.address("keycloak"),
                        platform.home().secrets());
    }
}
