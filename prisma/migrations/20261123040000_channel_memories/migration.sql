-- CreateTable
CREATE TABLE "channel_memories" (
    "channel" TEXT NOT NULL,
    "heard_until" TIMESTAMPTZ(3) NOT NULL,
    "kept" TEXT,

    CONSTRAINT "channel_memories_pkey" PRIMARY KEY ("channel")
);
