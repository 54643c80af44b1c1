# syntax=docker/dockerfile:1

# The build stage installs everything, generates the database client, and then drops what only development needs.
FROM node:26-slim AS build
WORKDIR /steward
COPY package.json package-lock.json .npmrc ./
# Without scripts: the image has its own Node, and the client is generated below.
RUN npm ci --ignore-scripts
COPY prisma.config.ts ./
COPY prisma prisma
# By its file, since node_modules/.bin would come first on npm's path and its `node` was not installed.
RUN node node_modules/prisma/build/index.js generate
# `--omit=dev` alone keeps the Prisma CLI, an optional peer of the client.
RUN npm pkg delete devDependencies && npm prune --omit=dev --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=3000
WORKDIR /steward
COPY --from=build /steward/node_modules node_modules
COPY package.json LICENSE ./
COPY prisma/migrations prisma/migrations
COPY locales locales
COPY flows flows
COPY adapters adapters
COPY bot bot
COPY --from=build /steward/bot/store/client bot/store/client
RUN mkdir /data && chown node:node /data
# PostgreSQL refuses to run as root, and nothing here needs it.
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bot/main.ts"]
