"""What no schema tells of the files under deploy/: that they fit each other, the server's flags, and what was promised of them.

Usage: deployment.py    in the top folder; needs PyYAML. It prints each mistake, and ends with 1 if there is one.
"""

import pathlib
import re
import sys

import yaml

KUBERNETES = pathlib.Path("deploy/kubernetes")
COMPOSE = pathlib.Path("deploy/compose.yaml")
# What the server needs at most between SIGTERM and its end (docs/configuring.md).
STOP_S = 10

mistakes = []


def expect(holds, what):
    if not holds:
        mistakes.append(what)


def documents(path):
    return [one for one in yaml.safe_load_all(path.read_text()) if one]


def flags():
    """The variables of the server's flags."""
    text = pathlib.Path("lease-server/src/cli.rs").read_text() + pathlib.Path("lease-server/src/cli/net.rs").read_text()
    return set(re.findall(r'env = "(MQ_LEASE_\w+)"', text))


def named_in(config):
    """The variables that a configuration file needs."""
    return set(re.findall(r"(?<!\$)\$\{(\w+)\}", config.read_text()))


def resources(folder):
    """What a kustomization brings, with the folder of each."""
    kustomization = yaml.safe_load((folder / "kustomization.yaml").read_text())
    known = {"apiVersion", "kind", "namespace", "resources", "configMapGenerator", "images"}
    expect(set(kustomization) <= known, f"{folder}: {set(kustomization) - known} is not looked at here")
    found = []
    for name in kustomization.get("resources", []):
        path = folder / name
        if path.is_dir():
            found += resources(path)
        elif path.is_file():
            found += documents(path)
        else:
            expect(False, f"{folder}/kustomization.yaml: there is no {name}")
    for generated in kustomization.get("configMapGenerator", []):
        data = {name: (folder / name).read_text() for name in generated["files"]}
        found.append({"kind": "ConfigMap", "metadata": {"name": generated["name"]}, "data": data})
    return found


def fields(value, allowed, where):
    """Strict, since there is no schema for it here: everything has to be known, and of its type."""
    for name, one in value.items():
        if name not in allowed:
            expect(False, f"{where}: {name} is unknown")
            continue
        kind = allowed[name]
        if isinstance(kind, dict):
            if isinstance(one, dict):
                fields(one, kind, f"{where}.{name}")
            else:
                expect(False, f"{where}.{name} is no object")
        elif isinstance(kind, list):
            for index, item in enumerate(one):
                fields(item, kind[0], f"{where}.{name}[{index}]")
        else:
            expect(isinstance(one, str) and re.fullmatch(kind, one), f"{where}.{name} must not be {one!r}")


NAME = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
SERVICE_MONITOR = {
    "selector": {"matchLabels": {"app.kubernetes.io/name": NAME}},
    "endpoints": [
        {
            "port": NAME,
            "path": r"/\S*",
            "interval": r"\d+s",
            "scrapeTimeout": r"\d+s",
            "scheme": "http|https",
            "authorization": {"type": r"\w+", "credentials": {"name": NAME, "key": r"[-.\w]+"}},
        }
    ],
}


def check_container(pod, container, where):
    security = {**pod.get("securityContext", {}), **container.get("securityContext", {})}
    expect(security.get("runAsNonRoot") is True and security.get("runAsUser", 0) > 0, f"{where} may run as root")
    expect(security.get("readOnlyRootFilesystem") is True, f"{where} may write its root file system")
    expect(security.get("allowPrivilegeEscalation") is False, f"{where} may get more rights")
    expect(security.get("capabilities") == {"drop": ["ALL"]}, f"{where} has capabilities")
    expect(security.get("seccompProfile") == {"type": "RuntimeDefault"}, f"{where} has no seccomp profile")
    expect({"requests", "limits"} <= set(container.get("resources", {})), f"{where} has no resources")
    for probe, path in (("livenessProbe", "/healthz"), ("startupProbe", "/healthz"), ("readinessProbe", "/readyz")):
        asked = container.get(probe, {}).get("httpGet", {})
        expect(asked.get("path") == path, f"{where}: {probe} does not ask {path}")
        expect(asked.get("port") in {one["name"] for one in container["ports"]}, f"{where}: {probe} asks a port that is none")
    before = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
    expect(pod["terminationGracePeriodSeconds"] > before + STOP_S, f"{where} is killed before it has ended")


