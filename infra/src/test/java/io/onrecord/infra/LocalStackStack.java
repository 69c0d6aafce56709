package io.onrecord.infra;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A stack that LocalStack's CloudFormation has made of a template. */
record LocalStackStack(Map<String, String> outputs) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Makes a stack and waits until it stands.
     *
     * @throws AssertionError if it fails, with what CloudFormation says of it
     */
    static LocalStackStack create(LocalStackApi api, String name, String template, Map<String, String> parameters) {
        var request = new HashMap<>(Map.of(
                "StackName",
                name,
                "TemplateBody",
                template,
                "Capabilities.member.1",
                "CAPABILITY_IAM",
                "Capabilities.member.2",
                "CAPABILITY_AUTO_EXPAND"));
        var count = 0;
        for (var parameter : parameters.entrySet()) {
            count++;
            request.put("Parameters.member." + count + ".ParameterKey", parameter.getKey());
            request.put("Parameters.member." + count + ".ParameterValue", parameter.getValue());
        }
        api.cloudFormation("CreateStack", request);
        return stands(api, name);
    }

    private static LocalStackStack stands(LocalStackApi api, String name) {
        var stack = Patience.until(
                PATIENCE,
                "the stack " + name,
                () -> api.cloudFormation("DescribeStacks", Map.of("StackName", name)),
                description -> !status(description).endsWith("IN_PROGRESS"));
        if (!status(stack).equals("CREATE_COMPLETE")) {
            var events = api.cloudFormation("DescribeStackEvents", Map.of("StackName", name));
            throw new AssertionError("The stack is " + status(stack) + ": "
                    + events.getDocumentElement().getTextContent());
        }
        return new LocalStackStack(outputs(stack));
    }

    String output(String key) {
        var value = outputs.get(key);
        if (value == null) {
            throw new AssertionError("The stack has no output " + key + ", only " + outputs.keySet());
        }
        return value;
    }

    private static String status(Document description) {
        return text(description.getDocumentElement(), "StackStatus");
    }

    private static Map<String, String> outputs(Document description) {
        var outputs = new HashMap<String, String>();
        var keys = description.getElementsByTagName("OutputKey");
        var values = description.getElementsByTagName("OutputValue");
        IntStream.range(0, keys.getLength())
                .forEach(i -> outputs.put(
                        keys.item(i).getTextContent(), values.item(i).getTextContent()));
        return outputs;
    }

    private static String text(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
