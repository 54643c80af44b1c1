-- AlterTable
ALTER TABLE "broadcasts" ADD COLUMN     "judged_failed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "judged_from" TIMESTAMPTZ(3),
ADD COLUMN     "judged_sent" INTEGER NOT NULL DEFAULT 0;
