package dev.incentive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class IncentiveExceptionTest {

    private final IncentiveException exception =
            new IncentiveException(Problem.error(ProblemCode.LIST_EMPTY, Place.ROOT, "nothing", "something"));

    @Test
    void forOneProblemHasItsText() {
        assertThat(exception).hasMessage("LIST_EMPTY at the document: found nothing; allowed: something");
    }

    @Test
    void keepsItsMessageWhenItIsSerialized() throws IOException, ClassNotFoundException {
        IncentiveException copy = (IncentiveException) deserialized(serialized(exception));
        assertThat(copy).hasMessage(exception.getMessage());
        assertThat(copy.problems()).isEmpty();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
