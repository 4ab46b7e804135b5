package io.clientele.profile.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import io.clientele.kit.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A schema that makes sense, ready to judge. Nothing is ever loaded from elsewhere. */
final class Compiled {

    private static final int MOST_ERRORS = 20;
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_PATH)
            .locale(Locale.ENGLISH)
            .regularExpressionFactory(new LinearRegex())
            .build();

    private final JsonSchema schema;

    private Compiled(JsonSchema schema) {
        this.schema = schema;
    }

    /** @throws IllegalArgumentException with a sentence for the caller */
    static Compiled of(JsonNode written) {
        Extent.check(written);
        var version = version(written);
        var broken = errors("", metaschema(version).validate(written));
        if (!broken.isEmpty()) {
            var first = broken.getFirst();
            throw new IllegalArgumentException("is no JSON Schema: " + first.field() + " " + first.message());
        }
        try {
            var factory = JsonSchemaFactory.getInstance(
                    version,
                    builder -> builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
            var schema = factory.getSchema(written, CONFIG);
            schema.initializeValidators();
            return new Compiled(schema);
        } catch (PatternSyntaxException pattern) {
            throw new IllegalArgumentException("has a pattern that can't be used: " + pattern.getDescription());
        } catch (JsonSchemaException unusable) {
            throw new IllegalArgumentException("is no JSON Schema that can be used");
        }
    }

    /** What of {@code properties} breaks it, by path. */
    List<Problem.Error> judge(JsonNode properties) {
        return errors("properties", schema.validate(properties));
    }

    private static VersionFlag version(JsonNode written) {
        if (!written.has("$schema")) {
            return VersionFlag.V202012;
        }
        return SpecVersionDetector.detectOptionalVersion(written, false)
                .orElseThrow(() -> new IllegalArgumentException("is of a $schema that is not known"));
    }

    private static JsonSchema metaschema(VersionFlag version) {
        return JsonSchemaFactory.getInstance(version).getSchema(SchemaLocation.of(version.getId()), CONFIG);
    }

    private static List<Problem.Error> errors(String root, Collection<ValidationMessage> messages) {
        return messages.stream()
                .limit(MOST_ERRORS)
                .map(message -> error(root, message))
                .toList();
    }

    /** What is missing, or too much, is named by its own path and not by that of the whole. */
    private static Problem.Error error(String root, ValidationMessage message) {
        var path = message.getInstanceLocation().toString();
        var field = root + path.substring(1);
        var property = message.getProperty();
        var said = message.getMessage();
        return new Problem.Error(
                property == null ? field : field + "." + property,
                said.startsWith(path + ": ") ? said.substring(path.length() + 2) : said);
    }
}
