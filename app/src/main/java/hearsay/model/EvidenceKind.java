package hearsay.model;

import java.util.Locale;

/** What the text says that a claim rests on. */
public enum EvidenceKind {
    SATELLITE_IMAGERY,
    VIDEO,
    PHOTO,
    INTERCEPT,
    DOCUMENT,
    EYEWITNESS,
    OFFICIAL_STATEMENT,
    INTELLIGENCE_ASSESSMENT,
    MEDIA_REPORT,
    SOCIAL_MEDIA,
    STUDY;

    /** The label in data files and formats: {@code satellite-imagery}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
