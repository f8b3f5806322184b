package org.groundswell.account;

import java.util.List;

/// Where one goes after signing in. Only paths of the workbench are gone to, never an address of somewhere else.
final class Destination {

    /// The roots of everything that asks for a sign-in.
    static final List<String> WORKBENCH = List.of("/organize", "/partner", "/account", "/step-up");

    private Destination() {}

    /// @param wanted what the address or form asks for, perhaps nothing
    /// @param otherwise where to go when that is no place of ours
    static String of(String wanted, String otherwise) {
        int query = wanted.indexOf('?');
        return isOfWorkbench(query < 0 ? wanted : wanted.substring(0, query)) ? wanted : otherwise;
    }

    static boolean isOfWorkbench(String path) {
        boolean plain = path.chars().noneMatch(c -> c == '\\' || c == '{' || Character.isISOControl(c))
                && !path.contains("//")
                && !path.contains("..");
        return plain && WORKBENCH.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