def check_variant(name, secret):
    found = resources(KUBERNETES / name)
    one = {(each["kind"], each["metadata"]["name"]): each for each in found}
    expect(len(one) == len(found), f"{name}: a name is there twice")
    workload = next(each for each in found if each["kind"] in ("Deployment", "StatefulSet"))
    labels = workload["spec"]["template"]["metadata"]["labels"]
    pod = workload["spec"]["template"]["spec"]
    where = f"{name}: {workload['kind']}"
    expect(workload["spec"]["selector"]["matchLabels"] == labels, f"{where} does not select its pods")
    expect(("ServiceAccount", pod["serviceAccountName"]) in one, f"{where}: no such service account")
    expect(pod.get("automountServiceAccountToken") is False, f"{where} is given a token that it does not need")
    (container,) = pod["containers"]
    check_container(pod, container, where)

    config = one[("ConfigMap", "mq-lease")]["data"]["lease.yaml"]
    given = {env["name"] for env in container.get("env", [])}
    for env in container.get("env", []):
        reference = env.get("valueFrom", {}).get("secretKeyRef")
        expect(reference is None or reference["key"] in secret, f"{where}: the Secret has no {reference}")
    for source in container.get("envFrom", []):
        expect(source == {"secretRef": {"name": "mq-lease"}}, f"{where}: {source} is unknown")
        given |= secret
    needed = set(re.findall(r"(?<!\$)\$\{(\w+)\}", config))
    expect(needed <= given, f"{where}: lease.yaml needs {needed - given}")
    strangers = {each for each in given if each.startswith("MQ_LEASE_")} - flags()
    expect(not strangers, f"{where}: {strangers} is no variable of the server")

    volumes = {each["name"] for each in pod.get("volumes", [])}
    volumes |= {each["metadata"]["name"] for each in workload["spec"].get("volumeClaimTemplates", [])}
    for mount in container["volumeMounts"]:
        expect(mount["name"] in volumes, f"{where}: there is no volume {mount['name']}")
    expect("/data" in {mount["mountPath"] for mount in container["volumeMounts"]}, f"{where} has no /data")
    for volume in pod.get("volumes", []):
        if "configMap" in volume:
            expect(("ConfigMap", volume["configMap"]["name"]) in one, f"{where}: no such config map: {volume}")

    ports = {each["name"] for each in container["ports"]}
    for each in found:
        kind, spec = each["kind"], each.get("spec", {})
        if kind == "Service":
            expect(spec["selector"].items() <= labels.items(), f"{name}: the Service finds no pod")
            expect(all(port["targetPort"] in ports for port in spec["ports"]), f"{name}: the Service leads to no port")
        if kind == "PodDisruptionBudget":
            expect(spec["selector"]["matchLabels"].items() <= labels.items(), f"{name}: the budget is for nobody")
        if kind == "NetworkPolicy":
            expect(spec["podSelector"]["matchLabels"].items() <= labels.items(), f"{name}: the policy is for nobody")
        if kind == "ServiceMonitor":
            fields(spec, SERVICE_MONITOR, f"{name}: ServiceMonitor")
            service = one[("Service", "mq-lease")]
            expect(spec["selector"]["matchLabels"].items() <= service["metadata"]["labels"].items(), f"{name}: nothing is scraped")
            for endpoint in spec["endpoints"]:
                expect(endpoint["port"] in {port["name"] for port in service["spec"]["ports"]}, f"{name}: no port is scraped")
                expect(endpoint["authorization"]["credentials"]["key"] in secret, f"{name}: the Secret has no token for /metrics")
    return workload


def check_kubernetes():
    (secret,) = documents(KUBERNETES / "secret.example.yaml")
    secret = set(secret["stringData"])
    replicas = check_variant("replicas", secret)
    expect(replicas["spec"]["replicas"] >= 2, "replicas: that is only one")
    single = check_variant("single", secret)
    expect(single["spec"]["replicas"] == 1, "single: one file is for one server")
    expect(single["kind"] == "StatefulSet", "single: two pods could have the file at once")


def check_compose():
    text = COMPOSE.read_text()
    services = yaml.safe_load(text)["services"]
    example = pathlib.Path("deploy/compose/env.example").read_text()
    offered = set(re.findall(r"^(\w+)=", example, re.M))
    # A secret that is missing has to be told, not to be empty.
    for variable, rest in re.findall(r"(?<!\$)\$\{(\w+)([^}]*)\}", text):
        if variable == "LEASE_IMAGE":
            continue
        expect(rest.startswith(":?"), f"{COMPOSE}: ${{{variable}}} may be empty, and nobody is told")
        expect(variable in offered, f"deploy/compose/env.example lacks {variable}")
    for name, service in services.items():
        expect("restart" in service, f"{COMPOSE}: {name} is not started again")
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            expect(not source.startswith(".") or (COMPOSE.parent / source).is_file(), f"{COMPOSE}: there is no {source}")
    servers = [one for name, one in services.items() if name.startswith("lease-")]
    expect(len(servers) >= 2, f"{COMPOSE}: that is only one server")
    proxy = pathlib.Path("deploy/compose/Caddyfile").read_text()
    for name, service in services.items():
        if not name.startswith("lease-"):
            expect("healthcheck" in service, f"{COMPOSE}: nobody knows whether {name} is well")
            continue
        given = set(service["environment"])
        needed = named_in(pathlib.Path("deploy/compose/lease.yaml"))
        expect(needed <= given, f"{COMPOSE}: {name} lacks {needed - given} of lease.yaml")
        strangers = {each for each in given if each.startswith("MQ_LEASE_")} - flags()
        expect(not strangers, f"{COMPOSE}: {strangers} is no variable of the server")
        expect(service["read_only"] is True and service["cap_drop"] == ["ALL"], f"{COMPOSE}: {name} may do more than it needs")
        expect(int(service["stop_grace_period"].rstrip("s")) > STOP_S, f"{COMPOSE}: {name} is killed before it has ended")
        expect(f"{name}:8080" in proxy, f"the Caddyfile does not know {name}")


check_kubernetes()
check_compose()
for mistake in mistakes:
    print(mistake, file=sys.stderr)
sys.exit(1 if mistakes else 0)
