-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'volunteer', 'organizer', 'admin');

-- CreateEnum
CREATE TYPE "OutboxKind" AS ENUM ('reply', 'unasked');

-- CreateEnum
CREATE TYPE "OutboxState" AS ENUM ('queued', 'sending', 'sent', 'delivered', 'failed', 'suppressed', 'unknown');

-- CreateTable
CREATE TABLE "members" (
    "id" UUID NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'member',
    "locale" TEXT NOT NULL,
    "locale_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "country" TEXT,
    "zone" TEXT,
    "demands" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "held_until" TIMESTAMPTZ(3),
    "link_tries" INTEGER NOT NULL DEFAULT 0,
    "link_tries_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_fields" (
    "member_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "profile_fields_pkey" PRIMARY KEY ("member_id","field")
);

-- CreateTable
CREATE TABLE "identities" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "address_sealed" BYTEA NOT NULL,
    "reachable" BOOLEAN NOT NULL DEFAULT true,
    "blocked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_inbound_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "member_id" UUID,
    "channel" TEXT NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "topic" TEXT NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "wording" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "flow" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wake_ups" (
    "session_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wake_ups_pkey" PRIMARY KEY ("session_id","kind")
);

-- CreateTable
CREATE TABLE "inbox" (
    "channel" TEXT NOT NULL,
    "event_hash" BYTEA NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "address_hash" BYTEA,
    "error_code" TEXT,
    "sealed" BYTEA,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("channel","event_hash")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "member_id" UUID,
    "kind" "OutboxKind" NOT NULL,
    "state" "OutboxState" NOT NULL,
    "sealed" BYTEA,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "first_tried_at" TIMESTAMPTZ(3),
    "error_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_codes" (
    "code_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "tombstones" (
    "channel" TEXT NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstones_pkey" PRIMARY KEY ("channel","address_hash")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "members_pseudonym_key" ON "members"("pseudonym");

-- CreateIndex
CREATE INDEX "identities_member_id_idx" ON "identities"("member_id");

-- CreateIndex
CREATE INDEX "identities_channel_last_inbound_at_idx" ON "identities"("channel", "last_inbound_at");

-- CreateIndex
CREATE UNIQUE INDEX "identities_channel_address_hash_key" ON "identities"("channel", "address_hash");

-- CreateIndex
CREATE INDEX "consents_channel_address_hash_topic_id_idx" ON "consents"("channel", "address_hash", "topic", "id");

-- CreateIndex
CREATE INDEX "consents_member_id_idx" ON "consents"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_member_id_tag_key" ON "sessions"("member_id", "tag");

-- CreateIndex
CREATE INDEX "answers_member_id_idx" ON "answers"("member_id");

-- CreateIndex
CREATE INDEX "wake_ups_due_at_idx" ON "wake_ups"("due_at");

-- CreateIndex
CREATE INDEX "inbox_channel_received_at_idx" ON "inbox"("channel", "received_at");

-- CreateIndex
CREATE INDEX "outbox_channel_state_not_before_idx" ON "outbox"("channel", "state", "not_before");

-- CreateIndex
CREATE INDEX "outbox_member_id_idx" ON "outbox"("member_id");

-- AddForeignKey
ALTER TABLE "profile_fields" ADD CONSTRAINT "profile_fields_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identities" ADD CONSTRAINT "identities_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wake_ups" ADD CONSTRAINT "wake_ups_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is beyond Prisma's schema language: the ledgers only ever grow.

-- A consent row is evidence. Erasing a member may cut its link to the member, and nothing else.
CREATE FUNCTION "consents_are_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW.id, NEW.channel, NEW.address_hash, NEW.topic, NEW.granted, NEW.wording, NEW.locale, NEW.at)
     IS DISTINCT FROM ROW(OLD.id, OLD.channel, OLD.address_hash, OLD.topic, OLD.granted, OLD.wording, OLD.locale, OLD.at) THEN
    RAISE EXCEPTION 'consents are append-only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "consents_are_evidence" BEFORE UPDATE ON "consents"
  FOR EACH ROW EXECUTE FUNCTION "consents_are_evidence"();

CREATE FUNCTION "audit_log_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END $$;
CREATE TRIGGER "audit_log_only_grows" BEFORE UPDATE OR DELETE ON "audit_log"
  FOR EACH ROW EXECUTE FUNCTION "audit_log_only_grows"();

-- "Is an earlier message to this address still waiting?" is asked for every claim.
CREATE INDEX "outbox_waiting_by_address" ON "outbox" ("channel", "address_hash", "id")
  WHERE "state" IN ('queued', 'sending');
