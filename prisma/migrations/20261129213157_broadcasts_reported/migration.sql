-- AlterTable
ALTER TABLE "broadcasts" ADD COLUMN     "reported_at" TIMESTAMPTZ(3);
