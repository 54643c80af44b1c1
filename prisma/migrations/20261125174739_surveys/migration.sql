-- CreateEnum
CREATE TYPE "SurveyState" AS ENUM ('draft', 'published', 'closed');

-- AlterTable
ALTER TABLE "answers" ALTER COLUMN "member_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "survey_versions" (
    "survey" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "SurveyState" NOT NULL,
    "definition" JSONB NOT NULL,
    "rule" JSONB,
    "training_id" UUID,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "survey_versions_pkey" PRIMARY KEY ("survey","version")
);

-- CreateTable
CREATE TABLE "survey_responses" (
    "id" UUID NOT NULL,
    "survey" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID,
    "locale" TEXT NOT NULL,
    "country" TEXT,
    "channel" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "last_step" TEXT,

    CONSTRAINT "survey_responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_done" (
    "survey" TEXT NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "survey_done_pkey" PRIMARY KEY ("survey","member_id")
);

-- CreateTable
CREATE TABLE "readings" (
    "answer_id" UUID NOT NULL,
    "taken_by" TEXT,
    "taken_at" TIMESTAMPTZ(3),
    "translated_sealed" BYTEA,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "read_by" TEXT,
    "read_at" TIMESTAMPTZ(3),
    "quote_sealed" BYTEA,
    "quoted_by" TEXT,
    "released_by" TEXT,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("answer_id")
);

-- CreateTable
CREATE TABLE "survey_releases" (
    "id" UUID NOT NULL,
    "survey" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "console_keys" (
    "hash" BYTEA NOT NULL,
    "kind" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "console_keys_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "survey_responses_survey_completed_at_idx" ON "survey_responses"("survey", "completed_at");

-- CreateIndex
CREATE INDEX "survey_responses_member_id_idx" ON "survey_responses"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_releases_survey_number_key" ON "survey_releases"("survey", "number");

-- CreateIndex
CREATE INDEX "console_keys_member_id_idx" ON "console_keys"("member_id");

-- CreateIndex
CREATE INDEX "answers_session_id_idx" ON "answers"("session_id");

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "console_keys" ADD CONSTRAINT "console_keys_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;
