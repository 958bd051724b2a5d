package coop.cooperer.rencontres.media.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A consent as the database keeps it. */
@Entity
@Table(name = "consent")
@NullUnmarked
class ConsentRow {

    @Id UUID id;
    @Version int version;
    UUID person;

    @Enumerated(EnumType.STRING)
    ConsentKind kind;

    String beneficiary;
    String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Use> uses;

    String territory;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    LocalDate until;

    @Column(name = "free_of_charge")
    boolean freeOfCharge;

    @Column(name = "withdrawal_contact")
    String withdrawalContact;

    String status;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Signature> signatures;

    @Column(name = "sole_parent_ground")
    String soleParentGround;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "ended_at")
    Instant endedAt;

    void take(Consent consent) {
        person = consent.person();
        kind = consent.kind();
        var terms = consent.terms();
        beneficiary = terms.beneficiary();
        purpose = terms.purpose();
        uses = terms.uses();
        territory = terms.territory();
        from = terms.from();
        until = terms.until();
        freeOfCharge = terms.freeOfCharge();
        withdrawalContact = terms.withdrawalContact();
        status = statusOf(consent);
        switch (consent.status()) {
            case Consent.Status.Requested(var signed, var ground) -> {
                signatures = signed;
                soleParentGround = ground;
                answeredAt = null;
            }
            case Consent.Status.Granted(var signed, var ground, var at) -> {
                signatures = signed;
                soleParentGround = ground;
                answeredAt = at;
            }
            case Consent.Status.Refused(var at) -> answeredAt = at;
            case Consent.Status.Withdrawn(var at) -> endedAt = at;
            case Consent.Status.Expired(var at) -> endedAt = at;
        }
    }

    Consent consent() {
        return new Consent(
                id,
                version,
                person,
                kind,
                new Terms(
                        beneficiary,
                        purpose,
                        uses,
                        territory,
                        from,
                        until,
                        freeOfCharge,
                        withdrawalContact),
                standing());
    }

    static String statusOf(Consent consent) {
        return switch (consent.status()) {
            case Consent.Status.Requested _ -> "REQUESTED";
            case Consent.Status.Granted _ -> "GRANTED";
            case Consent.Status.Refused _ -> "REFUSED";
            case Consent.Status.Withdrawn _ -> "WITHDRAWN";
            case Consent.Status.Expired _ -> "EXPIRED";
        };
    }

    private Consent.Status requested() {
        return new Consent.Status.Requested(
                Objects.requireNonNullElse(signatures, List.of()),
                Objects.requireNonNullElse(soleParentGround, ""));
    }

    private Consent.Status standing() {
        return switch (status) {
            case "REQUESTED" -> requested();
            case "GRANTED" -> new Consent.Status.Granted(signatures, soleParentGround, answeredAt);
            case "REFUSED" -> new Consent.Status.Refused(answeredAt);
            case "WITHDRAWN" -> new Consent.Status.Withdrawn(endedAt);
            case "EXPIRED" -> new Consent.Status.Expired(endedAt);
            default -> throw new IllegalStateException(Objects.toString(status));
        };
    }
}
