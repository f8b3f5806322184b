package org.groundswell.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All sentences, one file a module and language. Found once at start, so that a module brings its words by having
/// them.
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    MessageSource messageSource() {
        var source = new Sentences();
        source.setBasenames(modules());
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
        return source;
    }

    private static String[] modules() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .filter(name -> name != null && !name.contains("_"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Numbers as they are written in the United States and Mexico in either language: 1,240. Plain Spanish would
    /// have 1.240, which reads as a little more than one.
    private static final class Sentences extends ResourceBundleMessageSource {

        private static final Map<String, Locale> NUMBERS = Map.of("es", Locale.of("es", "US"));

        @Override
        protected MessageFormat createMessageFormat(String words, @Nullable Locale locale) {
            return super.createMessageFormat(
                    words, locale == null ? null : NUMBERS.getOrDefault(locale.getLanguage(), locale));
        }
    }
}
