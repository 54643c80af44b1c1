-- AlterTable
ALTER TABLE "broadcasts" ADD COLUMN     "retired_at" TIMESTAMPTZ(3);
