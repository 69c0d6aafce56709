package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.event.Post.Letter;
import io.onrecord.event.Post.Parcel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.exception.SdkException;

/** Invokes the function as Lambda does, and reads of its answer what failed. */
final class Invocations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Invocations() {}

    /** What the function answers. */
    static String answer(RequestStreamHandler handler, String event) {
        return answer(handler, event, new FakeContext());
    }

    static String answer(RequestStreamHandler handler, String event, FakeContext context) {
        var answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
        } catch (IOException e) {
            throw new UncheckedIOException("Neither stream can fail", e);
        }
        return answer.toString(UTF_8);
    }

    /** Those of the letters that will be delivered again. What fails must be the world's failure, not a bug. */
    static List<Letter> failed(RequestStreamHandler handler, Parcel parcel) {
        try {
            var answer = answer(handler, parcel.event());
            return switch (parcel.carrier()) {
                case DIRECT, TOPIC -> List.of();
                case QUEUE, QUEUE_OF_TOPIC -> named(answer, parcel);
                case JOB -> answer.contains("\"resultCode\":\"Succeeded\"") ? List.of() : parcel.letters();
            };
        } catch (Luck.Died | SdkException | UncheckedIOException e) {
            return parcel.letters();
        } catch (IllegalStateException e) {
            requireTheWorlds(e);
            return parcel.letters();
        }
    }

    private static List<Letter> named(String answer, Parcel parcel) {
        try {
            var failures = JSON.readTree(answer).get("batchItemFailures");
            return StreamSupport.stream(failures.spliterator(), false)
                    .map(failure -> failure.get("itemIdentifier").asInt())
                    .map(parcel.letters()::get)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError("The answer to a queue is no JSON: " + answer, e);
        }
    }

    /** The store gives up where others change the article again and again, or the table leaves writes undone. */
    private static void requireTheWorlds(IllegalStateException failure) {
        var message = String.valueOf(failure.getMessage());
        if (!message.endsWith(" was being kept") && !message.contains(" items to write after ")) {
            throw failure;
        }
    }
}
