package org.groundswell.sharing;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.platform.Csv;

/// A list as a file.
///
/// @param stamp stands in every row: by it the house knows who took this list, when, and under which agreements
record ExportedList(String stamp, List<SharedPerson> people) {

    private static final String HEAD = "email,name,said_yes_on,agreement,erase_by,list";

    /// Comma-separated values after RFC 4180.
    String csv() {
        return people.stream().map(this::line).collect(Collectors.joining("\r\n", HEAD + "\r\n", "\r\n"));
    }

    private String line(SharedPerson person) {
        return String.join(
                ",",
                Csv.cell(person.email()),
                Csv.cell(person.name()),
                person.on().toString(),
                Integer.toString(person.number()),
                person.keptUntil().toString(),
                stamp);
    }
}
