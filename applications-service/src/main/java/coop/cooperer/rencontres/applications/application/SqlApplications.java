package coop.cooperer.rencontres.applications.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.applications.sealing.Vault;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The applications in the database; content is sealed on the way in, unsealed on the way out. */
@ApplicationScoped
class SqlApplications implements Applications, PanacheRepositoryBase<ApplicationRow, UUID> {

    private final SqlApplicationVersions versions;
    private final Vault vault;
    private final ObjectMapper json;

    SqlApplications(SqlApplicationVersions versions, Vault vault, ObjectMapper json) {
        this.versions = versions;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public Application get(UUID id, UUID organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .map(this::application)
                .orElseThrow(SqlApplications::unknown);
    }

    @Override
    public Application hold(UUID id, UUID organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::application)
                .orElseThrow(SqlApplications::unknown);
    }

    @Override
    public Application holdEntered(UUID id, UUID person) {
        return find("id = ?1 and enteredBy = ?2 and status = 'DRAFT'", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::application)
                .orElseThrow(SqlApplications::unknown);
    }

    @Override
    public List<Application> entered(UUID call, UUID person, UUID after, int rows) {
        return find(
                        "call = ?1 and enteredBy = ?2 and status = 'DRAFT' and id > ?3 order by id",
                        call,
                        person,
                        after)
                .page(0, rows)
                .stream()
                .map(this::application)
                .toList();
    }

    @Override
    public boolean exists(UUID call, UUID organisation, Candidate candidate) {
        return count(
                        "call = ?1 and organisation = ?2 and candidate = ?3"
                                + " and status <> 'WITHDRAWN'",
                        call,
                        organisation,
                        mark(candidate))
                > 0;
    }

    @Override
    public List<Application> of(UUID organisation, UUID after, int rows) {
        return find("organisation = ?1 and id > ?2 order by id", organisation, after)
                .page(0, rows)
                .stream()
                .map(this::application)
                .toList();
    }

    @Override
    public void save(Application application) {
        var known = findById(application.id());
        var row = known == null ? begun(application) : known;
        row.take(application);
        row.sealed = vault.seal(row.wrappedKey, written(application.content()));
        persist(row);
    }

    @Override
    public void forget(Application application) {
        deleteById(application.id());
    }

    @Override
    public String keepVersion(Application application, int number, Instant receivedAt) {
        var content = written(application.content());
        var row = new ApplicationVersionRow();
        row.application = application.id();
        row.number = number;
        row.receivedAt = receivedAt;
        row.checksum = checksum(content);
        row.sealed = vault.seal(findById(application.id()).wrappedKey, content);
        versions.persist(row);
        return row.checksum;
    }

    @Override
    public List<Application> received(UUID call) {
        return receivedVersions(call).stream().map(Received::application).toList();
    }

    @Override
    public List<Received> receivedVersions(UUID call) {
        return find("call = ?1 and status in ('SUBMITTED', 'ADMITTED') order by id", call).stream()
                .map(this::counted)
                .toList();
    }

    @Override
    public List<Late> late(UUID call) {
        return find("call = ?1 and status = 'LATE' order by id", call).stream()
                .map(it -> new Late(it.id, it.organisation, it.receivedAt))
                .toList();
    }

    @Override
    public List<Received> versions(Application application) {
        var row = findById(application.id());
        return versions.list("application = ?1 order by number", row.id).stream()
                .map(it -> received(row, it))
                .toList();
    }

    @Override
    public Application holdLate(UUID call, UUID id) {
        return find("id = ?1 and call = ?2 and status = 'LATE'", id, call)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::application)
                .orElseThrow(LateFiles::unknown);
    }

    @Override
    public Application ofAnybody(UUID id) {
        return application(findByIdOptional(id).orElseThrow(SqlApplications::unknown));
    }

    @Override
    public Received lastReceived(UUID id) {
        return counted(findByIdOptional(id).orElseThrow(SqlApplications::unknown));
    }

    private Received counted(ApplicationRow row) {
        return received(row, counting(row).orElseThrow(SqlApplications::unknown));
    }

    private Received received(ApplicationRow row, ApplicationVersionRow version) {
        return new Received(
                row.application(read(row.wrappedKey, version.sealed)),
                version.number,
                version.receivedAt,
                version.checksum);
    }

    private Optional<ApplicationVersionRow> counting(ApplicationRow row) {
        return versions.findByIdOptional(
                new ApplicationVersionRow.Key(row.id, row.submittedVersion));
    }

    private ApplicationRow begun(Application application) {
        var row = new ApplicationRow();
        row.id = application.id();
        row.wrappedKey = vault.newKey();
        row.candidate = mark(application.content().candidate());
        return row;
    }

    private Application application(ApplicationRow row) {
        return row.application(read(row.wrappedKey, row.sealed));
    }

    private byte[] written(ApplicationContent content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ApplicationContent read(byte[] key, byte[] sealed) {
        try {
            return json.readValue(vault.unseal(key, sealed), ApplicationContent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // Names are sealed: two files of one person are told by a keyed digest of the name.
    private String mark(Candidate candidate) {
        return candidate.kind() == Candidate.Kind.STRUCTURE
                ? ""
                : vault.mark(candidate.name().toLowerCase(Locale.FRENCH).replaceAll("\\s+", " "));
    }

    private static Refusal unknown() {
        return new Refusal(
                ApplicationReason.UNKNOWN_APPLICATION,
                "Votre organisation n’a pas de candidature de ce numéro.");
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
