package io.onrecord.infra;

import io.onrecord.export.ExportFormat;
import java.util.Optional;

/** What extract writes: text for people, or a format of {@link ExportFormat}. */
enum ExtractFormat {
    JSON,
    TEXT,
    CSV,
    BRAT,
    ANNOTATIONS,
    HTML;

    /** The format of the same name; none for text. */
    Optional<ExportFormat> export() {
        return this == TEXT ? Optional.empty() : Optional.of(ExportFormat.valueOf(name()));
    }
}
