package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.kustomize.Kustomization;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TypedModelsTest {

    @TestFactory
    Stream<DynamicTest> everyObjectIsOfItsType() {
        return Overlay.allAndExternal()
                .flatMap(overlay -> overlay.objects().stream()
                        .map(object -> DynamicTest.dynamicTest(
                                overlay + " " + nameOf(object),
                                () -> assertThat(TypedModels.read(object)).isNotNull())));
    }

    /** KEDA's component stands in no overlay, since it takes the place of the other autoscaling. */
    @TestFactory
    Stream<DynamicTest> everyObjectOfTheOptionalComponentIsOfItsType() {
        return Kustomization.render(Overlay.ROOT.resolve("k8s/components/autoscaling-on-lag")).stream()
                .map(object -> DynamicTest.dynamicTest(
                        nameOf(object),
                        () -> assertThat(TypedModels.read(object)).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> unknownFieldsAreErrorsInEveryType() {
        return Overlay.of("production").objects().stream().map(object -> {
            var copy = object.deepCopy();
            var inner = copy.has("spec") ? copy.withObject("/spec") : copy.withObject("/metadata");
            inner.put("replicaz", 3);
            return DynamicTest.dynamicTest(
                    nameOf(object),
                    () -> assertThatThrownBy(() -> TypedModels.read(copy))
                            .isInstanceOf(UnrecognizedPropertyException.class));
        });
    }

    @Test
    void unknownFieldsDeepInsideAreErrors() {
        var object = Overlay.of("production").ofKind("Deployment").getFirst().deepCopy();
        ((ObjectNode) new Workload(object).security()).put("readOnlyRootFileSystem", true);

        assertThatThrownBy(() -> TypedModels.read(object)).hasMessageContaining("readOnlyRootFileSystem");
    }

    private static String nameOf(ObjectNode object) {
        return object.path("kind").asText() + " "
                + object.path("metadata").path("name").asText();
    }
}
