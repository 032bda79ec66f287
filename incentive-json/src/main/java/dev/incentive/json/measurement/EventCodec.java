package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.measurement.Event;
import java.time.LocalDate;

/** An event; it counts once unless it says otherwise. */
final class EventCodec {

    static final Event PLACEHOLDER = Event.of("", LocalDate.EPOCH, "", "");

    private EventCodec() {}

    static Event read(ObjectReading in) {
        return new Event(
                in.text("id"),
                in.text("milestone", ""),
                in.required("date", ValueReading::date, LocalDate.EPOCH),
                in.text("subject", ""),
                in.optional("quantity", value -> value.whole(Long.MIN_VALUE, Long.MAX_VALUE), 1L),
                in.text("evidence", ""));
    }

    static void write(Event event, ObjectWriting out) {
        out.text("id", event.id());
        out.text("milestone", event.milestone(), "");
        out.date("date", event.date());
        out.text("subject", event.subject(), "");
        out.whole("quantity", event.quantity(), 1);
        out.text("evidence", event.evidence(), "");
    }
}
