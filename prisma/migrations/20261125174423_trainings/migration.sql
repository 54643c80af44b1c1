-- CreateEnum
CREATE TYPE "TrainingState" AS ENUM ('draft', 'open', 'cancelled', 'over');

-- CreateEnum
CREATE TYPE "TrainingDateState" AS ENUM ('planned', 'cancelled', 'over');

-- CreateEnum
CREATE TYPE "SignupStatus" AS ENUM ('signed', 'waiting', 'offered', 'cancelled', 'attended', 'missed');

-- AlterTable
ALTER TABLE "broadcasts" ADD COLUMN     "notice" TEXT,
ADD COLUMN     "notice_data" JSONB;

-- CreateTable
CREATE TABLE "trainings" (
    "id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "state" "TrainingState" NOT NULL,
    "language" TEXT NOT NULL,
    "schedule" JSONB NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place_sealed" BYTEA,
    "capacity" INTEGER,
    "rule" JSONB NOT NULL,
    "audience_name" TEXT,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "trainer" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trainings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_texts" (
    "training_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_texts_pkey" PRIMARY KEY ("training_id","locale")
);

-- CreateTable
CREATE TABLE "training_dates" (
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "state" "TrainingDateState" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "next_order" INTEGER NOT NULL DEFAULT 1,
    "code" TEXT,

    CONSTRAINT "training_dates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signups" (
    "id" UUID NOT NULL,
    "date_id" UUID NOT NULL,
    "member_id" UUID,
    "identity_id" UUID,
    "status" "SignupStatus" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "rating" INTEGER,
    "words_sealed" BYTEA,

    CONSTRAINT "signups_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "trainings_tag_key" ON "trainings"("tag");

-- CreateIndex
CREATE INDEX "trainings_state_idx" ON "trainings"("state");

-- CreateIndex
CREATE UNIQUE INDEX "training_dates_tag_key" ON "training_dates"("tag");

-- CreateIndex
CREATE INDEX "training_dates_training_id_starts_at_idx" ON "training_dates"("training_id", "starts_at");

-- CreateIndex
CREATE INDEX "training_dates_state_starts_at_idx" ON "training_dates"("state", "starts_at");

-- CreateIndex
CREATE INDEX "signups_date_id_status_ordinal_idx" ON "signups"("date_id", "status", "ordinal");

-- CreateIndex
CREATE INDEX "signups_member_id_idx" ON "signups"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "signups_date_id_member_id_key" ON "signups"("date_id", "member_id");

-- AddForeignKey
ALTER TABLE "training_texts" ADD CONSTRAINT "training_texts_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "trainings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_dates" ADD CONSTRAINT "training_dates_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "trainings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signups" ADD CONSTRAINT "signups_date_id_fkey" FOREIGN KEY ("date_id") REFERENCES "training_dates"("id") ON DELETE CASCADE ON UPDATE CASCADE;
