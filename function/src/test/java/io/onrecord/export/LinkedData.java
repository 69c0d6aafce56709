package io.onrecord.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;

/**
 * JSON-LD in the hands of a processor that is not ours. It refuses a term that the context does not have.
 *
 * <p>The context of Web Annotations is not fetched: a list of our own stands for it, the terms that we write with the
 * names that the W3C Recommendation Web Annotation Vocabulary, 23 February 2017, gives them.
 */
final class LinkedData {

    private static final URI CONTEXT = URI.create("http://www.w3.org/ns/anno.jsonld");

    private LinkedData() {}

    /**
     * The document with every term written out.
     *
     * @throws JsonLdError if it is no JSON-LD, or says something in a term that is not known
     */
    static JsonNode expanded(String json) throws JsonLdError, IOException {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((address, options) -> terms(address))
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get();
        return new ObjectMapper().readTree(expanded.toString());
    }

    private static JsonDocument terms(URI address) throws JsonLdError {
        if (!address.equals(CONTEXT)) {
            throw new AssertionError("Nothing is to be fetched from " + address);
        }
        return JsonDocument.of(
                Objects.requireNonNull(LinkedData.class.getResourceAsStream("web-annotation-terms.json")));
    }
}
