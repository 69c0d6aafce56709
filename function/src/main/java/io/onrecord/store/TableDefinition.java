package io.onrecord.store;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** The table's keys and indexes. The template that deploys it is tested to say the same. */
public final class TableDefinition {

    /** The attribute by which DynamoDB expires items, in seconds since 1970. */
    public static final String TIME_TO_LIVE = Attributes.EXPIRES_AT;

    private TableDefinition() {}

    /** What creates the table, paid by request. Time to live is switched on by a request of its own. */
    public static CreateTableRequest request(String tableName) {
        return CreateTableRequest.builder()
                .tableName(tableName)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes())
                .keySchema(keys(Attributes.ARTICLE_ID, Attributes.ITEM))
                .globalSecondaryIndexes(Arrays.stream(Index.values())
                        .map(TableDefinition::index)
                        .toList())
                .build();
    }

    private static List<AttributeDefinition> attributes() {
        var own = Stream.of(Attributes.ARTICLE_ID, Attributes.ITEM, Attributes.PUBLISHED_AT);
        var hashes = Arrays.stream(Index.values()).map(Index::hash);
        return Stream.concat(own, hashes)
                .map(name -> AttributeDefinition.builder()
                        .attributeName(name)
                        .attributeType(S)
                        .build())
                .toList();
    }

    private static GlobalSecondaryIndex index(Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.indexName())
                .keySchema(keys(index.hash(), Attributes.PUBLISHED_AT))
                .projection(projection -> projection.projectionType(ProjectionType.ALL))
                .build();
    }

    private static List<KeySchemaElement> keys(String hash, String range) {
        return List.of(key(hash, KeyType.HASH), key(range, KeyType.RANGE));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
