-- AlterTable
ALTER TABLE "survey_responses" ADD COLUMN     "mixed" BOOLEAN NOT NULL DEFAULT false;
