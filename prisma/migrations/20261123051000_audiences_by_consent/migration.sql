-- The last word on a topic for every address, read in order and from the index alone: what audiences are picked by.
-- Consents that outlive an erased member are left out.
CREATE INDEX "consents_latest" ON "consents" ("topic", "member_id", "channel", "address_hash", "id" DESC)
  INCLUDE ("granted") WHERE "member_id" IS NOT NULL;
