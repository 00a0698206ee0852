package io.journeyloop.gateway.records;

import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "persona-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface PersonaRecords extends RecordClient {}
