package io.clientele.outreach.console.organisations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.people.Person;
import io.quarkus.qute.TemplateData;

/** An organisation in the list. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Organisation(Person profile, long contactPersons) {}
