/// The demo campaign, told through the same activities that people use, so that nothing in it could not have happened.
/// It exists in profile `demo` only and holds no rule.
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
            "outreach",
            "count",
            "geo"
        })
package org.groundswell.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
