-- CreateEnum
CREATE TYPE "NotedBy" AS ENUM ('member', 'code', 'trainer');

-- AlterTable
ALTER TABLE "signups" ADD COLUMN     "noted" "NotedBy",
ADD COLUMN     "noted_by" TEXT;
