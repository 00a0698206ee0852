package io.journeyloop.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

/** The one table. */
@Entity
public class Thing {

    @Id
    public long id;

    @NotBlank
    public String name = "";
}
