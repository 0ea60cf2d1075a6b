package hearsay.extract.time;

/** What words of time say before it is known when they were said. */
sealed interface Meaning {

    /** A value that needs no reference: "P3Y", "PRESENT_REF", "1990s" as "199". */
    record Fixed(String value) implements Meaning {}

    /**
     * A date of the calendar with parts unknown as 0: "Oct. 8" is 0-10-08.
     *
     * @param suffix the time of day with its T, or empty
     * @param direction -1 "last", 1 "next", 0 where not said
     */
    record CalendarDate(int year, int month, int day, String suffix, int direction) implements Meaning {}

    /**
     * A date in a year that is counted from another: "August last year", "July 25 of that year".
     *
     * @param years how many years on
     * @param fromSpeech from the day of writing; else from the date spoken of last
     */
    record InYear(int month, int day, int years, boolean fromSpeech) implements Meaning {}

    /** A season, with year 0 where not said. */
    record Season(int year, String code, int direction) implements Meaning {}

    /** A weekday, with the part of the day or an empty suffix. */
    record Weekday(int day, int direction, String suffix) implements Meaning {}

    /**
     * So many units from a point: "yesterday", "three years ago", "the next day".
     *
     * @param unit a TIMEX3 unit: D, W, M, Q, Y, DE, CE, WE
     * @param fromSpeech from the day of writing; else from the date spoken of last
     */
    record Shift(String unit, long amount, boolean fromSpeech, String suffix) implements Meaning {}

    /** A time of the day spoken of last: "T19:15", "TNI". */
    record DayTime(String suffix) implements Meaning {}
}
