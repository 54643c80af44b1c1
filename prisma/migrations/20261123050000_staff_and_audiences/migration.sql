-- AlterTable
ALTER TABLE "consents" ADD COLUMN     "evidence_sealed" BYTEA,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'conversation';

-- CreateTable
CREATE TABLE "invitations" (
    "code_hash" BYTEA NOT NULL,
    "role" "Role" NOT NULL,
    "invited_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "audiences" (
    "name" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audiences_pkey" PRIMARY KEY ("name")
);

-- The two new columns of a consent row are evidence too.
CREATE OR REPLACE FUNCTION "consents_are_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW.id, NEW.channel, NEW.address_hash, NEW.topic, NEW.granted, NEW.wording, NEW.locale, NEW.at, NEW.source)
     IS DISTINCT FROM ROW(OLD.id, OLD.channel, OLD.address_hash, OLD.topic, OLD.granted, OLD.wording, OLD.locale, OLD.at, OLD.source) THEN
    RAISE EXCEPTION 'consents are append-only';
  END IF;
  RETURN NEW;
END $$;
