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
                        + " AWS_REGION=" + Endpoints.REGION + " AWS_DEFAULT_REGION=" + Endpoints.REGION,
                "",
                "Upload an article, such as one of the samples:",
                "  aws s3 cp events/articles/agency.txt s3://" + EmbeddedCloud.BUCKET
                        + "/ --metadata outlet='The Gazette'",
                "",
                "Ask who said what: by a source, in an outlet, about a subject, newest first; then in one article:",
                byIndex("by-source", "sourceId", "ines-carvalho", "publishedAt,said"),
                byIndex("by-outlet", "outlet", "The Gazette", "publishedAt,source,said"),
                byIndex("by-subject", "subjectId", "iran", "publishedAt,source,said"),
                inArticle(EmbeddedCloud.BUCKET + "/agency.txt"),
                "");
    }

    private static String kept(Storage storage) {
        return storage instanceof Storage.Folder folder ? "kept in " + folder.path() : "kept in memory";
    }

    private static String byIndex(String index, String key, String value, String fields) {
        return query(
                "--index-name " + index + " --no-scan-index-forward",
                key + " = :it",
                "{\":it\":{\"S\":\"" + value + "\"}}",
                fields);
    }

    private static String inArticle(String id) {
        return query(
                "",
                "articleId = :it and begins_with(item, :claim)",
                "{\":it\":{\"S\":\"" + id + "\"},\":claim\":{\"S\":\"claim#\"}}",
                "source,said");
    }

    /** The items that say something; the index of outlets holds the articles too. */
    private static String query(String order, String condition, String values, String fields) {
        return ("  aws dynamodb query --table-name " + EmbeddedCloud.TABLE + " " + order
                        + " --key-condition-expression '" + condition + "' --expression-attribute-values '" + values
                        + "' --output text --query 'Items[?said].[" + fields.replace(",", ".S,") + ".S]'")
                .replaceAll(" +", " ")
                .replaceFirst("^ ", "  ");
    }
}
