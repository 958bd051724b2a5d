package coop.cooperer.rencontres.applications.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.applications.application.Dossier;
import coop.cooperer.rencontres.applications.application.Dossiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an export while it is read: one application at a time and its files piece by piece, so
 * that neither many offers nor large files are held at once.
 */
@ApplicationScoped
class WriteExport {

    private final Dossiers dossiers;
    private final ObjectMapper json;

    WriteExport(Dossiers dossiers, ObjectMapper json) {
        this.dossiers = dossiers;
        this.json = json;
    }

    /** As data: a list, whose only item is the application if it is about one. */
    void data(Export export, OutputStream to) throws IOException {
        try (var writer = json.createGenerator(to)) {
            writer.writeStartObject();
            writer.writeStringField("call", export.call().toString());
            writer.writeArrayFieldStart("items");
            for (var application : export.applications()) {
                writer.writePOJO(dossier(export, application));
            }
            writer.writeEndArray();
            writer.writeEndObject();
        }
    }

    /** As an archive: a folder for each application, its data and its files. */
    void archive(Export export, OutputStream to) throws IOException {
        try (var archive = new ZipOutputStream(to)) {
            var number = 0;
            for (var application : export.applications()) {
                number++;
                write("%03d/".formatted(number), dossier(export, application), archive);
            }
        }
    }

    private void write(String folder, Dossier dossier, ZipOutputStream archive) throws IOException {
        archive.putNextEntry(new ZipEntry(folder + "candidature.json"));
        archive.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(dossier));
        var number = 0;
        for (var file : dossier.files()) {
            number++;
            // The number keeps apart, and harmless, whatever a candidate names its files.
            archive.putNextEntry(
                    new ZipEntry(folder + "fichiers/%02d-%s".formatted(number, file.name())));
            dossiers.copy(file.id(), dossier.application(), archive);
        }
    }

    private Dossier dossier(Export export, UUID application) {
        return export.of(
                dossiers.find(export.call(), application).orElseThrow(ExportReason::nothing));
    }
}
