package org.groundswell.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives a test a [Browser] as a parameter and closes its windows afterwards.
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser.Running running = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Browser.Running.class, key -> new Browser.Running(), Browser.Running.class);
        Browser browser = new Browser(
                running.chromium, SpringExtension.getApplicationContext(context).getEnvironment());
        context.getStore(OURS).put(Browser.class, browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(OURS).remove(Browser.class, Browser.class);
        if (browser != null) {
            browser.close();
        }
    }
}
