package org.groundswell;

import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which fields the form at an address has, read from what its method takes.
final class FormFields {

    private FormFields() {}

    /// @param pattern a route's, as the application maps it
    /// @return names as a form sends them, like `lines[0].way`; none for a bare button
    static Set<String> at(RequestMappingHandlerMapping routes, String pattern) {
        Set<String> names = new TreeSet<>();
        routes.getHandlerMethods().forEach((route, method) -> {
            if (route.getPatternValues().contains(pattern)
                    && route.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                Arrays.stream(method.getMethodParameters())
                        .flatMap(FormFields::of)
                        .forEach(names::add);
            }
        });
        return names;
    }

    private static Stream<String> of(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(
                    Optional.ofNullable(parameter.getParameter().getName()).orElseThrow());
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? inside("", ResolvableType.forMethodParameter(parameter))
                : Stream.empty();
    }

    private static Stream<String> inside(String prefix, ResolvableType form) {
        return Arrays.stream(BeanUtils.getPropertyDescriptors(form.toClass()))
                .filter(property -> property.getWriteMethod() != null)
                .flatMap(property -> field(prefix + property.getName(), property));
    }

    private static Stream<String> field(String name, PropertyDescriptor property) {
        ResolvableType type = ResolvableType.forMethodReturnType(property.getReadMethod());
        ResolvableType each = type.as(Collection.class).getGeneric();
        if (each.resolve() != null && !BeanUtils.isSimpleValueType(each.toClass())) {
            return Stream.concat(Stream.of(name), inside(name + "[0].", each));
        }
        boolean plain = BeanUtils.isSimpleProperty(type.toClass())
                || Collection.class.isAssignableFrom(type.toClass())
                || Map.class.isAssignableFrom(type.toClass());
        return plain ? Stream.of(name) : Stream.concat(Stream.of(name), inside(name + ".", type));
    }
}
