package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AwsSettingsTest {

    private static final Map<String, String> PROCESS =
            Map.of("AWS_ENDPOINT_URL_DYNAMODB", "http://10.0.0.1:1", "AWS_ENDPOINT_URL_S3", "http://10.0.0.1:2");

    @Test
    void anAddressWithoutAServiceIsThatOfEach() {
        assertThat(given("--endpoint", "http://127.0.0.1:8000/").read(PROCESS))
                .containsEntry("AWS_ENDPOINT_URL", "http://127.0.0.1:8000")
                .doesNotContainKeys("AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_S3");
    }

    @Test
    void aServicesOwnAddressIsMeantBeforeThatOfEach() {
        var environment = given("--endpoint", "s3=http://127.0.0.1:1", "--endpoint", "http://127.0.0.1:2")
                .read(PROCESS);

        assertThat(environment)
                .containsEntry("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1")
                .containsEntry("AWS_ENDPOINT_URL", "http://127.0.0.1:2");
    }

    @Test
    void whatIsNotGivenStaysAsTheProcessHasIt() {
        assertThat(given("--endpoint", "s3=http://127.0.0.1:1").read(PROCESS))
                .containsEntry("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1")
                .containsEntry("AWS_ENDPOINT_URL_DYNAMODB", "http://10.0.0.1:1");
        assertThat(given().read(Map.of("HOME", "/root"))).isEqualTo(Map.of("HOME", "/root"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8000",
                "dynamo=http://127.0.0.1:8000",
                "DYNAMODB=http://127.0.0.1:8000",
                "=http://127.0.0.1:8000",
                "s3http://127.0.0.1:8000",
                "s3=s3=http://127.0.0.1:8000",
                "http://127.0.0.1:8000/path",
                "s3="
            })
    void whatIsNoAddressOfAServiceIsRefused(String text) {
        assertThatThrownBy(() -> given("--endpoint", text))
                .hasMessageContaining("--endpoint")
                .hasMessageEndingWith("of one service alone, got " + text);
    }

    @Test
    void aReplayOfAnotherPlaceOrByAnotherWorkerNotesElsewhereHowFarItHasCome() {
        var address = S3Address.parse("s3://articles/");
        assertThat(Stream.of(
                                "--rate 1",
                                "--table others",
                                "--function claims",
                                "--endpoint s3=http://127.0.0.1:1",
                                "--endpoint dynamodb=http://127.0.0.1:1",
                                "--table others --endpoint http://127.0.0.1:1")
                        .map(arguments -> worker(arguments.split(" ", -1)).stateFile(address)))
                .doesNotHaveDuplicates();
        assertThat(worker("--table", "claims").stateFile(address)).isEqualTo(worker().stateFile(address));
    }

    private static AwsSettings given(String... arguments) {
        return CommandLine.populateCommand(new AwsSettings(), arguments);
    }

    private static WorkerOptions worker(String... arguments) {
        return CommandLine.populateCommand(new WorkerOptions(), arguments);
    }
}
