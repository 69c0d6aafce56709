package io.onrecord.infra;

import java.util.List;

/** What a person needs to use the embedded cloud from another shell: lines to paste. */
final class Welcome {

    private Welcome() {}

    static List<String> lines(Endpoints endpoints, Storage storage) {
        return List.of(
                "S3 is at " + endpoints.s3() + " and DynamoDB at " + endpoints.dynamoDb() + ", " + kept(storage)
                        + ". Ctrl-C stops them.",
                "",
                "Paste this into another shell:",
                "  export AWS_ENDPOINT_URL_S3=" + endpoints.s3(),
                "  export AWS_ENDPOINT_URL_DYNAMODB=" + endpoints.dynamoDb(),
                "  export AWS_ACCESS_KEY_ID=" + Endpoints.CREDENTIAL + " AWS_SECRET_ACCESS_KEY=" + Endpoints.CREDENTIAL
                        + " AWS_DEFAULT_REGION=" + Endpoints.REGION,
                "",
                "Upload an article:",
                "  aws s3 cp article.txt s3://" + EmbeddedCloud.BUCKET + "/",
                "  aws s3 cp article.txt s3://" + EmbeddedCloud.BUCKET + "/ --metadata outlet='The Gazette'",
                "",
                "Ask who said what: in one article, by a source, in an outlet, about a subject, newest first:",
                query("", "articleId", EmbeddedCloud.BUCKET + "/article.txt", "[source,said]"),
                query("--index-name by-source ", "sourceId", "mira-santos", "[publishedAt,said]"),
                query("--index-name by-outlet ", "outlet", "The Gazette", "[publishedAt,source,said]"),
                query("--index-name by-subject ", "subjectId", "iran", "[publishedAt,source,said]"),
                "");
    }

    private static String kept(Storage storage) {
        return storage instanceof Storage.Folder folder ? "kept in " + folder.path() : "kept in memory";
    }

    private static String query(String index, String key, String value, String fields) {
        return "  aws dynamodb query --table-name " + EmbeddedCloud.TABLE + " " + index
                + "--key-condition-expression '" + key + " = :it' --expression-attribute-values '{\":it\":{\"S\":\""
                + value + "\"}}' --no-scan-index-forward --output text --query 'Items[]." + typed(fields) + "'";
    }

    /** {@code [source,said]} as JMESPath finds it among DynamoDB's types: {@code [source.S,said.S]}. */
    private static String typed(String fields) {
        return fields.replace(",", ".S,").replace("]", ".S]");
    }
}
