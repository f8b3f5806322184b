/// The first page of everyone who works here: what needs them, what is next, what moved. It joins what the modules
/// below know and holds no state and no rule of its own.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "action",
            "coalition",
            "commitment",
            "endorsement",
            "joining",
            "sharing",
            "pledge",
            "count",
            "geo"
        })
package org.groundswell.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
