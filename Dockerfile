# The server as a container image: one program, the four libraries that it is linked to, and the certificates of the
# public authorities. docs/operating.md says how to run it.
#
#   docker build --build-arg COMMIT="$(git rev-parse HEAD)" -t mq-lease .
#
# RUST is any image of a glibc Linux with Debian's dpkg, Rust, a C compiler and ca-certificates. It decides which glibc the
# program gets; nothing else of it is in the result. scripts/check-container builds with a stand-in where nothing can be pulled.
ARG RUST=docker.io/library/rust:1.95-slim-bookworm

FROM ${RUST} AS build
WORKDIR /src

# The dependencies first, in a layer that stays as it is until one of these files changes. Where sources belong there are
# empty ones; the manifests of all members have to be there, or the lock file would not fit.
COPY Cargo.toml Cargo.lock ./
COPY lease-core/Cargo.toml lease-core/
COPY lease-server/Cargo.toml lease-server/
COPY lease-proof/Cargo.toml lease-proof/
COPY lease-fuzz/Cargo.toml lease-fuzz/
COPY action-wasm/Cargo.toml action-wasm/
RUN set -eu; \
    for member in lease-core lease-server lease-proof lease-fuzz action-wasm; do \
      mkdir -p "$member/src" "$member/benches"; \
      : >"$member/src/lib.rs"; \
      sed -n '/^\[\[bench\]\]/,/^$/s/^name = "\(.*\)"/\1/p' "$member/Cargo.toml" | while read -r bench; do \
        echo 'fn main() {}' >"$member/benches/$bench.rs"; \
      done; \
    done; \
    echo 'fn main() {}' >lease-server/src/main.rs; \
    cargo build --locked --release -p lease-server; \
    rm -r lease-core/src lease-server/src

COPY lease-core/src lease-core/src
COPY lease-server/src lease-server/src
ARG COMMIT=unknown
# Cargo goes by the time of a file, and these may be older than what the empty ones came to.
RUN set -eu; \
    find lease-core/src lease-server/src -name '*.rs' -exec touch {} +; \
    MQ_LEASE_COMMIT="$COMMIT" cargo build --locked --release -p lease-server --bin lease-server

# What the image holds. The entries in status.d let scanners know which packages its files are from.
RUN set -eu; \
    mkdir -p /image/etc/ssl/certs /image/var/lib/dpkg/status.d /image/licences /data; \
    cp target/release/lease-server /image/; \
    ldd /image/lease-server | sed -nE 's/^[^/]*(\/[^ ]+) \(.*/\1/p' | while read -r library; do \
      mkdir -p "/image${library%/*}"; \
      cp -L "$library" "/image$library"; \
    done; \
    cp -L /etc/ssl/certs/ca-certificates.crt /image/etc/ssl/certs/; \
    cp -L /etc/os-release /image/etc/; \
    for package in libc6 libgcc-s1 ca-certificates; do \
      dpkg-query -s "$package" >"/image/var/lib/dpkg/status.d/$package"; \
      cp -L "/usr/share/doc/$package/copyright" "/image/licences/$package"; \
    done; \
    echo 'hosts: files dns' >/image/etc/nsswitch.conf; \
    echo 'lease:x:65532:65532::/data:/nologin' >/image/etc/passwd; \
    echo 'lease:x:65532:' >/image/etc/group
COPY LICENSE LICENSE-APACHE LICENSE-MIT /image/licences/

FROM scratch
ARG COMMIT=unknown
ARG VERSION=unknown
ARG SOURCE=unknown
LABEL org.opencontainers.image.title="mq-lease" \
      org.opencontainers.image.description="A priority mutex for GitHub merge queues" \
      org.opencontainers.image.licenses="MIT OR Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${COMMIT}" \
      org.opencontainers.image.source="${SOURCE}"
COPY --from=build /image/ /
# A new volume takes over whose this folder is.
COPY --from=build --chown=65532:65532 /data /data
ENV MQ_LEASE_HOST=0.0.0.0 MQ_LEASE_PORT=8080 MQ_LEASE_DATA=/data MQ_LEASE_LOG_FORMAT=json
# A number, so that Kubernetes can see that it is not root.
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 CMD ["/lease-server", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/lease-server"]
