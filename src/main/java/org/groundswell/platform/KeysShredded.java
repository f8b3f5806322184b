package org.groundswell.platform;

/// The scope's keys are gone: what was sealed under them cannot be read by anybody any more.
public class KeysShredded extends RuntimeException {

    public KeysShredded(KeyScope scope) {
        super("no keys for " + scope.fileName());
    }
}
