package io.onrecord.event;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An S3 as one invocation may meet it: slowing down, timing out, or breaking off half way through a download. */
final class UnluckyS3 implements S3Client {

    private final S3Client real;
    private final Luck luck;

    UnluckyS3(S3Client real, Luck luck) {
        this.real = real;
        this.luck = luck;
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
        var answer = luck.call(() -> real.getObject(request), () -> FakeS3.refusal(503, "SlowDown"));
        return luck.strikes()
                ? new ResponseInputStream<>(answer.response(), AbortableInputStream.create(new BreaksOff(answer)))
                : answer;
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}

    /** Gives one byte and then no more. */
    private static final class BreaksOff extends FilterInputStream {

        private boolean begun;

        BreaksOff(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            if (begun) {
                throw new IOException("Connection reset");
            }
            begun = true;
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var one = read();
            if (one < 0) {
                return one;
            }
            into[from] = (byte) one;
            return 1;
        }
    }
}
