package hearsay.cli;

import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time of the command line: {@code 90s}, {@code 30m}, {@code 2h}, {@code 1d}. */
final class DurationReader implements ITypeConverter<Duration> {
    private static final Map<Character, Duration> UNITS = Map.of(
            's', Duration.ofSeconds(1), 'm', Duration.ofMinutes(1), 'h', Duration.ofHours(1), 'd', Duration.ofDays(1));
    private static final int MOST_DIGITS = 6;

    @Override
    public Duration convert(String value) {
        String digits = value.isEmpty() ? "" : value.substring(0, value.length() - 1);
        Duration unit = value.isEmpty() ? null : UNITS.get(value.charAt(value.length() - 1));
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (unit == null || !number || Long.parseLong(digits) == 0) {
            throw new TypeConversionException("'" + value + "' is no length of time; allowed are 90s, 30m, 2h and 1d");
        }
        return unit.multipliedBy(Long.parseLong(digits));
    }
}
