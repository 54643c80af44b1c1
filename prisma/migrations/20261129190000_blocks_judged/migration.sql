-- AlterTable
ALTER TABLE "identities" ADD COLUMN     "left_at" TIMESTAMPTZ(3);

-- Who blocked the bot, for the breaker: few, by the moment.
CREATE INDEX "identities_left" ON "identities" ("left_at") WHERE "left_at" IS NOT NULL;
