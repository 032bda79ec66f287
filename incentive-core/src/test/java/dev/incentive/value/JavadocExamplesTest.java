package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void apportionment() {
        // example Apportionment
        Map<String, Rational> weights = new LinkedHashMap<>();
        weights.put("a", Rational.ONE);
        weights.put("b", Rational.ONE);
        weights.put("c", Rational.ONE);
        Map<String, BigInteger> parts = Apportionment.split(BigInteger.valueOf(100), weights); // {a=34, b=33, c=33}
        // end
        assertThat(parts).hasToString("{a=34, b=33, c=33}");
    }

    @Test
    void border() {
        // example Border
        Rational quota = Rational.of(1_000);
        boolean met = Border.AT_OR_ABOVE.reached(Rational.of(1_000), quota); // true
        boolean exceeded = Border.ABOVE.reached(Rational.of(1_000), quota); // false
        // end
        assertThat(met).hasToString("true");
        assertThat(exceeded).hasToString("false");
    }

    @Test
    void canonical() {
        // example Canonical
        Canonical rate = out -> out.text("rate").number(Rational.of("0.05"));
        Canonical sameRate = out -> out.text("rate").number(Rational.of("1/20"));
        Digest digest = new CanonicalWriter().part(rate).finish();
        boolean same = digest.equals(new CanonicalWriter().part(sameRate).finish()); // true
        // end
        assertThat(same).hasToString("true");
    }

    @Test
    void canonicalWriter() {
        // example CanonicalWriter
        Digest one = new CanonicalWriter().text("ab").text("c").finish();
        Digest other = new CanonicalWriter().text("a").text("bc").finish();
        boolean same = one.equals(other); // false
        // end
        assertThat(same).hasToString("false");
    }

    @Test
    void currencyUnit() {
        // example CurrencyUnit
        int dollar = CurrencyUnit.of("USD").decimals(); // 2
        int yen = CurrencyUnit.of("JPY").decimals(); // 0
        int dinar = CurrencyUnit.of("KWD").decimals(); // 3
        boolean known = CurrencyUnit.isKnown("usd"); // false
        // end
        assertThat(dollar).hasToString("2");
        assertThat(yen).hasToString("0");
        assertThat(dinar).hasToString("3");
        assertThat(known).hasToString("false");
    }

    @Test
    void digest() {
        // example Digest
        Digest ofNothing = new CanonicalWriter().finish();
        String start = ofNothing.hex().substring(0, 8); // e3b0c442
        int digits = ofNothing.hex().length(); // 64
        // end
        assertThat(start).hasToString("e3b0c442");
        assertThat(digits).hasToString("64");
    }

    @Test
    void identifiers() {
        // example Identifiers
        boolean id = Identifiers.isValid("retention-2026"); // true
        boolean words = Identifiers.isValid("customer retention"); // false
        // end
        assertThat(id).hasToString("true");
        assertThat(words).hasToString("false");
    }

    @Test
    void money() {
        // example Money
        Money fee = Money.of("USD", "2500"); // USD 2500.00
        Money total = fee.plus(Money.of("USD", "0.5")); // USD 2500.50
        Money difference = fee.minus(total); // USD -0.50
        // end
        assertThat(fee).hasToString("USD 2500.00");
        assertThat(total).hasToString("USD 2500.50");
        assertThat(difference).hasToString("USD -0.50");
    }

    @Test
    void parameters() {
        // example Parameters
        Parameters settings = Parameters.none().with("from", "0.8").with("at", "0.5");
        Rational at = settings.decimal("at"); // 0.5
        String first = settings.values().firstKey(); // at
        // end
        assertThat(at).hasToString("0.5");
        assertThat(first).hasToString("at");
    }

    @Test
    void performancePeriod() {
        // example PerformancePeriod
        PerformancePeriod quarter = PerformancePeriod.quarter(2012, 2); // 2012-04-01/2012-07-01
        boolean lastDay = quarter.contains(LocalDate.of(2012, 6, 30)); // true
        boolean dayAfter = quarter.contains(LocalDate.of(2012, 7, 1)); // false
        // end
        assertThat(quarter).hasToString("2012-04-01/2012-07-01");
        assertThat(lastDay).hasToString("true");
        assertThat(dayAfter).hasToString("false");
    }

    @Test
    void prorationBasis() {
        // example ProrationBasis
        PerformancePeriod quarter = PerformancePeriod.quarter(2019, 1);
        List<PerformancePeriod> active = List.of(PerformancePeriod.of("2019-01-15", "2019-04-01"));
        Rational byDays = ProrationBasis.actualDays().share(active, quarter).orElseThrow(); // 38/45
        Rational by30E360 = ProrationBasis.thirtyE360().share(active, quarter).orElseThrow(); // 38/45
        Rational byMonths = ProrationBasis.months().share(active, quarter).orElseThrow(); // 79/93
        // end
        assertThat(byDays).hasToString("38/45");
        assertThat(by30E360).hasToString("38/45");
        assertThat(byMonths).hasToString("79/93");
    }

    @Test
    void provenance() {
        // example Provenance
        Provenance order = new Provenance("CRM", "order 4711");
        String source = order.source(); // CRM
        String evidence = order.evidence(); // order 4711
        // end
        assertThat(source).hasToString("CRM");
        assertThat(evidence).hasToString("order 4711");
    }

    @Test
    void rational() {
        // example Rational
        Rational sum = Rational.of("0.1").plus(Rational.of("0.2")); // 0.3
        Rational share = Rational.of(31).dividedBy(Rational.of(38)); // 31/38
        Rational whole = share.times(Rational.of(38)); // 31
        BigDecimal paid = Rational.of("-0.005").round(2, RoundingMode.HALF_UP); // -0.01
        // end
        assertThat(sum).hasToString("0.3");
        assertThat(share).hasToString("31/38");
        assertThat(whole).hasToString("31");
        assertThat(paid).hasToString("-0.01");
    }

    @Test
    void unit() {
        // example Unit
        Unit dollars = Unit.money(CurrencyUnit.of("USD")); // USD
        boolean money = dollars.isMoney(); // true
        boolean visits = new Unit("visits").isMoney(); // false
        // end
        assertThat(dollars).hasToString("USD");
        assertThat(money).hasToString("true");
        assertThat(visits).hasToString("false");
    }
}
