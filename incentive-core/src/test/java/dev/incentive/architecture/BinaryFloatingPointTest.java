package dev.incentive.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryFloatingPointTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            InAField           | field: F
            InAConstant        | HALF: D
            InAParameter       | take: ([D)V
            InAResult          | give: ()F
            InATypeArgument    | field: Ljava/util/Map<Ljava/lang/String;Ljava/util/List<Ljava/lang/Double;>;>;
            InARecordComponent | component: Ljava/lang/Float;
            InASupertype       | : Ljava/lang/Object;Ljava/util/function/Supplier<Ljava/lang/Double;>;
            InACall            | call: ()D
            InACallOnABox      | call: Ljava/lang/Float;
            InArithmeticAlone  | tenth: DMUL
            InAConversionAlone | lose: L2F
            InANewArray        | create: NEWARRAY of double
            InANewNestedArray  | create: [[F
            InACast            | test: Ljava/lang/Double;
            InALambda          | create: ()D
            InAForeignField    | read: F
            """)
    void isFoundWhereverItHides(String sample, String finding) throws IOException {
        assertThat(findings("FloatingSamples$" + sample)).anyMatch(found -> found.endsWith(sample + '.' + finding));
    }

    @Test
    void isNotSeenInExactArithmetic() throws IOException {
        assertThat(findings("ExactSample")).isEmpty();
    }

    private static List<String> findings(String sample) throws IOException {
        try (InputStream file =
                BinaryFloatingPointTest.class.getResourceAsStream("fixture/floating/" + sample + ".class")) {
            return BinaryFloatingPoint.in(file.readAllBytes());
        }
    }
}
