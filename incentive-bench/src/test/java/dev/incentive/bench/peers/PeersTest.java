package dev.incentive.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.bench.mixed.MixedBigDecimal;
import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersTest {
    private static final MixedData DATA = MixedData.of(5_003);

    static List<Contender<MixedData>> contenders() {
        return List.of(Peers.droolsBatch(), Peers.droolsSession(), Peers.aviator(), Peers.dmn());
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void eachPaysEveryRowRightOnTwoThreadsAndAgainInItsNextRun(Contender<MixedData> contender) {
        long[] expected = MixedBigDecimal.payouts(DATA);
        contender.prepare(DATA, 2);
        try (contender) {
            assertThat(contender.run()).isEqualTo(expected);
            assertThat(contender.run()).isEqualTo(expected);
        }
    }
}
