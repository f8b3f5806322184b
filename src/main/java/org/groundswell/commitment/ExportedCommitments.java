package org.groundswell.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.platform.Csv;
import org.springframework.context.MessageSource;

/// Commitments as a file.
///
/// @param stamp names this file; with who took it and when it stands in every row
/// @param today the day on which something is late or not
record ExportedCommitments(String stamp, String takenBy, Instant at, LocalDate today, List<CommitmentRow> rows) {

    private static final String HEAD = "partner,kind,number,action,due,state,delivered,late,list,taken_by,taken_at";

    String csv(MessageSource messages, Locale locale) {
        return rows.stream()
                .map(row -> line(row, messages, locale))
                .collect(Collectors.joining("\r\n", HEAD + "\r\n", "\r\n"));
    }

    private String line(CommitmentRow row, MessageSource messages, Locale locale) {
        Promise promise = row.promise();
        return String.join(
                ",",
                Csv.cell(row.partner()),
                Csv.cell(messages.getMessage(promise.kind().messageKey(), null, locale)),
                promise.quantity() == null ? "" : promise.quantity().toString(),
                Csv.cell(row.action().in(locale)),
                promise.dueOn().toString(),
                Csv.cell(messages.getMessage(row.state().messageKey(), null, locale)),
                row.delivered() == null ? "" : row.delivered().toString(),
                row.late(today) ? Long.toString(-row.daysLeft(today)) : "",
                stamp,
                Csv.cell(takenBy),
                at.toString());
    }
}
