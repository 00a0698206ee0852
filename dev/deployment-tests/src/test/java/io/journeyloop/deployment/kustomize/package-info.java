@NullMarked
package io.journeyloop.deployment.kustomize;

import org.jspecify.annotations.NullMarked;
