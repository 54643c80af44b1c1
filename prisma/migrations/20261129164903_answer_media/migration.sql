-- CreateEnum
CREATE TYPE "MediaState" AS ENUM ('offered', 'wanted', 'kept', 'refused', 'gone');

-- AlterTable
ALTER TABLE "answers" ADD COLUMN     "words" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "answer_media" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "MediaState" NOT NULL,
    "channel" TEXT,
    "ref_sealed" BYTEA,
    "sealed" BYTEA,
    "media_type" TEXT,
    "size" INTEGER,
    "error_code" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_media_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_media_answer_id_idx" ON "answer_media"("answer_id");

-- CreateIndex
CREATE INDEX "answer_media_state_not_before_idx" ON "answer_media"("state", "not_before");

-- CreateIndex
CREATE INDEX "answer_media_at_idx" ON "answer_media"("at");

-- AddForeignKey
ALTER TABLE "answer_media" ADD CONSTRAINT "answer_media_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
