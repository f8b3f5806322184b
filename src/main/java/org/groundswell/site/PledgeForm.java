package org.groundswell.site;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.platform.AddressForm;

/// The pledge card as it was sent.
class PledgeForm extends AddressForm {

    private List<String> ways = new ArrayList<>();
    private boolean onlyIf;

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    /// Whether it is to count only if enough others are in too.
    public boolean isOnlyIf() {
        return onlyIf;
    }

    public void setOnlyIf(boolean onlyIf) {
        this.onlyIf = onlyIf;
    }
}
