# The program with what it needs to run; the web app is built here, nothing is fetched at start.
FROM node:26-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --loglevel=error
COPY . .
RUN node src/main/bootstrap.mjs build && npm prune --omit=dev --loglevel=error

FROM node:26-bookworm-slim
# Memory as src/main/bootstrap/memory.mjs says; a larger house says otherwise in NODE_OPTIONS.
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data MALLOC_ARENA_MAX=2
ENV NODE_OPTIONS="--max-semi-space-size=4 --max-old-space-size=384 --v8-pool-size=1 --disable-warning=ExperimentalWarning"
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main/start.ts"]
