package io.onrecord.event;

/**
 * Reads one task of an S3 Batch Operations job. Schema 1.0 names the bucket by its ARN, 2.0 by its name; keys are
 * form-encoded in both, as in the job's manifest.
 *
 * <p>Source: Amazon S3 User Guide, "Invoke AWS Lambda function".
 */
final class BatchTask {

    private static final String ARN_PREFIX = "arn:[a-z-]+:s3:::";

    private BatchTask() {}

    static Notice read(Value task, String schemaVersion) {
        var bucket = schemaVersion.equals("1.0")
                ? fromArn(task.at("s3BucketArn"))
                : task.at("s3Bucket").text();
        return new Notice.Listed(new ObjectVersion(
                bucket,
                FormEncoding.decode(task.at("s3Key")),
                task.at("s3VersionId").optionalText(),
                ""));
    }

    private static String fromArn(Value arn) {
        var text = arn.text();
        var bucket = text.replaceFirst("^" + ARN_PREFIX, "");
        if (bucket.equals(text) || bucket.isEmpty()) {
            throw arn.expected("a bucket's ARN like arn:aws:s3:::name");
        }
        return bucket;
    }
}
