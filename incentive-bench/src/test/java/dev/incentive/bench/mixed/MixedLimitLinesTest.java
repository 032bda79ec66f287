package dev.incentive.bench.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.bench.work.MixedData;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixedLimitLinesTest {
    private static final BigInteger CAP = BigInteger.valueOf(6_000_000);

    @Test
    void lines_are_those_of_the_usual_way_less_the_cut_by_largest_remainder() {
        MixedData data = MixedData.of(10_007);
        GroupScore[] groups = GroupScore.of(data.rows());
        try (MixedLimitLines contender = new MixedLimitLines()) {
            contender.prepare(data, 2);
            contender.run();
            for (int i = 0; i < data.size(); i++) {
                int row = i;
                List<Long> lines =
                        Arrays.stream(contender.lines()).map(line -> line[row]).toList();
                assertThat(lines).isEqualTo(cut(MixedStatement.of(data.row(i), groups[data.group()[i]])));
            }
        }
    }

    private static List<Long> cut(MixedStatement statement) {
        List<BigInteger> lines = List.of(
                cents(statement.commission()),
                cents(statement.milestones()),
                cents(statement.promoters()),
                cents(statement.retention()));
        BigInteger total = lines.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger cut = total.subtract(CAP).max(BigInteger.ZERO);
        BigInteger[][] shares = lines.stream()
                .map(line -> line.multiply(cut).divideAndRemainder(total.max(BigInteger.ONE)))
                .toArray(BigInteger[][]::new);
        BigInteger whole = Arrays.stream(shares).map(share -> share[0]).reduce(BigInteger.ZERO, BigInteger::add);
        int left = cut.subtract(whole).intValueExact();
        List<Integer> byRemainder = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(line -> shares[line][1].negate()))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(line -> lines.get(line).longValueExact()
                        - shares[line][0].longValueExact()
                        - (byRemainder.indexOf(line) < left ? 1 : 0))
                .toList();
    }

    private static BigInteger cents(BigDecimal amount) {
        return amount.movePointRight(2).toBigIntegerExact();
    }
}
