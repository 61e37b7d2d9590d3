# Two images from one file: `guard` (the default) and `clinic`, the Debian Orthanc that the tests run against.
FROM debian:bookworm-slim AS clinic
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends orthanc orthanc-dicomweb orthanc-gdcm orthanc-postgresql ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && rm -f /etc/orthanc/*.json
# Debian's DCMTK leaves Nagle's algorithm on, which costs 40 ms for every instance that Orthanc sends.
ENV TCP_NODELAY=1
COPY packaging/orthanc/container.json orthanc-config/orthanc.json orthanc-config/orthancguard-first.lua orthanc-config/orthancguard-last.lua /etc/orthanc/
USER orthanc
VOLUME /var/lib/orthanc
EXPOSE 4242 8042
ENTRYPOINT ["/usr/sbin/Orthanc", "/etc/orthanc"]

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/OrthancGuard/OrthancGuard.csproj -c Release -r linux-x64 --self-contained true -o /app

FROM debian:bookworm-slim AS guard
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      ca-certificates tzdata libstdc++6 libssl3 libcharls2 libopenjp2-7 libturbojpeg0 libjpeg62-turbo libtesseract5 tesseract-ocr-eng \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 1650 --home-dir /var/lib/orthancguard orthancguard \
 && install -d -m 0700 -o orthancguard -g orthancguard /var/lib/orthancguard
COPY --from=build /app /opt/orthancguard
# 4 MB (in hexadecimal) of short-lived objects before they are collected, and not as much as the processor has cache.
ENV DOTNET_EnableDiagnostics=0 DOTNET_GCgen0size=400000
USER orthancguard
VOLUME /var/lib/orthancguard
EXPOSE 4250 8050
ENTRYPOINT ["/opt/orthancguard/orthancguard"]
CMD ["serve", "--config", "/etc/orthancguard/guard.json"]
