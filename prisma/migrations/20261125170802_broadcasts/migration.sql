-- CreateEnum
CREATE TYPE "BroadcastKind" AS ENUM ('alert', 'correction', 'reminder', 'invitation');

-- CreateEnum
CREATE TYPE "BroadcastState" AS ENUM ('draft', 'review', 'approved', 'canary', 'watching', 'sending', 'paused', 'done', 'stopped', 'discarded');

-- CreateTable
CREATE TABLE "broadcasts" (
    "id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "kind" "BroadcastKind" NOT NULL,
    "state" "BroadcastState" NOT NULL,
    "corrects_id" UUID,
    "subject_id" UUID,
    "topic" TEXT NOT NULL,
    "call" TEXT NOT NULL,
    "link" TEXT,
    "goal" INTEGER,
    "rule" JSONB NOT NULL,
    "audience_name" TEXT,
    "timing" JSONB NOT NULL,
    "places" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_hash" BYTEA,
    "reason_code" TEXT,
    "reason_words" TEXT,
    "wave" INTEGER,
    "watch_until" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "numbered" INTEGER NOT NULL DEFAULT 0,
    "untold" INTEGER NOT NULL DEFAULT 0,
    "progress_channel" TEXT,
    "progress_sealed" BYTEA,
    "progress_message" TEXT,

    CONSTRAINT "broadcasts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast_texts" (
    "broadcast_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "broadcast_texts_pkey" PRIMARY KEY ("broadcast_id","locale")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "broadcast_id" UUID NOT NULL,
    "member_id" UUID,
    "identity_id" UUID,
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "wave" SMALLINT NOT NULL,
    "state" "OutboxState" NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "first_tried_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "error_code" TEXT,
    "provider_id" TEXT,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_counts" (
    "broadcast_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "state" "OutboxState" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "delivery_counts_pkey" PRIMARY KEY ("broadcast_id","channel","state")
);

-- CreateTable
CREATE TABLE "responses" (
    "id" UUID NOT NULL,
    "broadcast_id" UUID NOT NULL,
    "member_id" UUID,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "member_id" UUID,
    "broadcast_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "sealed" BYTEA,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "places" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "halts" (
    "scope" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "halts_pkey" PRIMARY KEY ("scope")
);

-- CreateIndex
CREATE UNIQUE INDEX "broadcasts_tag_key" ON "broadcasts"("tag");

-- CreateIndex
CREATE INDEX "broadcasts_state_idx" ON "broadcasts"("state");

-- CreateIndex
CREATE INDEX "deliveries_member_id_idx" ON "deliveries"("member_id");

-- CreateIndex
CREATE INDEX "responses_member_id_idx" ON "responses"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "responses_broadcast_id_member_id_answer_key" ON "responses"("broadcast_id", "member_id", "answer");

-- CreateIndex
CREATE INDEX "cases_member_id_idx" ON "cases"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "places_channel_address_key" ON "places"("channel", "address");

-- AddForeignKey
ALTER TABLE "broadcast_texts" ADD CONSTRAINT "broadcast_texts_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcasts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_counts" ADD CONSTRAINT "delivery_counts_broadcast_id_fkey" FOREIGN KEY ("broadcast_id") REFERENCES "broadcasts"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What a lane claims from, in the order in which it goes out; and what a process left behind.
CREATE INDEX "deliveries_waiting" ON "deliveries" ("broadcast_id", "channel", "wave", "not_before", "id")
  WHERE "state" = 'queued';
CREATE INDEX "deliveries_sending" ON "deliveries" ("channel", "lease_until") WHERE "state" = 'sending';
-- Withdrawals by time, and members on hold: what the breaker counts as stops and complaints of those who got something.
CREATE INDEX "consents_withdrawn" ON "consents" ("at") WHERE NOT "granted";
CREATE INDEX "members_held" ON "members" ("held_until") WHERE "held_until" IS NOT NULL;
