package hearsay.cli;

import hearsay.model.Bound;
import hearsay.model.ClaimType;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import hearsay.model.Stance;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the labels of the formats on the command line: {@code at-most}, {@code satellite-imagery}. */
abstract class Label<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    Label(Class<E> type) {
        this.type = type;
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + label + "' is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Label::of).collect(Collectors.joining(", "))));
    }

    static final class OfBound extends Label<Bound> {
        OfBound() {
            super(Bound.class);
        }
    }

    static final class OfEvidence extends Label<EvidenceKind> {
        OfEvidence() {
            super(EvidenceKind.class);
        }
    }

    static final class OfHolder extends Label<Holder.Kind> {
        OfHolder() {
            super(Holder.Kind.class);
        }
    }

    static final class OfStance extends Label<Stance> {
        OfStance() {
            super(Stance.class);
        }
    }

    static final class OfType extends Label<ClaimType> {
        OfType() {
            super(ClaimType.class);
        }
    }
}
