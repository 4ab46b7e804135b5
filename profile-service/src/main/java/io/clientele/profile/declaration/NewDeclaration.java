package io.clientele.profile.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** An attribute to be declared. */
record NewDeclaration(
        @NotNull
        @Pattern(
                regexp = DeclarationResource.NAME,
                message = "must begin with a letter and have up to 100 letters, digits, spaces, dots, _ and -")
        String name,

        @NotNull @Valid Description form) {}
