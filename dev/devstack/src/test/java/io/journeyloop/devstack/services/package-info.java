@NullMarked
package io.journeyloop.devstack.services;

import org.jspecify.annotations.NullMarked;
