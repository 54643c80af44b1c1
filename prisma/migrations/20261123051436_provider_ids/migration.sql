-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "provider_id" TEXT;
