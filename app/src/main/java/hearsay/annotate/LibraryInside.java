package hearsay.annotate;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * What the library keeps to itself. Only the build looks, to pack the weights of the library's models; the program itself never
 * does.
 */
final class LibraryInside {
    private LibraryInside() {}

    /**
     * The value of a field of an object.
     *
     * @throws IOException where the object has no such field, as after a change of the library's version
     */
    static <T> T field(Object object, String name, Class<T> type) throws IOException {
        for (Class<?> owner = object.getClass(); owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return valueOf(field, object, type);
                }
            }
        }
        throw new IOException(object.getClass().getName() + " has no field " + name + ": is it another version?");
    }

    private static <T> T valueOf(Field field, Object object, Class<T> type) throws IOException {
        try {
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (IllegalAccessException | ClassCastException e) {
            throw new IOException("the library's field " + field + " cannot be read as " + type.getName(), e);
        }
    }

    /**
     * What a method of an object gives, found by its name and the number of its arguments.
     *
     * @throws IOException where the object has no such method
     */
    static <T> T call(Object object, String name, Class<T> type, Object... arguments) throws IOException {
        for (Class<?> owner = object.getClass(); owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    return call(method, object, type, arguments);
                }
            }
        }
        throw new IOException(object.getClass().getName() + " has no method " + name + ": is it another version?");
    }

    private static <T> T call(Method method, Object object, Class<T> type, Object... arguments) throws IOException {
        try {
            method.setAccessible(true);
            return type.cast(method.invoke(object, arguments));
        } catch (IllegalAccessException | InvocationTargetException | ClassCastException e) {
            throw new IOException("the library's " + method + " fails for " + Arrays.toString(arguments), e);
        }
    }
}
