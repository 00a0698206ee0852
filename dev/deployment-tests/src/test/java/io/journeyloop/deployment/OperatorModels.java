package io.journeyloop.deployment;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBehavior;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The parts of custom resources that k8s/ uses and for which no library of types is published: CloudNativePG, its
 * Barman Cloud plugin, the Keycloak operator 26 and KEDA 2. A field that is used anew is added here, after its
 * reference documentation. A realm is Keycloak's own type.
 */
@SuppressWarnings("unused")
final class OperatorModels {

    record Reference(String name, String key) {}

    record Named(String name) {}

    /** https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#postgresql-cnpg-io-v1-Cluster */
    record Cluster(String apiVersion, String kind, ObjectMeta metadata, ClusterSpec spec) {}

    record ClusterSpec(
            Integer instances,
            String imageName,
            PrimaryUpdate primaryUpdateStrategy,
            String priorityClassName,
            Bootstrap bootstrap,
            Managed managed,
            Postgres postgresql,
            Storage storage,
            Storage walStorage,
            ResourceRequirements resources,
            Affinity affinity,
            List<Plugin> plugins,
            List<ExternalCluster> externalClusters) {}

    enum PrimaryUpdate {
        supervised,
        unsupervised
    }

    record Bootstrap(InitDb initdb, Recovery recovery) {}

    record Recovery(String source, String database, String owner, Named secret) {}

    record ExternalCluster(String name, Plugin plugin) {}

    record InitDb(String database, String owner, Named secret, List<String> postInitApplicationSQL) {}

    record Managed(List<Role> roles) {}

    record Role(
            String name,
            String ensure,
            Boolean login,
            Boolean superuser,
            Boolean createdb,
            Boolean createrole,
            Boolean bypassrls,
            Named passwordSecret) {}

    record Postgres(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(Method method, Integer number, Durability dataDurability) {}

    enum Method {
        any,
        first
    }

    enum Durability {
        required,
        preferred
    }

    record Storage(Quantity size) {}

    record Affinity(Boolean enablePodAntiAffinity, String topologyKey, String podAntiAffinityType) {}

    record Plugin(String name, Boolean isWALArchiver, Map<String, String> parameters) {}

    /** https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#postgresql-cnpg-io-v1-ScheduledBackup */
    record ScheduledBackup(String apiVersion, String kind, ObjectMeta metadata, ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            String schedule,
            Boolean immediate,
            String backupOwnerReference,
            String target,
            String method,
            Plugin pluginConfiguration,
            Named cluster) {}

    /** https://cloudnative-pg.io/plugin-barman-cloud/docs/plugin-barman-cloud.v1/ */
    record ObjectStore(String apiVersion, String kind, ObjectMeta metadata, ObjectStoreSpec spec) {}

    record ObjectStoreSpec(String retentionPolicy, Barman configuration) {}

    record Barman(String destinationPath, S3 s3Credentials, Stored wal, Stored data) {}

    record S3(Reference accessKeyId, Reference secretAccessKey) {}

    record Stored(String compression, String encryption) {}

    /** https://www.keycloak.org/operator/basic-deployment and /operator/advanced-configuration */
    record Keycloak(String apiVersion, String kind, ObjectMeta metadata, KeycloakSpec spec) {}

    record KeycloakSpec(
            Integer instances,
            Db db,
            Http http,
            Hostname hostname,
            List<Option> additionalOptions,
            Proxy proxy,
            KeycloakIngress ingress,
            Scheduling scheduling,
            Enabled networkPolicy,
            ResourceRequirements resources,
            Unsupported unsupported) {}

    record Db(
            String vendor,
            String host,
            Integer port,
            String database,
            Reference usernameSecret,
            Reference passwordSecret) {}

    record Http(Boolean httpEnabled) {}

    record Option(String name, String value) {}

    record Hostname(String hostname, Boolean backchannelDynamic) {}

    record Proxy(String headers) {}

    record KeycloakIngress(Boolean enabled, String className, String tlsSecret) {}

    record Scheduling(String priorityClassName) {}

    record Enabled(Boolean enabled) {}

    record Unsupported(io.fabric8.kubernetes.api.model.PodTemplateSpec podTemplate) {}

    /** https://www.keycloak.org/operator/realm-import */
    record KeycloakRealmImport(String apiVersion, String kind, ObjectMeta metadata, RealmImportSpec spec) {}

    record RealmImportSpec(String keycloakCRName, RealmRepresentation realm) {}

    /** https://keda.sh/docs/latest/reference/scaledobject-spec/ */
    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, ScaledObjectSpec spec) {}

    record ScaledObjectSpec(
            Target scaleTargetRef,
            Integer minReplicaCount,
            Integer maxReplicaCount,
            Advanced advanced,
            List<Trigger> triggers) {}

    record Advanced(AutoscalerConfig horizontalPodAutoscalerConfig) {}

    record AutoscalerConfig(HorizontalPodAutoscalerBehavior behavior) {}

    record Target(String apiVersion, String kind, String name) {}

    record Trigger(String type, String metricType, Map<String, String> metadata) {}

    private OperatorModels() {}
}
