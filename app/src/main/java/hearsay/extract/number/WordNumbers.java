package hearsay.extract.number;

import java.util.Optional;

/** "twelve", "twenty-three", "two hundred and five thousand", "a million", "three and a half million", "a dozen". */
final class WordNumbers implements NumberReader.Form {

    @Override
    public Optional<Numeral> read(Pieces pieces, int at) {
        Count count = new Count(pieces, at);
        if (count.article()) {
            return Optional.of(count.numeral(at));
        }
        return count.read() ? Optional.of(count.numeral(at)) : Optional.empty();
    }

    /** The sum so far and the place that has been read to. */
    private static final class Count {
        private final Pieces pieces;
        private int i;
        private double total;
        private double group;
        private boolean round;
        private double lastScale;
        private double smallest = Double.POSITIVE_INFINITY;

        Count(Pieces pieces, int at) {
            this.pieces = pieces;
            this.i = at;
        }

        /** "a hundred", "a thousand": the article counts as one. */
        boolean article() {
            if ((pieces.at(i).is("a") || pieces.at(i).is("an"))
                    && Scales.words(pieces, i + 1).isPresent()) {
                i++;
                group = 1;
                rest();
                return true;
            }
            return false;
        }

        boolean read() {
            if (!small()) {
                return false;
            }
            decimals();
            rest();
            return true;
        }

        /** "five point two": the digits are read one by one. */
        private void decimals() {
            if (!pieces.at(i).is("point") || digit(i + 1) < 0) {
                return;
            }
            double place = 0.1;
            for (i++; digit(i) >= 0; i++, place /= 10) {
                group += digit(i) * place;
            }
        }

        private double digit(int at) {
            return NumberWords.find(pieces.at(at), NumberWords.Kind.UNIT)
                    .map(NumberWords.Word::value)
                    .filter(v -> v < 10)
                    .orElse(-1.0);
        }

        Numeral numeral(int from) {
            return Numeral.of(from, i, total + group, round ? Numeral.Kind.ROUND : Numeral.Kind.EXACT);
        }

        /** Scales, what may follow a scale, and "and a half", as long as they come. */
        private void rest() {
            boolean more = true;
            while (more) {
                more = scale() || half();
                if (more) {
                    more = tail() || NumberWords.is(next(), NumberWords.Kind.SCALE);
                }
            }
        }

        /** A number below a hundred. */
        private boolean small() {
            Optional<NumberWords.Word> ten = NumberWords.find(pieces.at(i), NumberWords.Kind.TEN);
            if (ten.isPresent()) {
                group += ten.get().value();
                i++;
                int after = dash(i) ? i + 1 : i;
                NumberWords.find(pieces.at(after), NumberWords.Kind.UNIT)
                        .filter(u -> u.value() > 0 && u.value() < 10)
                        .ifPresent(u -> {
                            group += u.value();
                            i = after + 1;
                        });
                return true;
            }
            Optional<NumberWords.Word> unit = NumberWords.find(pieces.at(i), NumberWords.Kind.UNIT);
            unit.ifPresent(u -> {
                group += u.value();
                i++;
            });
            return unit.isPresent();
        }

        private boolean scale() {
            int word = dash(i) ? i + 1 : i;
            Optional<NumberWords.Word> scale = NumberWords.find(pieces.at(word))
                    .filter(w -> w.kind() == NumberWords.Kind.SCALE || w.kind() == NumberWords.Kind.DOZEN);
            if (scale.isEmpty()) {
                return false;
            }
            round |= scale.get().kind() == NumberWords.Kind.DOZEN;
            i = word + 1;
            lastScale = scale.get().value();
            if (lastScale > 100) {
                smallest = Math.min(smallest, lastScale);
            }
            if (lastScale == 100) {
                group *= 100;
            } else if (group == 0) {
                total *= scale.get().value();
            } else {
                total += group * scale.get().value();
                group = 0;
            }
            return true;
        }

        /** "three and a half": adds the part to what stands before. */
        private boolean half() {
            Optional<Numeral> part = Parts.after(pieces, i);
            group += part.map(Numeral::low).orElse(0.0);
            i = part.map(Numeral::to).orElse(i);
            return part.isPresent();
        }

        /** What follows a scale: "two hundred [and] five". */
        private boolean tail() {
            int back = i;
            if (pieces.at(i).is("and")) {
                i++;
            }
            if (!startsAnother(i) && small()) {
                return true;
            }
            i = back;
            return false;
        }

        /** "five thousand and six thousand" are two numbers: a group that is scaled as high as the last is no tail of it. */
        private boolean startsAnother(int at) {
            Count group = new Count(pieces, at);
            if (!group.small()) {
                return false;
            }
            if (pieces.at(group.i).is("hundred") && lastScale > 100) {
                group.i++;
                group.lastScale = 100;
                group.smallest = smallest;
                group.tail();
            }
            return NumberWords.find(pieces.at(group.i), NumberWords.Kind.SCALE)
                    .filter(s -> s.value() == 100 || s.value() >= smallest)
                    .isPresent();
        }

        private Piece next() {
            return pieces.at(dash(i) ? i + 1 : i);
        }

        private boolean dash(int at) {
            return pieces.at(at).isDash() && pieces.glued(at) && pieces.glued(at + 1);
        }
    }
}
