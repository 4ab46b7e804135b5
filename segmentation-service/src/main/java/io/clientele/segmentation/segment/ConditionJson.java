package io.clientele.segmentation.segment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.segmentation.condition.Condition;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/** Conditions as JSON, told apart by {@code type}: said here, so that the language itself knows no JSON. */
@Singleton
@RegisterForReflection(
        targets = {
            Condition.class,
            Condition.All.class,
            Condition.Any.class,
            Condition.Not.class,
            Condition.Attribute.class,
            Condition.Purchases.class,
            Condition.Events.class,
            Condition.Last.class,
            Condition.Consent.class,
            Condition.Anniversary.class,
            Condition.Relationship.class,
            Condition.Direction.class,
            Condition.Stage.class,
            Condition.Mark.class,
            Condition.Score.class,
            Condition.Segment.class,
            Condition.Bucket.class,
            ConditionJson.Typed.class
        })
class ConditionJson implements ObjectMapperCustomizer {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
        @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
        @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
        @JsonSubTypes.Type(value = Condition.Attribute.class, name = "attribute"),
        @JsonSubTypes.Type(value = Condition.Purchases.class, name = "purchases"),
        @JsonSubTypes.Type(value = Condition.Events.class, name = "events"),
        @JsonSubTypes.Type(value = Condition.Last.class, name = "last"),
        @JsonSubTypes.Type(value = Condition.Consent.class, name = "consent"),
        @JsonSubTypes.Type(value = Condition.Anniversary.class, name = "anniversary"),
        @JsonSubTypes.Type(value = Condition.Relationship.class, name = "relationship"),
        @JsonSubTypes.Type(value = Condition.Direction.class, name = "direction"),
        @JsonSubTypes.Type(value = Condition.Stage.class, name = "stage"),
        @JsonSubTypes.Type(value = Condition.Mark.class, name = "mark"),
        @JsonSubTypes.Type(value = Condition.Score.class, name = "score"),
        @JsonSubTypes.Type(value = Condition.Segment.class, name = "segment"),
        @JsonSubTypes.Type(value = Condition.Bucket.class, name = "bucket")
    })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    interface Typed {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addMixIn(Condition.class, Typed.class);
    }

    static String write(ObjectMapper json, Condition condition) {
        try {
            return json.writerFor(Condition.class).writeValueAsString(condition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Condition read(ObjectMapper json, String condition) {
        try {
            return json.readValue(condition, Condition.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored condition is not readable: " + condition, broken);
        }
    }
}
